import { fail, succeed, type Result } from '../result.ts';
import { isMultisig } from '../wallet/classify-wallet.ts';
import { innerOf, keysOf, numberOf, type Expression } from '../wallet/descriptor/expression.ts';
import { isUnspendableKey } from '../wallet/exports/is-unspendable-key.ts';
import type { Wallet } from '../wallet/wallet.ts';
import { UNSPENDABLE_KEY } from '../wallet/unspendable-key.ts';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { SpendReason } from './spend-fault.ts';
import { xOnly, type SpendingScripts } from './spending-scripts.ts';
import { spendingWays, type SpendingWay, type WaysFault } from './spending-ways.ts';

/** Bytes that spending one coin adds: to its script, and to its witness with the count of items. */
export type InputSize = { readonly script: number; readonly witness: number };

type SizeFault = WaysFault | Extract<SpendReason, 'spend_script_unsupported'>;

/** Longest DER signature with a low s and its sighash byte, and one of Taproot; one byte before it gives its length. */
const SIGNATURE = 1 + 72;
const SCHNORR = 1 + 64;
const KEY = 1 + 33;
const NO_WITNESS = 1;

/**
 * The most that spending a coin of the wallet takes, the same for each of its coins. Where there are several ways it is
 * the longest, so that the fee rate that was asked for is reached in any case.
 */
export function inputSize(wallet: Wallet, scripts: SpendingScripts): Result<InputSize, SizeFault> {
  const { expression } = wallet;
  const inner = innerOf(expression);
  if (scripts.keys.some(({ length }) => length > 33)) return fail('spend_script_unsupported');
  if (expression.name === 'pkh') return succeed({ script: SIGNATURE + KEY, witness: NO_WITNESS });
  if (expression.name === 'wpkh') return succeed({ script: 0, witness: 1 + SIGNATURE + KEY });
  if (expression.name === 'wsh') return witnessSize(inner, scripts, 0);
  if (expression.name === 'tr') return taprootSize(wallet, scripts);
  return expression.name === 'sh'
    ? scriptHashSize(inner, scripts)
    : fail('spend_script_unsupported');
}

function scriptHashSize(
  inner: Expression | null,
  scripts: SpendingScripts,
): Result<InputSize, SizeFault> {
  if (inner?.name === 'wpkh') return succeed({ script: 23, witness: 1 + SIGNATURE + KEY });
  if (inner?.name === 'wsh') return witnessSize(innerOf(inner), scripts, 35);
  // Outside SegWit only several keys are spent: what else old scripts can say, no wallet here makes.
  if (inner === null || !isMultisig(inner)) return fail('spend_script_unsupported');
  const script = 1 + numberOf(inner) * SIGNATURE + sizeOfPush(scripts.redeemScript);
  return succeed({ script, witness: NO_WITNESS });
}

/** A script with the opcode before it that pushes it. */
function sizeOfPush(script: Uint8Array | null): number {
  const length = script?.length ?? 0;
  return length + (length < 0x4c ? 1 : length < 0x100 ? 2 : 3);
}

function witnessSize(
  inside: Expression | null,
  { witnessScript }: SpendingScripts,
  script: number,
): Result<InputSize, SizeFault> {
  if (inside === null || witnessScript === null) return fail('spend_script_unsupported');
  const items = longestWay(inside, false);
  return items.ok
    ? succeed({ script, witness: 1 + items.value + withCount(witnessScript.length) })
    : items;
}

function taprootSize(wallet: Wallet, { taproot }: SpendingScripts): Result<InputSize, SizeFault> {
  if (taproot === null) return fail('spend_script_unsupported');
  const byKey = isKeyPathOpen(wallet, taproot.internalKey) ? [succeed(SCHNORR)] : [];
  const byScript = taproot.leaves.map(({ expression, script, controlBlock }) => {
    const items = longestWay(expression, true);
    const proof = withCount(script.length) + withCount(controlBlock.length);
    return items.ok ? succeed(items.value + proof) : items;
  });
  const ways = [...byKey, ...byScript];
  const sizes = ways.flatMap((way) => (way.ok ? [way.value] : []));
  if (sizes.length > 0) return succeed({ script: 0, witness: 1 + Math.max(...sizes) });
  const [refused] = ways;
  return refused?.ok === false ? refused : fail('spend_script_unsupported');
}

/** Whether somebody can have the key of a Taproot output itself (BIP-341 gives one that nobody has). */
function isKeyPathOpen(wallet: Wallet, internalKey: Uint8Array): boolean {
  const [first] = wallet.expression.args;
  const isNobodys = first?.kind === 'key' && isUnspendableKey(wallet.keys, first.key);
  return !isNobodys && bytesToHex(xOnly(internalKey)) !== UNSPENDABLE_KEY;
}

/** Bytes of the longest witness for a script, without the script. */
function longestWay(expression: Expression, isTaproot: boolean): Result<number, WaysFault> {
  const one = isTaproot ? SCHNORR : SIGNATURE;
  if (isMultisig(expression)) {
    const threshold = numberOf(expression);
    const empty = isTaproot ? keysOf(expression).length - threshold : 1;
    return succeed(threshold * one + empty);
  }
  const ways = spendingWays(expression, isTaproot);
  return ways.ok ? succeed(Math.max(...ways.value.map((way) => lengthOf(way, isTaproot)))) : ways;
}

function lengthOf(way: SpendingWay, isTaproot: boolean): number {
  const sizes = {
    signature: isTaproot ? SCHNORR : SIGNATURE,
    key: isTaproot ? KEY - 1 : KEY,
    empty: 1,
    one: 2,
  } as const;
  return way.reduce((sum, { kind }) => sum + sizes[kind], 0);
}

/** Virtual bytes (BIP-141) of the signed payment, at most. */
export function spendSize(
  coins: number,
  { script, witness }: InputSize,
  outputs: readonly Uint8Array[],
): number {
  const inputs = coins * (40 + sizeOfCount(script) + script);
  const paid = outputs.reduce((sum, { length }) => sum + 8 + withCount(length), 0);
  const base = 8 + sizeOfCount(coins) + sizeOfCount(outputs.length) + inputs + paid;
  const isSegwit = witness > NO_WITNESS;
  return Math.ceil((4 * base + (isSegwit ? 2 + coins * witness : 0)) / 4);
}

function withCount(length: number): number {
  return sizeOfCount(length) + length;
}

function sizeOfCount(count: number): number {
  return count < 0xfd ? 1 : count < 0x10000 ? 3 : 5;
}
