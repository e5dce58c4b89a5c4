import { amount, leg } from './legs.ts';
import { tableFormat } from './table-format.ts';

const ACCOUNT = [
  'portfolio',
  'type',
  'time',
  'amount',
  'balance',
  'amount/balance unit',
  'transfer id',
  'trade id',
  'order id',
];

/**
 * Account statement of Coinbase Pro (now Coinbase Exchange): fees are records of their own, and each portfolio has its
 * own balance. A transfer between portfolios is a deposit and a withdrawal with one transfer id. Kinds: BittyTax.
 */
export const coinbaseProAccount = tableFormat({
  id: 'coinbase_pro_account',
  venue: 'coinbase_pro',
  scope: 'venue',
  columns: ACCOUNT,
  time: { columns: ['time'] },
  recordId: ACCOUNT,
  reference: 'transfer id',
  wallet: 'portfolio',
  legs: [leg('amount/balance unit', [amount('amount')], 'balance')],
  type: { column: 'type' },
  operations: {
    deposit: 'deposit',
    withdrawal: 'withdrawal',
    match: 'trade',
    conversion: 'trade',
    fee: 'fee',
    rebate: 'reward',
  },
  pairsStayInside: true,
});

/** Trades of Coinbase Pro alone. The size has no sign, the total has one and holds the fee. */
export const coinbaseProFills = tableFormat({
  id: 'coinbase_pro_fills',
  venue: 'coinbase_pro',
  scope: 'net_flow',
  columns: [
    'portfolio',
    'trade id',
    'product',
    'side',
    'created at',
    'size',
    'size unit',
    'price',
    'fee',
    'total',
    'price/fee/total unit',
  ],
  time: { columns: ['created at'] },
  recordId: ['trade id', 'product', 'portfolio', 'side'],
  legs: [],
  type: { column: 'side' },
  operations: {
    buy: { effect: 'trade', legs: [leg('size unit', [amount('size', 'in')]), total()] },
    sell: { effect: 'trade', legs: [leg('size unit', [amount('size', 'out')]), total()] },
  },
  unknownType: 'leave_out',
});

function total() {
  return leg('price/fee/total unit', [amount('total')]);
}
