import type { Row } from './columns.ts';
import { amount, leg, legIfAny, legInCell, maybeAmount, type PartSign } from './legs.ts';
import { tableFormat, type Operations } from './table-format.ts';
import { namedMonth } from './time-notations.ts';
import { assetNames } from './venue-asset.ts';

const readAsset = assetNames({ ETH2R: 'ETH2' });
const fee2 = legIfAny('fee currency', [maybeAmount('fee', 'out')]);
const fee1 = legInCell(maybeAmount('fee', 'out'));

/** Legs of the newer layout, which names coins in columns of their own. */
const legs2 = (first: PartSign, second: PartSign) => [
  leg('amount currency', [amount('amount', first)]),
  legIfAny('value currency', [amount('value', second)]),
  fee2,
];
/** Legs of the older layout: `2.00000000 ETH`. */
const legs1 = (first: PartSign, second: PartSign) => [
  legInCell(amount('amount', first)),
  legInCell(maybeAmount('value', second)),
  fee1,
];

/** No amount has a sign: the kind says which way it goes. Kinds: BittyTax, rotki. */
function operations(legs: typeof legs1): Operations {
  const incoming = legs('in', 'out');
  const outgoing = legs('out', 'in');
  return {
    deposit: { effect: 'deposit', legs: incoming },
    'ripple deposit': { effect: 'deposit', legs: incoming },
    withdrawal: { effect: 'withdrawal', legs: outgoing },
    'ripple payment': { effect: 'withdrawal', legs: outgoing },
    'market buy': { effect: 'trade', legs: incoming },
    'market sell': { effect: 'trade', legs: outgoing },
    'staking reward': { effect: 'reward', legs: incoming },
    'staked assets': { effect: 'lock', legs: outgoing },
    'unstaked assets': { effect: 'lock', legs: incoming },
    'started generating rewards': 'inside',
    'converted assets': { effect: 'trade', legs: incoming },
    'referral reward': { effect: 'reward', legs: incoming },
    'sub account transfer': 'inside',
  };
}

/** `Market` alone does not say whether coins were bought or sold. */
const kindOf = (subtype: string) => (row: Row) =>
  `${row.cell('type')} ${row.cell('type') === 'Market' ? row.cell(subtype) : ''}`
    .trim()
    .toLowerCase();

/** Bitstamp's transactions since 2023. The account names a sub-account; all of them lie at the venue. */
export const bitstampV2 = tableFormat({
  id: 'bitstamp_v2',
  venue: 'bitstamp',
  scope: 'venue',
  columns: [
    'id',
    'account',
    'type',
    'subtype',
    'datetime',
    'amount',
    'amount currency',
    'value',
    'value currency',
    'rate',
    'rate currency',
    'fee',
    'fee currency',
    'order id',
  ],
  time: { columns: ['datetime'] },
  recordId: ['id'],
  wallet: 'account',
  legs: legs2('in', 'out'),
  operations: operations(legs2),
  type: kindOf('subtype'),
  unknownType: 'leave_out',
  readAsset,
});

/** Bitstamp's transactions until 2023: amount and coin in one cell, times to the minute. */
export const bitstampV1 = tableFormat({
  id: 'bitstamp_v1',
  venue: 'bitstamp',
  scope: 'venue',
  columns: ['type', 'datetime', 'account', 'amount', 'value', 'rate', 'fee', 'sub type'],
  time: { columns: ['datetime'], notations: [namedMonth] },
  numbers: 'dressed',
  wallet: 'account',
  legs: legs1('in', 'out'),
  operations: operations(legs1),
  type: kindOf('sub type'),
  unknownType: 'leave_out',
  readAsset,
});
