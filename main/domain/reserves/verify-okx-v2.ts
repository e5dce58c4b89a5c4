import * as v from 'valibot';
import { succeed, type Result } from '../result.ts';
import { hashText } from './hash-text.ts';
import type { LeafVerifier } from './inclusion.ts';
import { followedTo, type PathNode } from './path-node.ts';
import { refuseLeaf, type LeafFault } from './leaf-fault.ts';
import type { ProofFile } from './proof-files.ts';
import { anyText, hexText, nodes, readProof } from './proof-schemas.ts';
import { readOkxTree, type OkxTreeLine } from './read-okx-tree.ts';
import { addAmounts, hasNegative, isSameAmount, type Amounts } from './sum-amounts.ts';
import { okxBalances, okxRules, writeOkxBalances } from './verify-okx-v1.ts';

const part = v.looseObject({ balances: okxBalances, hash: hexText(64) }, 'missing_field');
const account = v.looseObject(
  { hash: hexText(64), nodes: nodes(part), nonce: anyText, totalBalances: okxBalances },
  'missing_field',
);
type Account = v.InferOutput<typeof account>;

/**
 * OKX of March 2023: an account is split into parts, and the whole list of parts is public. What OKX printed of inner
 * nodes cannot all be recomputed, so they are no part of the verdict. Source: github.com/okx/proof-of-reserves.
 */
export const verifyOkxV2: LeafVerifier = (files) => {
  const own = files.find(isJson);
  const list = files.find((one) => !isJson(one));
  if (own === undefined || list === undefined) return refuseLeaf('missing_file');
  const read = readProof(own, account);
  if (!read.ok) return read;
  const fault = faultOfAccount(read.value);
  if (fault !== null) return fault;
  const tree = readOkxTree(list);
  if (!tree.ok) return tree;
  const { root, leaves } = tree.value;
  const place = placeParts(read.value, leaves);
  if (!place.ok) return place;
  const shown = shownSums(root.amounts);
  if (
    !isSumOf(
      shown,
      leaves.map(({ amounts }) => amounts),
    )
  ) {
    return refuseLeaf('sum_mismatch', root.height);
  }
  const isNegative = leaves.some(({ amounts }) => hasNegative(amounts));
  return succeed({
    root: root.hash,
    rootSums: shown,
    balances: read.value.totalBalances,
    findings: [
      'inner_nodes_not_provable',
      ...(isNegative ? (['negative_balance_in_tree'] as const) : []),
    ],
    path: place.value,
    variant: null,
    auditDay: null,
  });
};

function shownSums({ BTC = '0', ETH = '0', USDT = '0' }: Amounts): Amounts {
  return { BTC, ETH, USDT };
}

/** A user's own file is an object; the list begins with a hash. */
function isJson({ bytes }: ProofFile): boolean {
  const first = bytes.subarray(0, 64).find((byte) => byte > 0x20 && byte < 0x80);
  return first === 0x7b || first === 0x5b;
}

function faultOfAccount(own: Account): ReturnType<typeof refuseLeaf> | null {
  const account = hashText(`${own.nonce}${writeOkxBalances(own.totalBalances)}`);
  if (account !== own.hash) {
    return refuseLeaf('self_hash_mismatch', 0, followedTo(account, own.hash));
  }
  const wrong = own.nodes.some(
    ({ hash, balances: { BTC, ETH, USDT } }) => hashText(`${own.hash}${BTC}${ETH}${USDT}`) !== hash,
  );
  if (wrong) return refuseLeaf('leaf_hash_mismatch', 0);
  const parts = own.nodes.map(({ balances }) => balances);
  if (new Set(own.nodes.map(({ hash }) => hash)).size < own.nodes.length) {
    return refuseLeaf('duplicate_leaf', 0);
  }
  if (parts.some(hasNegative)) return refuseLeaf('negative_balance', 0);
  return isSumOf(own.totalBalances, parts) ? null : refuseLeaf('sum_mismatch', 0);
}

/** Every part has to stand in the list with the same three amounts. */
function placeParts(
  own: Account,
  leaves: readonly OkxTreeLine[],
): Result<readonly PathNode[], LeafFault> {
  const byHash = new Map(leaves.map((leaf) => [leaf.hash, leaf.amounts]));
  const isThere = own.nodes.every(({ hash, balances }) => {
    const amounts = byHash.get(hash);
    return amounts !== undefined && writeOkxBalances(amounts) === writeOkxBalances(balances);
  });
  if (!isThere) return refuseLeaf('leaf_not_in_tree', 0);
  return succeed(own.nodes.map(({ hash }) => ({ level: 0, hash, sibling: null, side: null })));
}

function isSumOf(total: Amounts, parts: readonly Amounts[]): boolean {
  return okxRules.coins.every((coin) => {
    const sum = parts.reduce((so, one) => addAmounts(so, one[coin] ?? '0', null).toFixed(), '0');
    return isSameAmount(sum, total[coin] ?? '0');
  });
}
