import * as v from 'valibot';
import { succeed } from '../result.ts';
import { hashText } from './hash-text.ts';
import type { LeafVerifier } from './inclusion.ts';
import { followedTo, lastNode, type PathNode } from './path-node.ts';
import { refuseLeaf } from './leaf-fault.ts';
import {
  amountText,
  anyText,
  hexText,
  nodes,
  readOnlyProof,
  smallNumber,
} from './proof-schemas.ts';
import { addAmounts, hasNegative, isSameAmount, plainAmount, type Amounts } from './sum-amounts.ts';

const DIGITS = 32;
const LEFT = 1;
const RIGHT = 2;
const ROOT = 3;
const MOST_LEVELS = 64;
/** Coins that a parent always names. */
const ALWAYS = ['BTC', 'USDT', 'ETH', 'USDC'];

const node = v.looseObject(
  {
    level: smallNumber,
    type: smallNumber,
    hash: hexText(DIGITS),
    balances: v.record(v.string(), amountText, 'missing_field'),
  },
  'missing_field',
);
const owner = v.looseObject(
  { ...node.entries, proofId: anyText, accountId: anyText },
  'missing_field',
);
const proof = v.looseObject({ self: owner, pathList: nodes(node) }, 'missing_field');
type Node = v.InferOutput<typeof node>;
type Proof = v.InferOutput<typeof proof>;

/** MEXC: hashes are the first half of SHA-256. Source: github.com/mexcmerkle/mexc-proof-of-reserves. */
export const verifyMexc: LeafVerifier = (files) => {
  const read = readOnlyProof(files, proof);
  if (!read.ok) return read;
  const { self, pathList } = read.value;
  const siblings = pathList.slice(0, -1);
  const root = pathList.at(-1);
  const fault = faultOfShape(read.value, siblings, root);
  if (root === undefined || fault !== null) return fault ?? refuseLeaf('truncated_path');
  const { node: top, path } = climb(
    self,
    new Map(siblings.map((one) => [one.level, one])),
    root.level,
  );
  const whole = [...path, lastNode(root.level, top.hash)];
  const seen = { path: whole, expected: root.hash };
  if (top.hash !== root.hash) return refuseLeaf('root_mismatch', root.level, seen);
  if (!isSame(top.balances, root.balances)) return refuseLeaf('sum_mismatch', root.level, seen);
  const isNegative = [self, ...siblings].some(({ balances }) => hasNegative(balances));
  return succeed({
    root: root.hash,
    rootSums: root.balances,
    balances: self.balances,
    findings: [
      'short_hash_bits:128',
      ...(isNegative ? (['negative_balance_in_tree'] as const) : []),
    ],
    path: whole,
    variant: null,
    auditDay: /^PR-(\d{4}-\d\d-\d\d)$/.exec(self.proofId)?.[1] ?? null,
  });
};

function faultOfShape(
  { self }: Proof,
  siblings: readonly Node[],
  root: Node | undefined,
): ReturnType<typeof refuseLeaf> | null {
  if (root?.type !== ROOT) return refuseLeaf('truncated_path', siblings.length);
  const levels = siblings.map(({ level }) => level);
  if (new Set([...levels, root.level]).size <= levels.length) return refuseLeaf('duplicate_level');
  const isBeyond = siblings.some(({ level }) => level < 0 || level >= root.level);
  const isWithin = self.level === 0 && root.level >= 1 && root.level <= MOST_LEVELS;
  return isBeyond || !isWithin ? refuseLeaf('wrong_height') : faultOfLeaf(self, siblings);
}

function faultOfLeaf(
  { type, proofId, accountId, balances, hash }: Proof['self'],
  siblings: readonly Node[],
): ReturnType<typeof refuseLeaf> | null {
  const lost = siblings.find((one) => one.type !== LEFT && one.type !== RIGHT);
  if (lost !== undefined) return refuseLeaf('wrong_side', lost.level);
  const beside = siblings.find(({ level }) => level === 0);
  if (type !== (beside?.type === LEFT ? RIGHT : LEFT)) return refuseLeaf('wrong_side', 0);
  const leaf = hashText([proofId, accountId, ...written(balances)].join(','), DIGITS);
  return leaf === hash ? null : refuseLeaf('self_hash_mismatch', 0, followedTo(leaf, hash));
}

type Computed = Pick<Node, 'hash' | 'balances'>;

/** Where nothing stands beside a node, it stands left of an empty one. */
function climb(
  self: Computed,
  siblings: ReadonlyMap<number, Node>,
  rootLevel: number,
): { readonly node: Computed; readonly path: readonly PathNode[] } {
  const path: PathNode[] = [];
  let node = self;
  for (let level = 0; level < rootLevel; level += 1) {
    const sibling = siblings.get(level);
    const side = sibling === undefined ? null : sibling.type === LEFT ? 'left' : 'right';
    path.push({ level, hash: node.hash, sibling: sibling?.hash ?? null, side });
    const beside = sibling ?? { hash: '', balances: {} };
    node = side === 'left' ? parentOf(beside, node) : parentOf(node, beside);
  }
  return { node, path };
}

function parentOf(left: Computed, right: Computed): Computed {
  const coins = right.hash === '' ? [] : [...ALWAYS, ...Object.keys(right.balances)];
  const named = new Set([...Object.keys(left.balances), ...coins]);
  const balances = Object.fromEntries(
    [...named].map((coin) => [
      coin,
      plainAmount(addAmounts(left.balances[coin] ?? '0', right.balances[coin] ?? '0', null)),
    ]),
  );
  return {
    hash: hashText([left.hash, right.hash, ...written(balances)].join(','), DIGITS),
    balances,
  };
}

/** In the alphabetical order of the coins. */
function written(balances: Amounts): readonly string[] {
  return Object.keys(balances)
    .toSorted()
    .map((coin) => `${coin}:${balances[coin] ?? ''}`);
}

function isSame(a: Amounts, b: Amounts): boolean {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((coin) =>
    isSameAmount(a[coin] ?? '0', b[coin] ?? '0'),
  );
}
