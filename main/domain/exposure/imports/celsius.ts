import { amount, leg } from './legs.ts';
import { tableFormat } from './table-format.ts';
import { isoTime, namedMonth, spreadsheetTime } from './time-notations.ts';

/** Celsius' transactions. Interest was called reward from 2022 on. Columns and kinds: BittyTax. */
export const celsius = tableFormat({
  id: 'celsius',
  venue: 'celsius',
  scope: 'venue',
  columns: [
    'internal id',
    'date and time',
    'transaction type',
    'coin type',
    'coin amount',
    'usd value',
    'original reward coin',
    'original interest coin',
    'reward amount in original coin',
    'interest amount in original coin',
    'confirmed',
  ],
  optionalColumns: [
    'usd value',
    'original reward coin',
    'original interest coin',
    'reward amount in original coin',
    'interest amount in original coin',
  ],
  time: { columns: ['date and time'], notations: [isoTime, namedMonth, spreadsheetTime] },
  recordId: ['internal id'],
  legs: [leg('coin type', [amount('coin amount')])],
  skip: [{ reason: 'not_confirmed', when: (row) => row.cell('confirmed').toLowerCase() !== 'yes' }],
  // `inbound_transfer` in older files.
  type: (row) => row.cell('transaction type').toLowerCase().replaceAll('_', ' '),
  operations: {
    transfer: 'crossing',
    deposit: 'deposit',
    'inbound transfer': 'deposit',
    withdrawal: 'withdrawal',
    'outbound transfer': 'withdrawal',
    interest: 'reward',
    reward: 'reward',
    'promo code reward': 'reward',
    'referred award': 'reward',
    'referrer award': 'reward',
    'bonus token': 'reward',
    'swap in': 'trade',
    'swap out': 'trade',
    collateral: 'lock',
    'loan interest payment': 'fee',
    'loan principal payment': 'trade',
    'loan principal liquidation': 'trade',
    'operation cost': 'fee',
  },
});
