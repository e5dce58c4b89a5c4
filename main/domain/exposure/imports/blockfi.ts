import { amount, leg } from './legs.ts';
import { tableFormat } from './table-format.ts';

/** BlockFi's transactions. `BIA` is its interest account: moves there stay inside. Columns and kinds: BittyTax, rotki. */
export const blockfi = tableFormat({
  id: 'blockfi',
  venue: 'blockfi',
  scope: 'venue',
  columns: [
    'cryptocurrency',
    'amount',
    'transaction type',
    'exchange rate per coin (usd)',
    'confirmed at',
  ],
  optionalColumns: ['exchange rate per coin (usd)'],
  columnDetails: { recognisedAt: 3 },
  time: { columns: ['confirmed at'] },
  legs: [leg('cryptocurrency', [amount('amount')])],
  skip: [{ reason: 'no_timestamp', when: (row) => row.cell('confirmed at') === '' }],
  type: { column: 'transaction type' },
  operations: {
    deposit: 'deposit',
    'wire deposit': 'deposit',
    'ach deposit': 'deposit',
    'crypto transfer': 'deposit',
    withdrawal: 'withdrawal',
    'wire withdrawal': 'withdrawal',
    'ach withdrawal': 'withdrawal',
    'withdrawal fee': 'fee',
    trade: 'trade',
    'interest payment': 'reward',
    'bonus payment': 'reward',
    'referral bonus': 'reward',
    'cc rewards redemption': 'reward',
    'cc trading rebate': 'reward',
    'bia deposit': 'inside',
    'bia withdraw': 'inside',
  },
});
