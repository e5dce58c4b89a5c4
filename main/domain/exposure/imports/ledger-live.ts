import { amount, leg } from './legs.ts';
import { tableFormat } from './table-format.ts';

const incoming = [leg('currency ticker', [amount('operation amount', 'in')])];
const outgoing = [leg('currency ticker', [amount('operation amount', 'out')])];
const fee = { effect: 'fee', legs: outgoing } as const;

/**
 * Operations of all accounts in Ledger Live: coins under the user's own keys. Amounts that go out contain the fee. A
 * column holds extended public keys; it is not even read here. Columns and kinds: BittyTax, dali-rp2.
 */
export const ledgerLive = tableFormat({
  id: 'ledger_live',
  venue: 'ledger_live',
  scope: 'venue',
  columns: [
    'operation date',
    'status',
    'currency ticker',
    'operation type',
    'operation amount',
    'operation fees',
    'operation hash',
    'account name',
    'account xpub',
    'account id',
    'countervalue ticker',
    'countervalue at operation date',
    'countervalue at csv export',
  ],
  optionalColumns: [
    'status',
    'operation fees',
    'account name',
    'account xpub',
    'account id',
    'countervalue ticker',
    'countervalue at operation date',
    'countervalue at csv export',
  ],
  time: { columns: ['operation date'] },
  recordId: [
    'operation hash',
    'operation type',
    'currency ticker',
    'operation amount',
    'account name',
  ],
  reference: 'operation hash',
  legs: incoming,
  skip: [
    { reason: 'nft', when: (row) => row.cell('operation type').toLowerCase().startsWith('nft_') },
    // Older files hold what is done, and have no such column.
    {
      reason: 'status_not_completed',
      when: (row) => !['', 'confirmed'].includes(row.cell('status').toLowerCase()),
    },
  ],
  type: { column: 'operation type' },
  operations: {
    in: { effect: 'deposit', legs: incoming },
    out: { effect: 'withdrawal', legs: outgoing },
    reward: { effect: 'reward', legs: incoming },
    reward_payout: { effect: 'reward', legs: incoming },
    fees: fee,
    reveal: fee,
    delegate: fee,
    undelegate: fee,
    redelegate: fee,
    bond: fee,
    unbond: fee,
    withdraw_unbonded: fee,
    approve: fee,
    opt_in: fee,
  },
  unknownType: 'leave_out',
  pairsStayInside: true,
});
