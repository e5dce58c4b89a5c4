import type { Row } from './columns.ts';
import { amount, leg, type LegReader } from './legs.ts';
import { tableFormat } from './table-format.ts';

const SIDES: ReadonlySet<string> = new Set(['deposit', 'withdrawal']);
const sideOf = (row: Row): string => row.cell('side').toLowerCase();

const incoming = leg('currency', [amount('amount', 'in')]);
const outgoing = leg('currency', [amount('amount', 'out')]);
/** `Side` gives the sign of every record; the amount contains the fee. */
const bySide: LegReader = (row) => (sideOf(row) === 'withdrawal' ? outgoing : incoming)(row);

/** Records of the same kind have it in the column `Type`, in `Remark` or in both; older exports have the latter alone. */
function kindOf(row: Row): string {
  const [type, remark] = [row.cell('type'), row.cell('remark')].map((text) => text.toLowerCase());
  return (type === '' ? remark : type) ?? '';
}

/**
 * KuCoin's account history of one kind of account. Its time zone stands in the header. Columns: BittyTax; kinds: public
 * exports.
 */
export const kucoinAccount = tableFormat({
  id: 'kucoin_account',
  venue: 'kucoin',
  scope: 'account',
  columns: [
    'uid',
    'account type',
    'currency',
    'side',
    'amount',
    'fee',
    'time(utc)',
    'remark',
    'type',
  ],
  optionalColumns: ['uid', 'fee', 'type'],
  time: { columns: ['time(utc)'] },
  legs: [bySide],
  skip: [{ reason: 'unknown_type', when: (row) => !SIDES.has(sideOf(row)) }],
  wallet: 'account type',
  account: (row) => row.cell('uid'),
  type: kindOf,
  operations: {
    deposit: 'deposit',
    deposits: 'deposit',
    'fiat deposit': 'deposit',
    withdrawal: 'withdrawal',
    withdrawals: 'withdrawal',
    'fiat withdrawal': 'withdrawal',
    spot: 'trade',
    exchange: 'trade',
    convert: 'trade',
    'convert market': 'trade',
    'convert dust to kcs': 'trade',
    'convert to kcs': 'trade',
    'trading bot': 'trade',
    earn: 'reward',
    'kucoin earn': 'reward',
    rewards: 'reward',
    reward: 'reward',
    staking: 'reward',
    'staking profits': 'reward',
    'soft staking profits': 'reward',
    'pool-x income': 'reward',
    'kcs bonus': 'reward',
    'kcs pay fees': 'fee',
    'kcs fee deduction': 'fee',
    'fee refunds using kcs': 'fee',
    'refunded fees': 'fee',
    transfer: 'transfer',
    'inner transfer': 'transfer',
    'assets transferred in': 'transfer',
    'assets transferred out': 'transfer',
    'cross margin': 'trade',
    'isolated margin': 'trade',
    futures: 'trade',
  },
  patterns: [{ pattern: /distribution|airdrop|bonus|reward|cashback|voucher/, effect: 'reward' }],
});
