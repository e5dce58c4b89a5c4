import type { Machine } from './machine.ts';
import { OPERATIONS } from './operations.ts';
import { OP_16, parseScript, type Operation } from './parse-script.ts';
import type { ScriptFault } from './script-fault.ts';
import { isTrue } from './script-number.ts';

const OP_IF = 0x63;
const OP_NOTIF = 0x64;
const OP_ELSE = 0x67;
const OP_ENDIF = 0x68;
const BRANCHES = [OP_IF, OP_NOTIF, OP_ELSE, OP_ENDIF];
const OP_CODESEPARATOR = 0xab;
const OP_CHECKSIGADD = 0xba;

/** Limits of scripts before tapscript, in bytes and operations. */
const LONGEST_SCRIPT = 10_000;
const MOST_OPERATIONS = 201;
/** Limits of every script. */
const LONGEST_ITEM = 520;
const MOST_ITEMS = 1000;

/**
 * Runs a script on the items that are on the stack, by consensus rules and the rules that BIP-322 requires on top:
 * minimal pushes, minimal conditions, no code separator, and one true item left at the end. A script with an operation
 * that is not understood is not run at all.
 */
export function runScript(script: Uint8Array, machine: Machine): ScriptFault | null {
  const operations = parseScript(script);
  if (operations === null) return 'script_failed';
  const refusal = refuseUnseen(operations, script, machine);
  if (refusal !== null) return refusal;
  // One entry for each branch that is open: whether it is the one taken.
  const branches: boolean[] = [];
  for (const operation of operations) {
    const fault = step(operation, branches, machine);
    if (fault !== null) return fault;
    if (exceedsLimits(machine)) return 'script_limits';
  }
  if (branches.length > 0) return 'script_failed';
  return judgeStack(machine.stack);
}

/** What is wrong before anything runs. */
function refuseUnseen(
  operations: readonly Operation[],
  script: Uint8Array,
  { rules, stack }: Machine,
): ScriptFault | null {
  const calls = operations.filter(({ data }) => data === null);
  const isUnknown = ({ opcode }: Operation) =>
    opcode !== OP_CODESEPARATOR && !BRANCHES.includes(opcode) && !OPERATIONS.has(opcode);
  if (calls.some(isUnknown)) return 'script_unknown';
  if (calls.some(({ opcode }) => opcode === OP_CODESEPARATOR)) return 'script_forbidden';
  if (rules !== 'tapscript' && calls.some(({ opcode }) => opcode === OP_CHECKSIGADD)) {
    return 'script_failed';
  }
  if (rules !== 'tapscript' && script.length > LONGEST_SCRIPT) return 'script_limits';
  const pushes = operations.flatMap(({ data }) => (data === null ? [] : [data]));
  return [...stack, ...pushes].some(({ length }) => length > LONGEST_ITEM) ? 'script_limits' : null;
}

function exceedsLimits({ rules, stack, alternate, used }: Machine): boolean {
  if (stack.length + alternate.length > MOST_ITEMS) return true;
  return rules !== 'tapscript' && used.operations > MOST_OPERATIONS;
}

function step(operation: Operation, branches: boolean[], machine: Machine): ScriptFault | null {
  const { opcode, data, isMinimal } = operation;
  const isTaken = branches.every(Boolean);
  if (opcode > OP_16) machine.used.operations += 1;
  if (opcode > OP_16 && BRANCHES.includes(opcode)) return branch(opcode, branches, machine);
  if (!isTaken) return null;
  if (data === null) return OPERATIONS.get(opcode)?.(machine) ?? null;
  if (!isMinimal) return 'script_not_minimal';
  machine.stack.push(data);
  return null;
}

function branch(opcode: number, branches: boolean[], { stack }: Machine): ScriptFault | null {
  if (opcode === OP_ELSE || opcode === OP_ENDIF) {
    const last = branches.pop();
    if (last === undefined) return 'script_failed';
    if (opcode === OP_ELSE) branches.push(!last);
    return null;
  }
  if (!branches.every(Boolean)) {
    branches.push(false);
    return null;
  }
  const condition = stack.pop();
  if (condition === undefined) return 'script_failed';
  // MINIMALIF: exactly 1 or nothing.
  const isMinimal = condition.length === 0 || (condition.length === 1 && condition[0] === 1);
  if (!isMinimal) return 'script_not_minimal';
  branches.push(isTrue(condition) === (opcode === OP_IF));
  return null;
}

/** CLEANSTACK: one item is left, and it is true. */
function judgeStack(stack: readonly Uint8Array[]): ScriptFault | null {
  const top = stack.at(-1);
  if (top === undefined || !isTrue(top)) return 'script_failed';
  return stack.length === 1 ? null : 'stack_not_clean';
}
