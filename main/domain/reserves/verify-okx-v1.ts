import * as v from 'valibot';
import { succeed } from '../result.ts';
import { climbSumTree, type SumRules } from './climb-sum-tree.ts';
import { hashText } from './hash-text.ts';
import type { LeafVerifier } from './inclusion.ts';
import { refuseLeaf } from './leaf-fault.ts';
import { followedTo } from './path-node.ts';
import { addAmounts, plainAmount, type Amounts } from './sum-amounts.ts';
import {
  amountText,
  anyText,
  hexText,
  nodes,
  readOnlyProof,
  smallNumber,
} from './proof-schemas.ts';

const COINS = ['BTC', 'ETH', 'USDT'] as const;
const DECIMALS = 8;

/** Balances of the three coins that OKX published in 2022 and 2023. */
export const okxBalances = v.strictObject(
  { BTC: amountText, ETH: amountText, USDT: amountText },
  'wrong_assets',
);

/** Order and form in which OKX hashes balances. */
export function writeOkxBalances({ BTC = '', ETH = '', USDT = '' }: Amounts): string {
  return `{"BTC":"${BTC}","ETH":"${ETH}","USDT":"${USDT}"}`;
}

export const okxRules: SumRules = {
  coins: COINS,
  add: (_coin, a, b) => plainAmount(addAmounts(a, b, DECIMALS)),
};

const node = v.looseObject(
  {
    auditId: anyText,
    balances: okxBalances,
    type: smallNumber,
    hash: hexText(64),
    height: smallNumber,
  },
  'missing_field',
);
const proof = v.looseObject(
  { path: nodes(node), self: v.looseObject({ ...node.entries, nonce: anyText }, 'missing_field') },
  'missing_field',
);

/** OKX from November 2022 to March 2023: a sum tree of SHA-256 over text. Source: github.com/okx/proof-of-reserves. */
export const verifyOkxV1: LeafVerifier = (files) => {
  const read = readOnlyProof(files, proof);
  if (!read.ok) return read;
  const { self, path } = read.value;
  if (path.some(({ auditId }) => auditId !== self.auditId)) return refuseLeaf('malformed_node');
  const leaf = hashText(`${self.nonce}${writeOkxBalances(self.balances)}`);
  if (leaf !== self.hash) return refuseLeaf('self_hash_mismatch', 0, followedTo(leaf, self.hash));
  const withAmounts = (one: v.InferOutput<typeof node>) => ({ ...one, amounts: one.balances });
  const climbed = climbSumTree(withAmounts(self), path.map(withAmounts), okxRules);
  if (!climbed.ok) return climbed;
  return succeed({ ...climbed.value, balances: self.balances, variant: null, auditDay: null });
};
