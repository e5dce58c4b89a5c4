import { succeed, type Result } from '../result.ts';
import { hashText } from './hash-text.ts';
import type { Inclusion } from './inclusion.ts';
import { lastNode, type PathNode } from './path-node.ts';
import { refuseLeaf, type LeafFault } from './leaf-fault.ts';
import { hasNegative, isAllZero, isSameAmount, type Amounts } from './sum-amounts.ts';

/** Kinds of nodes in the files of OKX and Bybit. */
const LEFT = 1;
const ROOT = 3;
const PADDING = 4;

export type SumNode = {
  readonly hash: string;
  /** Height of leaves is 1. */
  readonly height: number;
  /** 1: this node stands left; 2: right; 3: the root; 4: padding, which stands right. */
  readonly type: number;
  readonly amounts: Amounts;
};

/** How a scheme adds and writes amounts. */
export type SumRules = {
  /** In the order in which they are hashed. */
  readonly coins: readonly string[];
  readonly add: (coin: string, a: string, b: string) => string;
};

/**
 * Walks from a leaf, whose hash was recomputed, to the root entry that ends the path: every sum, every hash and every
 * height is computed again. A path that ends elsewhere is no proof.
 */
export function climbSumTree(
  self: SumNode,
  path: readonly SumNode[],
  rules: SumRules,
): Result<Pick<Inclusion, 'root' | 'rootSums' | 'path' | 'findings'>, LeafFault> {
  const siblings = path.slice(0, -1);
  const root = path.at(-1);
  const fault = faultOfShape(self, siblings, root);
  if (root === undefined || fault !== null) return withFollowed(fault, self, siblings, rules);
  const { node, path: walked } = walk(self, siblings, rules);
  const level = siblings.length;
  const whole = [...walked, lastNode(level, node.hash)];
  const seen = { path: whole, expected: root.hash };
  if (node.hash !== root.hash) return refuseLeaf('root_mismatch', level, seen);
  const { amounts } = node;
  if (rules.coins.some((coin) => !isSameAmount(amounts[coin] ?? '0', root.amounts[coin] ?? '0'))) {
    return refuseLeaf('sum_mismatch', level, seen);
  }
  const isNegative = [self, ...siblings].some((one) => hasNegative(one.amounts));
  return succeed({
    root: root.hash,
    rootSums: root.amounts,
    path: whole,
    findings: isNegative ? ['negative_balance_in_tree'] : [],
  });
}

/** Climbs past so many siblings. */
function walk(self: SumNode, siblings: readonly SumNode[], rules: SumRules) {
  let node: SumNode = self;
  const path: PathNode[] = [];
  for (const [level, sibling] of siblings.entries()) {
    const side = sibling.type === LEFT ? 'left' : 'right';
    path.push({ level, hash: node.hash, sibling: sibling.hash, side });
    node = side === 'left' ? parentOf(sibling, node, rules) : parentOf(node, sibling, rules);
  }
  return { node, path };
}

/** A path whose shape is wrong on some level can be followed up to there. */
function withFollowed(
  fault: ReturnType<typeof refuseLeaf> | null,
  self: SumNode,
  siblings: readonly SumNode[],
  rules: SumRules,
): ReturnType<typeof refuseLeaf> {
  const { reason, level } = fault?.error ?? { reason: 'truncated_path' as const, level: null };
  if (level === null) return refuseLeaf(reason);
  const { node, path } = walk(self, siblings.slice(0, level), rules);
  return refuseLeaf(reason, level, { path: [...path, lastNode(level, node.hash)] });
}

function faultOfShape(
  self: SumNode,
  siblings: readonly SumNode[],
  root: SumNode | undefined,
): ReturnType<typeof refuseLeaf> | null {
  if (root?.type !== ROOT || siblings.length === 0) {
    return refuseLeaf('truncated_path', siblings.length);
  }
  const odd = [...siblings, root].findIndex(({ height }, at) => height !== at + 1);
  if (self.height !== 1 || odd >= 0) return refuseLeaf('wrong_height', Math.max(odd, 0));
  const lost = siblings.findIndex(({ type }) => type < LEFT || type > PADDING || type === ROOT);
  if (lost >= 0) return refuseLeaf('wrong_side', lost);
  const stands = ({ type }: SumNode): boolean => type === LEFT;
  const [first] = siblings;
  if (first === undefined || stands(self) === stands(first)) return refuseLeaf('wrong_side', 0);
  const full = siblings.findIndex(({ type, amounts }) => type === PADDING && !isAllZero(amounts));
  return full >= 0 ? refuseLeaf('padding_with_balance', full) : null;
}

function parentOf(left: SumNode, right: SumNode, { coins, add }: SumRules): SumNode {
  const height = left.height + 1;
  const sums = coins.map(
    (coin) => [coin, add(coin, left.amounts[coin] ?? '0', right.amounts[coin] ?? '0')] as const,
  );
  const written = sums.map(([, sum]) => sum).join('');
  return {
    hash: hashText(`${left.hash}${right.hash}${written}${height}`),
    height,
    type: 0,
    amounts: Object.fromEntries(sums),
  };
}
