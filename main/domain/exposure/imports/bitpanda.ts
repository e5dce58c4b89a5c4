import type { Row } from './columns.ts';
import { amount, legIfAny, maybeAmount, type LegReader, type PartSign } from './legs.ts';
import { tableFormat } from './table-format.ts';

const assetLeg = (sign: PartSign) => legIfAny('asset', [amount('amount asset', sign)]);
const moneyLeg = (sign: PartSign) => legIfAny('fiat', [amount('amount fiat', sign)]);

/** Of a coin that comes or goes, the amount in money is only what it was worth. */
function moved(sign: PartSign): LegReader {
  const [coin, money] = [assetLeg(sign), moneyLeg(sign)];
  return (row) => (row.cell('amount asset') === '' ? money : coin)(row);
}

const [movedIn, movedOut] = [moved('in'), moved('out')];
const byDirection: LegReader = (row) => (isIncoming(row) ? movedIn : movedOut)(row);
/** The fee of a withdrawal comes on top; deposits are written after their fee, and trades have theirs in the price. */
const feeLeg = legIfAny('fee asset', [maybeAmount('fee', 'out')]);

function isIncoming(row: Row): boolean {
  return row.cell('in/out').toLowerCase() === 'incoming';
}

/**
 * Bitpanda's transactions, below six lines about the user. Coins, metals and shares alike. Columns: BittyTax; kinds:
 * CoinTaxman.
 */
export const bitpanda = tableFormat({
  id: 'bitpanda',
  venue: 'bitpanda',
  scope: 'venue',
  columns: [
    'transaction id',
    'timestamp',
    'transaction type',
    'in/out',
    'amount fiat',
    'fiat',
    'amount asset',
    'asset',
    'asset market price',
    'asset market price currency',
    'asset class',
    'product id',
    'fee',
    'fee asset',
    'spread',
    'spread currency',
    'tax fiat',
  ],
  optionalColumns: [
    'asset market price',
    'asset market price currency',
    'asset class',
    'product id',
    'spread',
    'spread currency',
    'tax fiat',
  ],
  time: { columns: ['timestamp'] },
  emptyMarks: ['-'],
  recordId: ['transaction id'],
  legs: [byDirection],
  skip: [
    {
      reason: 'unknown_type',
      when: (row) => !['incoming', 'outgoing'].includes(row.cell('in/out').toLowerCase()),
    },
  ],
  type: { column: 'transaction type' },
  operations: {
    deposit: { effect: 'deposit', legs: [movedIn] },
    withdrawal: { effect: 'withdrawal', legs: [movedOut, feeLeg] },
    buy: { effect: 'trade', legs: [assetLeg('in'), moneyLeg('out')] },
    sell: { effect: 'trade', legs: [assetLeg('out'), moneyLeg('in')] },
    reward: 'reward',
    staking: 'reward',
    'transfer(stake)': 'lock',
    'transfer(unstake)': 'lock',
    transfer: 'transfer',
  },
  patterns: [
    { pattern: /^(?:reward|transfer)\((?:.*reward.*|.*bonus.*|best.*)\)$/, effect: 'reward' },
    { pattern: /^transfer\b/, effect: 'transfer' },
  ],
});
