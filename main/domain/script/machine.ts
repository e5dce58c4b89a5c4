import type { ScriptFault } from './script-fault.ts';

/** Which rules a script runs under: before segwit, BIP-143, or BIP-342. */
export type ScriptRules = 'legacy' | 'witness_v0' | 'tapscript';

/** What a script asks about the transaction that spends it. */
export type Checker = {
  /** Whether a signature is that of a key; a fault when either is not as the rules demand. */
  readonly checkSignature: (signature: Uint8Array, key: Uint8Array) => boolean | ScriptFault;
  /** BIP-65: whether the lock time of the transaction is that or later. */
  readonly checkLockTime: (lockTime: number) => boolean;
  /** BIP-112: whether the sequence of the input makes it wait that long or longer. */
  readonly checkSequence: (sequence: number) => boolean;
};

/** A script while it runs. The stacks change in place; the top is at the end. */
export type Machine = {
  readonly rules: ScriptRules;
  readonly stack: Uint8Array[];
  readonly alternate: Uint8Array[];
  readonly checker: Checker;
  /** Operations so far. Every key of OP_CHECKMULTISIG counts as one. */
  readonly used: { operations: number };
};

/** A machine that is about to run, with the items that the spender put on its stack. */
export function startMachine(
  rules: ScriptRules,
  stack: readonly Uint8Array[],
  checker: Checker,
): Machine {
  return { rules, stack: [...stack], alternate: [], checker, used: { operations: 0 } };
}

/** Carries one operation out. */
export type Operate = (machine: Machine) => ScriptFault | null;

/** An operation that takes `count` items off the stack and puts others there. */
export function replace(
  count: number,
  change: (items: readonly Uint8Array[], machine: Machine) => readonly Uint8Array[] | ScriptFault,
): Operate {
  return (machine) => {
    const { stack } = machine;
    if (stack.length < count) return 'script_failed';
    const result = change(stack.splice(stack.length - count), machine);
    if (typeof result === 'string') return result;
    stack.push(...result);
    return null;
  };
}
