import type { CoinRow } from './chain-view.ts';

/** Columns that coins can be sorted by. */
export type CoinColumn = 'amount' | 'address' | 'block' | 'label';

export type CoinOrder = {
  readonly column: CoinColumn;
  readonly order: 'ascending' | 'descending';
};

type Compare = (a: CoinRow, b: CoinRow) => number;

/** Coins that wait for a block count as the newest. Coins without a name come after those with one. */
const COMPARE: Readonly<Record<CoinColumn, Compare>> = {
  amount: (a, b) => a.valueSats - b.valueSats,
  address: (a, b) =>
    (a.chain === b.chain ? 0 : a.chain === 'receive' ? -1 : 1) || a.index - b.index,
  block: (a, b) => compareHeights(a.height, b.height),
  label: (a, b) =>
    Number(a.label === null) - Number(b.label === null) ||
    (a.label ?? '').localeCompare(b.label ?? ''),
};

export function sortCoins(
  coins: readonly CoinRow[],
  { column, order }: CoinOrder,
): readonly CoinRow[] {
  const sign = order === 'ascending' ? 1 : -1;
  return coins.toSorted((a, b) => sign * COMPARE[column](a, b) || compareOutputs(a, b));
}

function compareHeights(a: number | null, b: number | null): number {
  if (a === b) return 0;
  return (a ?? Number.MAX_SAFE_INTEGER) - (b ?? Number.MAX_SAFE_INTEGER);
}

/** So that the order is always the same. */
function compareOutputs(a: CoinRow, b: CoinRow): number {
  if (a.txid !== b.txid) return a.txid < b.txid ? -1 : 1;
  return a.vout - b.vout;
}
