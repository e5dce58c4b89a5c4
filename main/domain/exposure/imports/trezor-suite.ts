import { amount, legIfAny, maybeAmount } from './legs.ts';
import { tableFormat } from './table-format.ts';
import { unixSeconds } from './time-notations.ts';

const received = legIfAny('amount unit', [amount('amount', 'in')]);
const sent = legIfAny('amount unit', [amount('amount', 'out')]);
/** Only the first record of a transaction has its fee. */
const fee = legIfAny('fee unit', [maybeAmount('fee', 'out')]);

/** The worth in the user's currency stands in a column named after it. */
const WORTH = [
  'eur',
  'usd',
  'gbp',
  'chf',
  'cad',
  'aud',
  'jpy',
  'czk',
  'pln',
  'sek',
  'nok',
  'dkk',
].map((currency) => `fiat (${currency})`);

/**
 * Transactions of one account in Trezor Suite: coins under the user's own keys. Date and time are local, the timestamp
 * is not. Columns and kinds: Trezor Suite's source (exportTransactionsUtils.ts), BittyTax, dali-rp2.
 */
export const trezorSuite = tableFormat({
  id: 'trezor_suite',
  venue: 'trezor_suite',
  scope: 'venue',
  columns: [
    'timestamp',
    'date',
    'time',
    'type',
    'transaction id',
    'fee',
    'fee unit',
    'address',
    'label',
    'amount',
    'amount unit',
    ...WORTH,
    'other',
  ],
  optionalColumns: ['date', 'time', 'address', 'label', ...WORTH, 'other'],
  columnDetails: { pattern: /^fiat \([a-z]{3,5}\)$/ },
  time: { columns: ['timestamp'], notations: [unixSeconds] },
  legs: [received],
  // A note in the chain (OP_RETURN) pays nobody: only the fee is lost.
  type: (row) => {
    const type = row.cell('type').toLowerCase();
    return type === 'sent' && row.cell('amount') === '' ? 'self' : type;
  },
  operations: {
    recv: { effect: 'deposit', legs: [received] },
    sent: { effect: 'withdrawal', legs: [sent, fee] },
    self: { effect: 'fee', legs: [fee] },
    failed: { effect: 'fee', legs: [fee] },
    joint: { effect: 'fee', legs: [fee] },
  },
  unknownType: 'leave_out',
});
