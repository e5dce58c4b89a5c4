import { readKrakenAsset } from './kraken-assets.ts';
import { amount, leg, type LegReader, type PartSign } from './legs.ts';
import { tableFormat } from './table-format.ts';

/** `XETHZEUR`: four letters each. Else what is paid with stands at the end: `SOLEUR`, `SOL/EUR`. */
const LEGACY_PAIR = /^(X[A-Z]{3})(Z[A-Z]{3}|X[A-Z]{3})$/;
const SLASHED_PAIR = /^([A-Z0-9.]+)\/([A-Z0-9.]+)$/;
const PAIR =
  /^([A-Z0-9.]{2,}?)(USDT|USDC|USDG|USDQ|PYUSD|DAI|EURQ|EURT|EUR|USD|GBP|CAD|CHF|JPY|AUD|AED|XBT|BTC|ETH|DOT)$/;

/** Both coins of a pair; empty when it cannot be told where one ends. */
function coinsOf(pair: string): readonly [string, string] {
  const found = SLASHED_PAIR.exec(pair) ?? LEGACY_PAIR.exec(pair) ?? PAIR.exec(pair);
  return [found?.[1] ?? '', found?.[2] ?? ''];
}

/** What is traded by `vol`, and what is paid or got for it by `cost`, less the fee. */
function trade(base: PartSign, quote: PartSign): readonly LegReader[] {
  const bought = leg('pair', [amount('vol', base)]);
  const paid = leg('pair', [amount('cost', quote), amount('fee', 'negated')]);
  return [
    (row) => bought(row).map((one) => ({ ...one, asset: coinsOf(row.cell('pair'))[0] })),
    (row) => paid(row).map((one) => ({ ...one, asset: coinsOf(row.cell('pair'))[1] })),
  ];
}

/** Kraken's trades, without deposits and withdrawals. Kraken support, "How to interpret the trades export". */
export const krakenTrades = tableFormat({
  id: 'kraken_trades',
  venue: 'kraken',
  scope: 'net_flow',
  columns: [
    'txid',
    'ordertxid',
    'pair',
    'time',
    'type',
    'ordertype',
    'price',
    'cost',
    'fee',
    'vol',
    'margin',
    'misc',
    'ledgers',
  ],
  optionalColumns: ['ledgers', 'margin', 'misc'],
  columnDetails: {
    unplaced: [
      'aclass',
      'subclass',
      'costusd',
      'postxid',
      'posstatuscode',
      'cprice',
      'ccost',
      'cfee',
      'cvol',
      'cmargin',
      'net',
      'trades',
    ],
  },
  time: { columns: ['time'] },
  recordId: ['txid'],
  legs: [],
  type: { column: 'type' },
  operations: {
    buy: { effect: 'trade', legs: trade('in', 'out') },
    sell: { effect: 'trade', legs: trade('out', 'in') },
  },
  unknownType: 'leave_out',
  readAsset: readKrakenAsset,
});
