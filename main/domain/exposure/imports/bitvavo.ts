import { amount, leg, legIfAny } from './legs.ts';
import { onlyStatus } from './status.ts';
import { tableFormat } from './table-format.ts';
import { isoTime } from './time-notations.ts';

/**
 * Bitvavo's transaction history, with the time zone of each record beside its local time. What is received or paid
 * already contains the fee of a trade. Public importers disagree whether the amount of a withdrawal contains its fee
 * too; here it does, and the finding `fee_inside_amount` says so. Columns and kinds: public importers.
 */
export const bitvavo = tableFormat({
  id: 'bitvavo',
  venue: 'bitvavo',
  scope: 'venue',
  columns: [
    'timezone',
    'date',
    'time',
    'type',
    'currency',
    'amount',
    'quote currency',
    'quote price',
    'received / paid currency',
    'received / paid amount',
    'fee currency',
    'fee amount',
    'status',
    'transaction id',
    'address',
  ],
  optionalColumns: ['quote currency', 'quote price', 'fee currency', 'fee amount', 'address'],
  time: { columns: ['date', 'time'], notations: [isoTime], zoneColumn: 'timezone' },
  recordId: ['transaction id'],
  disputedFee: 'fee amount',
  legs: [
    leg('currency', [amount('amount')]),
    legIfAny('received / paid currency', [amount('received / paid amount')]),
  ],
  skip: [onlyStatus('status', ['completed', 'distributed'])],
  type: { column: 'type' },
  operations: {
    deposit: 'deposit',
    withdrawal: 'withdrawal',
    buy: 'trade',
    sell: 'trade',
    staking: 'reward',
    fixed_staking: 'reward',
    lending: 'reward',
    rebate: 'reward',
    affiliate: 'reward',
    distribution: 'reward',
    manually_assigned: 'reward',
    withdrawal_cancelled: 'withdrawal',
    internal_transfer: 'transfer',
    loan: 'transfer',
    external_transferred_funds: 'transfer',
  },
  patterns: [{ pattern: /^campaign_|_(?:bonus|reward|incentive)$/, effect: 'reward' }],
});
