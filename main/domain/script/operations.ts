import { ripemd160 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { checkMultisig } from './check-multisig.ts';
import { replace, type Operate } from './machine.ts';
import { isTrue, readNumber, toBytes, writeNumber } from './script-number.ts';

const EMPTY = new Uint8Array();
const LOCK_TIME_BYTES = 5;
/** A sequence with this bit asks for nothing (BIP-112). */
const SEQUENCE_DISABLED = 2 ** 31;

const verify = replace(1, ([item = EMPTY]) => (isTrue(item) ? [] : 'script_failed'));
const equal = replace(2, ([a = EMPTY, b = EMPTY]) => [toBytes(bytesToHex(a) === bytesToHex(b))]);
const numEqual = numbers(2, ([a, b]) => Number(a === b));

const checkSignature = replace(2, ([signature = EMPTY, key = EMPTY], { checker }) => {
  const result = checker.checkSignature(signature, key);
  if (typeof result === 'string') return result;
  // NULLFAIL: a signature that does not match has to be empty.
  return result || signature.length === 0 ? [toBytes(result)] : 'signature_wrong';
});

/** BIP-342: adds 1 to a number for a right signature. */
const checkSignatureAdd = replace(3, ([signature = EMPTY, sum = EMPTY, key = EMPTY], machine) => {
  const before = readNumber(sum);
  if (machine.rules !== 'tapscript' || before === null) return 'script_failed';
  const result = machine.checker.checkSignature(signature, key);
  if (typeof result === 'string') return result;
  if (!result && signature.length > 0) return 'signature_wrong';
  return [writeNumber(before + Number(result))];
});

const checkLockTime = replace(1, ([item = EMPTY], { checker }) => {
  const lockTime = readNumber(item, LOCK_TIME_BYTES);
  if (lockTime === null || lockTime < 0) return 'script_failed';
  return checker.checkLockTime(lockTime) ? [item] : 'lock_time_unmet';
});

const checkSequence = replace(1, ([item = EMPTY], { checker }) => {
  const sequence = readNumber(item, LOCK_TIME_BYTES);
  if (sequence === null || sequence < 0) return 'script_failed';
  const isMet =
    Math.floor(sequence / SEQUENCE_DISABLED) % 2 === 1 || checker.checkSequence(sequence);
  return isMet ? [item] : 'lock_time_unmet';
});

/**
 * The operations that are understood: those that miniscript (BIP-379) and the usual scripts are made of. Branches are
 * in run-script.ts. What is not in the table makes a script unknown.
 */
export const OPERATIONS: ReadonlyMap<number, Operate> = new Map([
  [0x61, () => null],
  [0x69, verify],
  [0x6a, () => 'script_failed'],
  [0x6b, moveToAlternate],
  [0x6c, moveFromAlternate],
  [0x73, replace(1, ([a = EMPTY]) => (isTrue(a) ? [a, a] : [a]))],
  [0x75, replace(1, () => [])],
  [0x76, replace(1, ([a = EMPTY]) => [a, a])],
  [0x7c, replace(2, ([a = EMPTY, b = EMPTY]) => [b, a])],
  [0x82, replace(1, ([a = EMPTY]) => [a, writeNumber(a.length)])],
  [0x87, equal],
  [0x88, inTurn(equal, verify)],
  [0x91, numbers(1, ([a]) => Number(a === 0))],
  [0x92, numbers(1, ([a]) => Number(a !== 0))],
  [0x93, numbers(2, ([a = 0, b = 0]) => a + b)],
  [0x9a, numbers(2, ([a, b]) => Number(a !== 0 && b !== 0))],
  [0x9b, numbers(2, ([a, b]) => Number(a !== 0 || b !== 0))],
  [0x9c, numEqual],
  [0x9d, inTurn(numEqual, verify)],
  [0xa2, numbers(2, ([a = 0, b = 0]) => Number(a >= b))],
  [0xa6, replace(1, ([a = EMPTY]) => [ripemd160(a)])],
  [0xa8, replace(1, ([a = EMPTY]) => [sha256(a)])],
  [0xa9, replace(1, ([a = EMPTY]) => [ripemd160(sha256(a))])],
  [0xaa, replace(1, ([a = EMPTY]) => [sha256(sha256(a))])],
  [0xac, checkSignature],
  [0xad, inTurn(checkSignature, verify)],
  [0xae, checkMultisig],
  [0xaf, inTurn(checkMultisig, verify)],
  [0xb1, checkLockTime],
  [0xb2, checkSequence],
  [0xba, checkSignatureAdd],
] satisfies readonly (readonly [number, Operate])[]);

function numbers(count: number, change: (values: readonly number[]) => number): Operate {
  return replace(count, (items) => {
    const values = items.map((item) => readNumber(item)).filter((value) => value !== null);
    return values.length < count ? 'script_failed' : [writeNumber(change(values))];
  });
}

function inTurn(first: Operate, second: Operate): Operate {
  return (machine) => first(machine) ?? second(machine);
}

function moveToAlternate({ stack, alternate }: Parameters<Operate>[0]): ReturnType<Operate> {
  const item = stack.pop();
  if (item === undefined) return 'script_failed';
  alternate.push(item);
  return null;
}

function moveFromAlternate({ stack, alternate }: Parameters<Operate>[0]): ReturnType<Operate> {
  const item = alternate.pop();
  if (item === undefined) return 'script_failed';
  stack.push(item);
  return null;
}
