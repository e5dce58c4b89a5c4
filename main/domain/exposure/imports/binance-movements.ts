import { amount, leg, maybeAmount } from './legs.ts';
import { onlyStatus } from './status.ts';
import { tableFormat } from './table-format.ts';
import { isoTime, shortYearFirst, spreadsheetTime } from './time-notations.ts';

const same = {
  venue: 'binance',
  scope: 'net_flow',
  time: { columns: ['date(utc)'], notations: [isoTime, shortYearFirst, spreadsheetTime] },
  recordId: ['txid', 'address', 'date(utc)', 'coin', 'amount'],
  skip: [onlyStatus('status', ['completed'])],
  type: { always: 'movement' },
} as const;

/** Binance's deposit history. */
export const binanceDeposits = tableFormat({
  ...same,
  id: 'binance_deposits',
  columns: ['date(utc)', 'coin', 'network', 'amount', 'address', 'txid', 'status'],
  legs: [leg('coin', [amount('amount', 'in')])],
  operations: { movement: 'deposit' },
});

/** Binance's withdrawal history. The fee comes on top. */
export const binanceWithdrawals = tableFormat({
  ...same,
  id: 'binance_withdrawals',
  columns: ['date(utc)', 'coin', 'network', 'amount', 'fee', 'address', 'txid', 'status'],
  legs: [leg('coin', [amount('amount', 'out'), maybeAmount('fee', 'out')])],
  operations: { movement: 'withdrawal' },
});
