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

const before = ['uid', 'account type', 'time(utc)', 'coin', 'amount', 'fee'];
const after = ['transfer network', 'status', 'remarks'];
const withdrawnTo = 'withdrawal address/account';

function deposits(chain: readonly string[], foreign: readonly string[]) {
  return tableFormat({
    ...same,
    id: 'kucoin_deposits',
    columns: [...before, ...chain, ...after],
    optionalColumns: ['uid', 'fee', 'remarks'],
    columnDetails: { foreign },
    recordId: chain.length === 0 ? [] : [...chain, 'time(utc)', 'coin', 'amount'],
    legs: [leg('coin', [amount('amount', 'in'), maybeAmount('fee', 'out')])],
    operations: { movement: 'deposit' },
  });
}

/** KuCoin's deposits; its time zone stands in the header. Columns: BittyTax. */
export const kucoinDeposits = deposits(['hash', 'deposit address'], [withdrawnTo]);
/** In older files nothing but the missing address tells them from withdrawals, which must not be read as such. */
export const kucoinDepositsPlain = deposits([], ['hash', 'deposit address', withdrawnTo]);

/** KuCoin's withdrawals; the fee comes on top. */
export const kucoinWithdrawals = tableFormat({
  ...same,
  id: 'kucoin_withdrawals',
  columns: [...before, 'hash', withdrawnTo, ...after],
  optionalColumns: ['uid', 'hash', 'remarks'],
  recordId: ['hash', withdrawnTo, 'time(utc)', 'coin', 'amount'],
  legs: [leg('coin', [amount('amount', 'out'), maybeAmount('fee', 'out')])],
  operations: { movement: 'withdrawal' },
});
