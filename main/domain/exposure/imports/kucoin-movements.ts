import type { Row } from './columns.ts';
import { amount, leg, maybeAmount } from './legs.ts';
import { onlyStatus } from './status.ts';
import { tableFormat } from './table-format.ts';

const same = {
  venue: 'kucoin',
  scope: 'net_flow',
  time: { columns: ['time(utc)'] },
  skip: [onlyStatus('status', ['success'])],
  type: { always: 'movement' },
  account: (row: Row) => row.cell('uid'),
} as const;

const before = ['uid', 'account type', 'time(utc)', 'coin', 'amount', 'fee', 'hash'];
const after = ['transfer network', 'status', 'remarks'];
const parts = ['time(utc)', 'coin', 'amount'];

/** KuCoin's deposits; its time zone stands in the header. Columns: BittyTax. */
export const kucoinDeposits = tableFormat({
  ...same,
  id: 'kucoin_deposits',
  columns: [...before, 'deposit address', ...after],
  optionalColumns: ['uid', 'fee', 'hash', 'deposit address', 'remarks'],
  recordId: ['hash', 'deposit address', ...parts],
  legs: [leg('coin', [amount('amount', 'in'), maybeAmount('fee', 'out')])],
  operations: { movement: 'deposit' },
});

/** KuCoin's withdrawals; the fee comes on top. */
export const kucoinWithdrawals = tableFormat({
  ...same,
  id: 'kucoin_withdrawals',
  columns: [...before, 'withdrawal address/account', ...after],
  optionalColumns: ['uid', 'hash', 'remarks'],
  recordId: ['hash', 'withdrawal address/account', ...parts],
  legs: [leg('coin', [amount('amount', 'out'), maybeAmount('fee', 'out')])],
  operations: { movement: 'withdrawal' },
});
