import { amount, leg, maybeAmount } from './legs.ts';
import { onlyStatus } from './status.ts';
import { tableFormat } from './table-format.ts';
import { shortDayFirst, spreadsheetTime } from './time-notations.ts';
import { BITFINEX_NAMES } from './bitfinex-names.ts';
import { assetNames } from './venue-asset.ts';

/** Bitfinex calls tether UST, and some other coins by three letters of its own. */
const readAsset = assetNames(BITFINEX_NAMES);
const time = { notations: [shortDayFirst, spreadsheetTime] };

/** Bitfinex's ledger: one record for each change, fees apart, the balance of its wallet beside it. Kinds: BittyTax. */
export const bitfinexLedger = tableFormat({
  id: 'bitfinex_ledger',
  venue: 'bitfinex',
  scope: 'venue',
  columns: ['#', 'description', 'currency', 'amount', 'balance', 'date', 'wallet'],
  time: { ...time, columns: ['date'] },
  recordId: ['#'],
  wallet: 'wallet',
  legs: [leg('currency', [amount('amount')], 'balance')],
  type: { column: 'description' },
  operations: {},
  patterns: [
    { pattern: /^\w+ withdrawal fee /, effect: 'fee' },
    { pattern: /^deposit(?: fee)? \(/, effect: 'deposit' },
    { pattern: /^(?:crypto|[\w-]+) withdrawal #/, effect: 'withdrawal' },
    { pattern: /^trading fees? for /, effect: 'fee' },
    { pattern: /^exchange [\d.]+ \w+ for /, effect: 'trade' },
    { pattern: /^position (?:closed|#)|^settlement @|^swap of /, effect: 'trade' },
    { pattern: /^transfer of /, effect: 'transfer' },
    {
      pattern: /rebate|reward|airdrop|margin funding payment|used margin funding charge/,
      effect: 'reward',
    },
    { pattern: /^(?:funding|position|margin) .*(?:charge|fee|cost)/, effect: 'fee' },
    { pattern: /^canceled withdrawal /, effect: 'withdrawal' },
    { pattern: /^(?:adjustment|account) /, effect: 'transfer' },
  ],
  readAsset,
});

/** Bitfinex's deposits and withdrawals: the sign says which, and fees are below zero. Completed ones count. */
export const bitfinexMovements = tableFormat({
  id: 'bitfinex_movements',
  venue: 'bitfinex',
  scope: 'net_flow',
  columns: [
    '#',
    'started',
    'updated',
    'currency',
    'status',
    'amount',
    'fees',
    'description',
    'transaction id',
    'note',
  ],
  optionalColumns: ['started', 'note'],
  time: { ...time, columns: ['updated'] },
  recordId: ['#'],
  legs: [leg('currency', [amount('amount'), maybeAmount('fees')])],
  type: { always: 'movement' },
  operations: { movement: 'crossing' },
  skip: [onlyStatus('status', ['completed'])],
  readAsset,
});
