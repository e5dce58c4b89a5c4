import { readBinanceAsset } from './binance-names.ts';
import { amount, leg } from './legs.ts';
import { tableFormat, type Operations } from './table-format.ts';
import { isoTime, shortYearFirst, spreadsheetTime } from './time-notations.ts';

/**
 * Names changed often: rows of a trade alone were called `Buy`, `Sell`, `Fee`, then `Transaction Buy` and so on.
 * CoinTaxman and BittyTax list the same ones.
 */
const OPERATIONS: Operations = {
  deposit: 'deposit',
  'fiat deposit': 'deposit',
  withdraw: 'withdrawal',
  'fiat withdraw': 'withdrawal',
  'fiat withdrawal': 'withdrawal',
  buy: 'trade',
  sell: 'trade',
  fee: 'fee',
  'transaction buy': 'trade',
  'transaction spend': 'trade',
  'transaction sold': 'trade',
  'transaction revenue': 'trade',
  'transaction fee': 'fee',
  'transaction related': 'trade',
  'large otc trading': 'trade',
  'binance convert': 'trade',
  'auto-invest transaction': 'trade',
  'small assets exchange bnb': 'trade',
  'small assets exchange bnb (spot)': 'trade',
  'token swap - redenomination/rebranding': 'trade',
  'token swap - distribution': 'trade',
  'eth 2.0 staking': 'trade',
  'realized profit and loss': 'trade',
  'realize profit and loss': 'trade',
  'insurance fund compensation': 'reward',
  'funding fee': 'fee',
  'commission history': 'reward',
  'commission rebate': 'reward',
  'commission fee shared with you': 'reward',
  'referral commission': 'reward',
  'referral kickback': 'reward',
  'cash voucher distribution': 'reward',
  'cashback voucher': 'reward',
  'airdrop assets': 'reward',
  distribution: 'reward',
  'staking rewards': 'reward',
  'eth 2.0 staking rewards': 'reward',
  'bnb vault rewards': 'reward',
  'launchpool airdrop': 'reward',
  'launchpool interest': 'reward',
  'savings interest': 'reward',
  'pos savings interest': 'reward',
  'simple earn flexible interest': 'reward',
  'simple earn locked rewards': 'reward',
  'savings distribution': 'reward',
  'savings purchase': 'lock',
  'savings principal redemption': 'lock',
  'pos savings purchase': 'lock',
  'pos savings redemption': 'lock',
  'simple earn flexible subscription': 'lock',
  'simple earn flexible redemption': 'lock',
  'simple earn locked subscription': 'lock',
  'simple earn locked redemption': 'lock',
  'staking purchase': 'lock',
  'staking redemption': 'lock',
  'launchpool subscription/redemption': 'lock',
  transfer_in: 'inside',
  transfer_out: 'inside',
  'main and funding account transfer': 'inside',
  'transfer between main and funding wallet': 'inside',
  'transfer between main account and futures account': 'inside',
  'transfer between main account/futures and margin account': 'inside',
  'transfer between spot account and usd-m futures account': 'inside',
  'transfer between spot account and coin-m futures account': 'inside',
};

type Variant = {
  readonly id: string;
  readonly before: readonly string[];
  readonly timeColumn: string;
};

/**
 * Binance's statement of all wallets: the sum of all changes is what is there. Moves between wallets of Binance can
 * stand there with one side only, so that none of them counts.
 */
function statement({ id, before, timeColumn }: Variant) {
  return tableFormat({
    id,
    venue: 'binance',
    scope: 'venue',
    columns: [...before, timeColumn, 'account', 'operation', 'coin', 'change', 'remark'],
    account: (row) => row.cell('user_id') || row.cell('user id'),
    time: { columns: [timeColumn], notations: [isoTime, shortYearFirst, spreadsheetTime] },
    legs: [leg('coin', [amount('change')])],
    operations: OPERATIONS,
    type: { column: 'operation' },
    skip: [{ reason: 'no_timestamp', when: (row) => row.cell(timeColumn) === '' }],
    readAsset: readBinanceAsset,
  });
}

/** Without the number of the user. */
export const binanceStatementV1 = statement({
  id: 'binance_statement_v1',
  before: [],
  timeColumn: 'utc_time',
});

export const binanceStatementV2 = statement({
  id: 'binance_statement_v2',
  before: ['user_id'],
  timeColumn: 'utc_time',
});

/** With a byte order mark, and years of two digits. */
export const binanceStatementV3 = statement({
  id: 'binance_statement_v3',
  before: ['user id'],
  timeColumn: 'time',
});
