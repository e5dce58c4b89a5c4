import { amount, leg } from './legs.ts';
import { tableFormat } from './table-format.ts';
import type { FormatTable } from './table-format.ts';

const same = {
  venue: 'bybit',
  scope: 'account',
  book: 'funding',
  type: { column: 'type' },
  account: (row) => row.cell('uid'),
  accountLine: /^UID: ?(\d+)/,
} as const satisfies Partial<FormatTable>;

/** Bybit's assets until 2022: spot and derivatives in one wallet. Columns: BittyTax. */
export const bybitAssetsV1 = tableFormat({
  ...same,
  id: 'bybit_assets_v1',
  columns: ['type', 'coin', 'amount', 'wallet balance', 'time(utc)'],
  time: { columns: ['time(utc)'] },
  legs: [leg('coin', [amount('amount')], 'wallet balance')],
  operations: {
    userdeposit: 'deposit',
    userwithdraw: 'withdrawal',
    userwithdrawal: 'withdrawal',
    internalaccounttransferdeposit: 'transfer',
    internalaccounttransferwithdrawal: 'transfer',
    airdrop: 'reward',
    bonus: 'reward',
    exchangeorderwithdraw: 'trade',
    exchangeorderdeposit: 'trade',
    realisedpnl: 'trade',
    commission: 'reward',
  },
});

/** Bybit's funding account, from which coins are sent and to which they come. Columns: BittyTax; since 2026 with `Uid`. */
export const bybitFunding = tableFormat({
  ...same,
  id: 'bybit_funding',
  columns: ['uid', 'date & time(utc)', 'coin', 'qty', 'type', 'account balance', 'description'],
  optionalColumns: ['uid'],
  time: { columns: ['date & time(utc)'] },
  emptyMarks: ['--'],
  legs: [leg('coin', [amount('qty')], 'account balance')],
  operations: {
    deposit: 'deposit',
    'fiat deposit': 'deposit',
    withdraw: 'withdrawal',
    withdrawal: 'withdrawal',
    'fiat withdraw': 'withdrawal',
    'transfer in': 'transfer',
    'transfer out': 'transfer',
    earn: 'reward',
    launchpool: 'reward',
    airdrop: 'reward',
    bonus: 'reward',
    rewards: 'reward',
    convert: 'trade',
    p2p: 'trade',
    'one-click buy': 'trade',
    'bybit card': 'trade',
    'bybit pay': 'trade',
  },
});
