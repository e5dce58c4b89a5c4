import { Big } from 'big.js';
import * as v from 'valibot';
import { succeed } from '../result.ts';
import { BYBIT_COIN_LISTS, type BybitCoinList } from './bybit-coin-lists.ts';
import { climbSumTree, type SumRules } from './climb-sum-tree.ts';
import { hashText } from './hash-text.ts';
import type { LeafVerifier } from './inclusion.ts';
import { refuseLeaf } from './leaf-fault.ts';
import { followedTo } from './path-node.ts';
import {
  amountText,
  anyText,
  hexText,
  nodes,
  readOnlyProof,
  smallNumber,
} from './proof-schemas.ts';
import { addAmounts, type Amounts } from './sum-amounts.ts';

const node = v.looseObject(
  {
    balance: v.record(v.string(), amountText, 'missing_field'),
    type: smallNumber,
    hash: hexText(64),
    height: smallNumber,
  },
  'missing_field',
);
const owner = v.looseObject(
  { ...node.entries, userHash: anyText, auditId: v.optional(anyText, '') },
  'missing_field',
);
const proof = v.looseObject({ self: owner, path: nodes(node) }, 'missing_field');

/** Bybit: a sum tree as OKX had it, over a list of coins that grows. Source: github.com/bybit-exchange/merkle-proof. */
export const verifyBybit: LeafVerifier = (files) => {
  const read = readOnlyProof(files, proof);
  if (!read.ok) return read;
  const { self, path } = read.value;
  const list = BYBIT_COIN_LISTS.find(({ coins }) => isOf(coins, self.balance));
  if (list === undefined) return refuseLeaf('unknown_asset_list');
  const other = path.findIndex(({ balance }) => !isOf(list.coins, balance));
  if (other >= 0) return refuseLeaf('wrong_assets', other);
  const written = list.coins.map((coin) => self.balance[coin] ?? '').join('');
  const leaf = hashText(`${self.userHash}${written}`);
  if (leaf !== self.hash) return refuseLeaf('self_hash_mismatch', 0, followedTo(leaf, self.hash));
  const withAmounts = (one: v.InferOutput<typeof node>) => ({ ...one, amounts: one.balance });
  const climbed = climbSumTree(withAmounts(self), path.map(withAmounts), rulesOf(list));
  if (!climbed.ok) return climbed;
  return succeed({
    ...climbed.value,
    balances: heldOf(self.balance),
    variant: list.id,
    auditDay: dayOf(self.auditId),
  });
};

function rulesOf({ coins, decimals }: BybitCoinList): SumRules {
  return {
    coins,
    add: (coin, a, b) => addAmounts(a, b, decimals(coin)).toFixed(decimals(coin)),
  };
}

function isOf(coins: readonly string[], balance: Amounts): boolean {
  return (
    Object.keys(balance).length === coins.length &&
    coins.every((coin) => Object.hasOwn(balance, coin))
  );
}

/** Fifty coins, of which most people hold a few. */
function heldOf(balance: Amounts): Amounts {
  return Object.fromEntries(Object.entries(balance).filter(([, amount]) => !new Big(amount).eq(0)));
}

/** `2026072204` is an audit of 22 July 2026. */
function dayOf(auditId: string): string | null {
  const [, year, month, day] = /^(20\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])\d\d$/.exec(auditId) ?? [];
  return day === undefined ? null : `${year}-${month}-${day}`;
}
