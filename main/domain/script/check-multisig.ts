import type { Machine, Operate } from './machine.ts';
import type { ScriptFault } from './script-fault.ts';
import { readNumber, toBytes } from './script-number.ts';

/** Keys that OP_CHECKMULTISIG takes at most. */
const MOST_KEYS = 20;

/**
 * OP_CHECKMULTISIG: `m` signatures, each by a later key than the one before. Takes one item too many off the stack,
 * which has to be empty (BIP-147). Tapscript does not have it (BIP-342).
 */
export const checkMultisig: Operate = (machine) => {
  if (machine.rules === 'tapscript') return 'script_failed';
  const taken = takeItems(machine);
  if (taken === null) return 'script_failed';
  const result = matchAll(machine, taken.keys, taken.signatures);
  if (typeof result === 'string') return result;
  // NULLFAIL: signatures that do not match have to be empty, all of them.
  if (!result && taken.signatures.some(({ length }) => length > 0)) return 'signature_wrong';
  machine.stack.push(toBytes(result));
  return null;
};

type Taken = { readonly keys: readonly Uint8Array[]; readonly signatures: readonly Uint8Array[] };

function takeItems(machine: Machine): Taken | null {
  const keys = takeCounted(machine, MOST_KEYS);
  if (keys === null) return null;
  machine.used.operations += keys.length;
  const signatures = takeCounted(machine, keys.length);
  const dummy = machine.stack.pop();
  return signatures === null || dummy?.length !== 0 ? null : { keys, signatures };
}

/** A number and as many items below it, from top to bottom. */
function takeCounted({ stack }: Machine, most: number): readonly Uint8Array[] | null {
  const written = stack.pop();
  const count = written === undefined ? null : readNumber(written);
  if (count === null || count < 0 || count > most || count > stack.length) return null;
  return stack.splice(stack.length - count).toReversed();
}

function matchAll(
  { checker }: Machine,
  keys: readonly Uint8Array[],
  signatures: readonly Uint8Array[],
): boolean | ScriptFault {
  let matched = 0;
  for (const [at, key] of keys.entries()) {
    const signature = signatures[matched];
    if (signature === undefined) return true;
    if (signatures.length - matched > keys.length - at) return false;
    const result = checker.checkSignature(signature, key);
    if (typeof result === 'string') return result;
    if (result) matched += 1;
  }
  return matched === signatures.length;
}
