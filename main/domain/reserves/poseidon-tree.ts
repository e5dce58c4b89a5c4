import { base64 } from '@scure/base';
import { bytesToHex } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { succeed, type Result } from '../result.ts';
import { FIELD_ORDER } from './bn254-field.ts';
import type { IndexedBalance } from './inclusion.ts';
import type { PathNode } from './path-node.ts';
import { refuseLeaf, type LeafFault } from './leaf-fault.ts';
import { poseidonHash } from './poseidon-hash.ts';

/** Levels of the trees of Binance and Gate, whatever the number of accounts. */
const LEVELS = 28;
/** What fits the third part of a field element. */
const LARGEST_VALUE = 2n ** 64n - 1n;

/** Elements of the field in base64: 32 bytes, the highest first, below the order of the field. */
export const siblings = v.pipe(
  v.array(v.string('malformed_hash'), 'missing_field'),
  v.length(LEVELS, 'truncated_path'),
  v.transform((list) => list.map(readElement)),
);

/** Hex of up to 64 digits; some files leave leading zeros out. */
export const hexElement = v.pipe(
  v.string('malformed_hash'),
  v.regex(/^[0-9a-f]{1,64}$/, 'malformed_hash'),
  v.transform((hex) => BigInt(`0x${hex}`)),
  v.check((value) => value < FIELD_ORDER, 'malformed_hash'),
);

/** A byte more or the same element in two forms would let a file be changed without a trace. */
function readElement(text: string): bigint | null {
  try {
    const bytes = base64.decode(text);
    const value = bytes.length === 32 ? BigInt(`0x${bytesToHex(bytes)}`) : FIELD_ORDER;
    return value < FIELD_ORDER ? value : null;
  } catch {
    // No base64.
    return null;
  }
}

/** As the venues write them: 64 digits. */
export function writeElement(value: bigint): string {
  return value.toString(16).padStart(64, '0');
}

/** A coin of an account: the venue's number for it, and values in a fixed order. */
export type AssetRow = { readonly index: bigint; readonly values: readonly bigint[] };

/** Values of all coins, those that are not held being 0, packed three to an element. */
export function packAssets(
  rows: readonly AssetRow[],
  coins: number,
  valuesEach: number,
): readonly bigint[] {
  const values = Array<bigint>(Math.ceil((coins * valuesEach) / 3) * 3).fill(0n);
  for (const { index, values: own } of rows) {
    for (const [at, value] of own.entries()) values[Number(index) * valuesEach + at] = value;
  }
  const elements: bigint[] = [];
  for (let at = 0; at < values.length; at += 3) {
    const [a = 0n, b = 0n, c = 0n] = values.slice(at, at + 3);
    elements.push((a << 128n) | (b << 64n) | c);
  }
  return elements;
}

/** Whether the numbers of an account can be packed without one spilling into the next. */
export function faultOfAssets(
  rows: readonly AssetRow[],
  coins: number,
): ReturnType<typeof refuseLeaf> | null {
  const indexes = rows.map(({ index }) => index);
  if (indexes.some((index) => index >= BigInt(coins))) return refuseLeaf('index_out_of_range', 0);
  if (new Set(indexes).size < indexes.length) return refuseLeaf('duplicate_index', 0);
  const isTooLarge = rows.some(({ values }) => values.some((value) => value > LARGEST_VALUE));
  return isTooLarge ? refuseLeaf('malformed_number', 0) : null;
}

/** From a leaf to the root: bit `i` of the place says on which side of its sibling the node of level `i` stands. */
export function climbPoseidon(
  leaf: bigint,
  place: bigint,
  beside: readonly (bigint | null)[],
): Result<{ readonly root: bigint; readonly path: readonly PathNode[] }, LeafFault> {
  if (place >= 2n ** BigInt(LEVELS)) return refuseLeaf('index_out_of_range', 0);
  const odd = beside.indexOf(null);
  if (odd >= 0) return refuseLeaf('malformed_hash', odd);
  const path: PathNode[] = [];
  let node = leaf;
  for (const [level, sibling] of beside.entries()) {
    if (sibling === null) break;
    const side = (place >> BigInt(level)) & 1n ? 'left' : 'right';
    path.push({ level, hash: writeElement(node), sibling: writeElement(sibling), side });
    node = poseidonHash(side === 'left' ? [sibling, node] : [node, sibling]);
  }
  const top = { level: LEVELS, hash: writeElement(node), sibling: null, side: null };
  return succeed({ root: node, path: [...path, top] });
}

/** What the account holds and owes in each coin. */
export function indexedBalances(rows: readonly AssetRow[]): readonly IndexedBalance[] {
  return rows.map(({ index, values: [equity = 0n, debt = 0n] }) => ({
    index: Number(index),
    equity: equity.toString(),
    debt: debt.toString(),
  }));
}
