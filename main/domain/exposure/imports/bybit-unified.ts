import { amount, leg } from './legs.ts';
import { tableFormat, type Operations } from './table-format.ts';

type Variant = {
  readonly columns: readonly string[];
  readonly optionalColumns: readonly string[];
  readonly timeColumn: string;
};

const OPERATIONS: Operations = {
  deposit: 'deposit',
  withdraw: 'withdrawal',
  withdrawal: 'withdrawal',
  transferin: 'transfer',
  transferout: 'transfer',
  transfer_in: 'transfer',
  transfer_out: 'transfer',
  trade: 'trade',
  funding: 'fee',
  settlement: 'fee',
  liquidation: 'trade',
  adl: 'trade',
  delivery: 'trade',
  exchangein: 'trade',
  exchangeout: 'trade',
  currency_buy: 'trade',
  currency_sell: 'trade',
  interest: 'fee',
  fee_refund: 'reward',
  bonus: 'reward',
  bonus_recollect: 'fee',
  airdrop: 'reward',
};

/**
 * Bybit's log of the unified trading account. What it owes after a liquidation stands there below zero. Columns and
 * kinds: BittyTax, public exports of 2026.
 */
function unified({ columns, optionalColumns, timeColumn }: Variant) {
  return tableFormat({
    id: 'bybit_uta',
    venue: 'bybit',
    scope: 'account',
    book: 'unified',
    columns,
    optionalColumns,
    time: { columns: [timeColumn] },
    emptyMarks: ['--'],
    canOwe: true,
    legs: [leg('currency', [amount('change')], 'wallet balance')],
    type: { column: 'type' },
    account: (row) => row.cell('uid'),
    accountLine: /^UID: ?(\d+)/,
    operations: OPERATIONS,
  });
}

const middle = [
  'currency',
  'contract',
  'type',
  'direction',
  'quantity',
  'position',
  'filled price',
  'funding',
  'fee paid',
  'cash flow',
  'change',
  'wallet balance',
];

export const bybitUnified2024 = unified({
  columns: ['time', ...middle, 'fee rate', 'trade id', 'order id'],
  optionalColumns: ['fee rate', 'trade id', 'order id'],
  timeColumn: 'time',
});

/** With the number of the user, and a line above the header that names him. */
export const bybitUnified2026 = unified({
  columns: ['uid', ...middle, 'action', 'time(utc)'],
  optionalColumns: ['uid', 'action'],
  timeColumn: 'time(utc)',
});
