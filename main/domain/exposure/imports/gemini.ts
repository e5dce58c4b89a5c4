import type { Row } from './columns.ts';
import { amount, leg, maybeAmount, type LegText } from './legs.ts';
import { tableFormat } from './table-format.ts';
import { geminiTime } from './time-notations.ts';

/** `usd amount usd`, `fee (usd) usd`, `usd balance usd`: three columns for each coin. */
const COIN_COLUMN = /^(?:(\w+) (?:amount|balance) \1|fee \((\w+)\) \2)$/;
const AMOUNT_COLUMN = /^(\w+) amount \1$/;

/** A coin with a balance or a fee, and no column for what came and went. */
function lacking(names: readonly string[]): readonly string[] {
  const coins = names.flatMap((column) => {
    const [, plain, ofFee] = COIN_COLUMN.exec(column) ?? [];
    return plain ?? ofFee ?? [];
  });
  return [...new Set(coins)]
    .map((coin) => `${coin} amount ${coin}`)
    .filter((column) => !names.includes(column));
}

/** Every coin whose amount is filled. The others repeat the balance that they had before. */
function legsOf(row: Row): readonly LegText[] {
  return row.columns.names.flatMap((column) => {
    const name = AMOUNT_COLUMN.exec(column)?.[1];
    if (name === undefined || row.cell(column) === '') return [];
    const parts = [amount(column), maybeAmount(`fee (${name}) ${name}`)];
    const [change] = leg(column, parts, `${name} balance ${name}`)(row);
    return change === undefined ? [] : [{ ...change, asset: name.toUpperCase() }];
  });
}

/**
 * Gemini's transaction history, as raw numbers or as shown (`($519.83)`, `0.01 BTC `), with the coins at the end or in
 * the middle. Fees are below zero and apart from the amount. Kinds: BittyTax; Gemini help, "Transaction history".
 */
export const gemini = tableFormat({
  id: 'gemini',
  venue: 'gemini',
  scope: 'venue',
  columns: [
    'date',
    'time (utc)',
    'type',
    'symbol',
    'specification',
    'liquidity indicator',
    'trading fee rate (bps)',
    'trade id',
    'order id',
    'order date',
    'order time',
    'client order id',
    'api session',
    'tx hash',
    'deposit destination',
    'deposit tx output',
    'withdrawal destination',
    'withdrawal tx output',
  ],
  optionalColumns: [
    'client order id',
    'api session',
    'deposit destination',
    'deposit tx output',
    'withdrawal destination',
    'withdrawal tx output',
  ],
  columnDetails: { pattern: COIN_COLUMN, lacking },
  time: { columns: ['date', 'time (utc)'], notations: [geminiTime] },
  numbers: 'dressed',
  legs: [legsOf],
  type: (row) => `${row.cell('type')} ${row.cell('specification')}`.toLowerCase(),
  operations: {},
  patterns: [
    { pattern: /^(?:buy|sell) /, effect: 'trade' },
    // Gemini Earn lent to a third party (Genesis): what went there and what it paid crossed the border.
    { pattern: /^(?:\w+ )?credit earn /, effect: 'deposit' },
    { pattern: /^debit earn /, effect: 'withdrawal', staysAtVenue: true },
    { pattern: /^(?:\w+ )?credit .*(?:reward|interest)/, effect: 'reward' },
    { pattern: /^(?:debit|credit) (?:administrative|transfer|exchange)/, effect: 'transfer' },
    { pattern: /^credit /, effect: 'deposit' },
    { pattern: /^debit /, effect: 'withdrawal' },
  ],
});
