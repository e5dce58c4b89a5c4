import { readKrakenAsset } from './kraken-assets.ts';
import { amount, leg } from './legs.ts';
import { tableFormat } from './table-format.ts';
import { isoTime } from './time-notations.ts';
import { isMoney } from './venue-asset.ts';

/**
 * Variants since 2013 differ in what was added: v2 subtype, v3 wallet, v4 subclass; v3usd is v3 with the worth in
 * dollars. BittyTax and CoinTaxman read the same ones.
 */
export type KrakenVariant = 'v1' | 'v2' | 'v3' | 'v3usd' | 'v4';

/** Kraken's ledger export, all variants. Amount less fee is what a record adds to the balance. */
export const krakenLedgers = tableFormat({
  id: 'kraken_ledgers',
  venue: 'kraken',
  scope: 'venue',
  columns: [
    'txid',
    'refid',
    'time',
    'type',
    'subtype',
    'aclass',
    'subclass',
    'asset',
    'wallet',
    'amount',
    'fee',
    'balance',
  ],
  optionalColumns: ['subtype', 'aclass', 'subclass', 'wallet'],
  // Kraken's trades export has four of the names.
  columnDetails: { unplaced: ['amountusd'], recognisedAt: 6 },
  time: { columns: ['time'], notations: [isoTime] },
  numbers: 'plain',
  recordId: ['txid'],
  reference: 'refid',
  legs: [leg('asset', [amount('amount'), amount('fee', 'negated')], 'balance')],
  // A movement is written first without id and balance, and again with both once it is settled.
  skip: [{ reason: 'pending_without_txid', when: (row) => row.cell('txid') === '' }],
  type: { column: 'type' },
  // Kraken support, "How to interpret Ledger history fields"; those after `invite bonus` are from the API documentation
  // of ledgers.
  operations: {
    trade: 'trade',
    'margin trade': 'trade',
    margin: 'trade',
    earn: 'reward',
    rollover: 'fee',
    deposit: 'deposit',
    withdrawal: 'withdrawal',
    transfer: 'transfer',
    adjustment: 'transfer',
    spend: 'trade',
    receive: 'trade',
    settled: 'trade',
    staking: 'reward',
    sale: 'trade',
    'invite bonus': 'reward',
    credit: 'reward',
    dividend: 'reward',
    reward: 'reward',
    conversion: 'trade',
    allocation: 'transfer',
    deallocation: 'transfer',
    custodytransfer: 'transfer',
    nft_rebate: 'reward',
    nftrebate: 'reward',
    nfttrade: 'trade',
    nftcreatorfee: 'fee',
  },
  wallet: 'wallet',
  // `spot / main`, `earn / flexible`, `earn / bonded`
  earningWallet: /^earn\b|\bstak/i,
  readAsset: readKrakenAsset,
  assetClass: 'subclass',
  isMoney: (asset, assetClass) => (assetClass === '' ? isMoney(asset) : assetClass === 'fiat'),
  earningFinding: 'staked_alias',
});

/** The variant of a Kraken ledger by the names of its header, in lower case. */
export function krakenVariant(header: readonly string[]): KrakenVariant {
  if (header.includes('subclass')) return 'v4';
  if (header.includes('amountusd')) return 'v3usd';
  if (header.includes('wallet')) return 'v3';
  return header.includes('subtype') ? 'v2' : 'v1';
}
