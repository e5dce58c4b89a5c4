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
import {
  addAmounts,
  hasNegative,
  isAllZero,
  isSameAmount,
  plainAmount,
  type Amounts,
} from './sum-amounts.ts';

const DIGITS = 16;
const COINS = ['BTC', 'ETH', 'USDT', 'USDC'] as const;
const EMPTY = 0;
const LEFT = 1;
const RIGHT = 2;
const ROOT = 3;

const node = v.looseObject(
  {
    balances: v.strictObject(
      { BTC: amountText, ETH: amountText, USDT: amountText, USDC: amountText },
      'wrong_assets',
    ),
    level: smallNumber,
    merkelLeaf: hexText(DIGITS),
    role: v.optional(smallNumber),
  },
  'missing_field',
);
const owner = v.looseObject(
  { ...node.entries, nonce: anyText, encryptUid: anyText },
  'missing_field',
);
const proof = v.looseObject({ self: owner, path: nodes(node) }, 'missing_field');
type Node = v.InferOutput<typeof node>;

/** Bitget: hashes of 64 bits; levels count down to the root, which is 1. Source: the facts of its published tool. */
export const verifyBitget: LeafVerifier = (files) => {
  const read = readOnlyProof(files, proof);
  if (!read.ok) return read;
  const { self, path } = read.value;
  const siblings = path.slice(0, -1);
  const root = path.at(-1);
  const fault = faultOfShape(self, siblings, root);
  if (root === undefined || fault !== null) return fault ?? refuseLeaf('truncated_path');
  const leaf = hashText(`${self.encryptUid},${self.nonce},${written(self.balances)}`, DIGITS);
  if (leaf !== self.merkelLeaf) {
    return refuseLeaf('self_hash_mismatch', 0, followedTo(leaf, self.merkelLeaf));
  }
  const { top, walked } = climb(self, siblings);
  const level = siblings.length;
  const whole = [...walked, lastNode(level, top.merkelLeaf)];
  const seen = { path: whole, expected: root.merkelLeaf };
  if (top.merkelLeaf !== root.merkelLeaf) return refuseLeaf('root_mismatch', level, seen);
  if (COINS.some((coin) => !isSameAmount(top.balances[coin] ?? '0', root.balances[coin]))) {
    return refuseLeaf('sum_mismatch', level, seen);
  }
  const isNegative = [self, ...siblings].some(({ balances }) => hasNegative(balances));
  return succeed({
    root: root.merkelLeaf,
    rootSums: top.balances,
    balances: plainOf(self.balances),
    findings: [
      'short_hash_bits:64',
      ...(isNegative ? (['negative_balance_in_tree'] as const) : []),
    ],
    path: whole,
    variant: null,
    auditDay: null,
  });
};

function faultOfShape(
  self: Node,
  siblings: readonly Node[],
  root: Node | undefined,
): ReturnType<typeof refuseLeaf> | null {
  const isRoot = root?.level === 1 && [undefined, ROOT].includes(root.role);
  if (!isRoot || siblings.length === 0) return refuseLeaf('truncated_path', siblings.length);
  const odd = siblings.findIndex(({ level }, at) => level !== siblings.length + 1 - at);
  if (self.level !== siblings.length + 1 || odd >= 0) {
    return refuseLeaf('wrong_height', Math.max(odd, 0));
  }
  return faultOfSides(self, siblings);
}

function faultOfSides(self: Node, siblings: readonly Node[]): ReturnType<typeof refuseLeaf> | null {
  const lost = siblings.findIndex(({ role = -1 }) => ![EMPTY, LEFT, RIGHT].includes(role));
  if (lost >= 0) return refuseLeaf('wrong_side', lost);
  const isBesideLeft = siblings[0]?.role === LEFT;
  const isBoth = self.role !== undefined && (self.role === LEFT) === isBesideLeft;
  if (isBoth) return refuseLeaf('wrong_side', 0);
  const full = siblings.findIndex(({ role, balances }) => role === EMPTY && !isAllZero(balances));
  return full >= 0 ? refuseLeaf('padding_with_balance', full) : null;
}

/** One number is written in one way, whatever zeros the file has at its end. */
function plainOf(balances: Amounts): Amounts {
  return Object.fromEntries(
    COINS.map((coin) => [coin, plainAmount(addAmounts(balances[coin] ?? '0', '0', null))]),
  );
}

type Computed = { readonly merkelLeaf: string; readonly level: number; readonly balances: Amounts };

function climb(
  self: Computed,
  siblings: readonly Node[],
): { readonly top: Computed; readonly walked: readonly PathNode[] } {
  let top = self;
  const walked: PathNode[] = [];
  for (const [level, sibling] of siblings.entries()) {
    const side = sibling.role === LEFT ? 'left' : 'right';
    walked.push({ level, hash: top.merkelLeaf, sibling: sibling.merkelLeaf, side });
    top = side === 'left' ? parentOf(sibling, top) : parentOf(top, sibling);
  }
  return { top, walked };
}

function parentOf(left: Computed, right: Computed): Computed {
  const level = left.level - 1;
  const balances = Object.fromEntries(
    COINS.map((coin) => [
      coin,
      plainAmount(addAmounts(left.balances[coin] ?? '0', right.balances[coin] ?? '0', null)),
    ]),
  );
  const joined = `${left.merkelLeaf}${right.merkelLeaf},${written(balances)},${level}`;
  return { merkelLeaf: hashText(joined, DIGITS), level, balances };
}

/** In quotes and without trailing zeros; the vendor's own description shows bare numbers, which does not fit. */
function written(balances: Amounts): string {
  const pairs = COINS.map(
    (coin) => `"${coin}":"${plainAmount(addAmounts(balances[coin] ?? '0', '0', null))}"`,
  );
  return `{${pairs.join(',')}}`;
}
