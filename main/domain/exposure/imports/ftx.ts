import type { Row } from './columns.ts';
import { amount, leg, legIfAny, legOfText, maybeAmount, type LegReader } from './legs.ts';
import { onlyStatus } from './status.ts';
import { tableFormat } from './table-format.ts';

type Names = {
  readonly id: string;
  readonly amount: string;
  readonly txid: string;
};

/** The website's files, and those of its programming interface. */
const SITE: Names = { id: '', amount: 'amount', txid: 'transaction id' };
const API: Names = { id: 'id', amount: 'size', txid: 'txid' };

const skip = [onlyStatus('status', ['complete', 'confirmed', 'completed'])];
const movement = { venue: 'ftx', scope: 'net_flow', skip, type: { always: 'movement' } } as const;

function deposits(names: Names, information: string) {
  return tableFormat({
    ...movement,
    id: 'ftx_deposits',
    columns: [names.id, 'time', 'coin', names.amount, 'status', information, names.txid, '_delete'],
    optionalColumns: [names.id, information, '_delete'],
    columnDetails: { foreign: ['destination', 'address', 'fee'] },
    time: { columns: ['time'] },
    recordId: [names.id, 'time', 'coin', names.amount, names.txid],
    legs: [leg('coin', [amount(names.amount, 'in')])],
    operations: { movement: 'deposit' },
  });
}

function withdrawals(names: Names, columns: readonly string[]) {
  return tableFormat({
    ...movement,
    id: 'ftx_withdrawals',
    columns,
    optionalColumns: [names.id],
    time: { columns: ['time'] },
    recordId: [names.id, 'time', 'coin', names.amount, names.txid],
    // The fee comes on top.
    legs: [leg('coin', [amount(names.amount, 'out'), maybeAmount('fee', 'out')])],
    operations: { movement: 'withdrawal' },
  });
}

/** What was bought or sold, and what was paid or received for it: `BTC/USD`. */
function traded(first: 'in' | 'out', second: 'in' | 'out'): LegReader {
  return (row) => {
    const [base = '', quote = ''] = row.cell('market').split('/');
    return [
      legOfText(base, row.cell('size'), { column: 'size', sign: first }),
      legOfText(quote, row.cell('total'), { column: 'total', sign: second }),
    ];
  };
}

/** Markets without two coins are futures. */
function isFuture(row: Row): boolean {
  const market = row.cell('market');
  return market !== '' && market.split('/').length !== 2;
}

function trades(type: string, feeCurrency: string) {
  // A fee below zero is a rebate.
  const fee = legIfAny(feeCurrency, [maybeAmount('fee', 'negated')]);
  return tableFormat({
    id: 'ftx_trades',
    venue: 'ftx',
    scope: 'net_flow',
    columns: [
      'id',
      'time',
      'market',
      'side',
      type,
      'size',
      'price',
      'total',
      'fee',
      feeCurrency,
      'twap',
    ],
    optionalColumns: [type, 'price', 'twap'],
    time: { columns: ['time'] },
    recordId: ['id'],
    skip: [{ reason: 'futures_not_supported', when: isFuture }],
    legs: [],
    type: { column: 'side' },
    operations: {
      buy: { effect: 'trade', legs: [traded('in', 'out'), fee] },
      sell: { effect: 'trade', legs: [traded('out', 'in'), fee] },
    },
    unknownType: 'leave_out',
  });
}

/** What FTX let users download before November 2022. Columns: BittyTax. */
export const ftxDeposits = deposits(SITE, 'additional info');
export const ftxDepositsApi = deposits(API, 'additionalinfo');
export const ftxWithdrawals = withdrawals(SITE, [
  '',
  'time',
  'coin',
  'amount',
  'destination',
  'status',
  'transaction id',
  'fee',
]);
export const ftxWithdrawalsApi = withdrawals(API, [
  'time',
  'coin',
  'size',
  'address',
  'status',
  'txid',
  'fee',
  'id',
]);
export const ftxTrades = trades('order type', 'fee currency');
export const ftxTradesApi = trades('type', 'feecurrency');
