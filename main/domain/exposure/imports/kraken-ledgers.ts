import type { ExportFormat } from './export-format.ts';
import { isKrakenMoney, readKrakenAsset } from './kraken-assets.ts';
import { detectLedger } from './ledger-header.ts';
import type { LedgerLayout } from './ledger-layout.ts';
import { readLedger } from './read-ledger.ts';

/**
 * Variants since 2013 differ in what was added: v2 subtype, v3 wallet, v4 subclass; v3usd is v3 with the worth in
 * dollars. BittyTax and CoinTaxman read the same ones.
 */
export type KrakenVariant = 'v1' | 'v2' | 'v3' | 'v3usd' | 'v4';

/**
 * Kinds of movement. Kraken support, "How to interpret Ledger history fields"; those after `invite bonus` are from the
 * API documentation of ledgers.
 */
const TYPES: ReadonlySet<string> = new Set([
  'trade',
  'margin trade',
  'margin',
  'earn',
  'rollover',
  'deposit',
  'withdrawal',
  'transfer',
  'adjustment',
  'spend',
  'receive',
  'settled',
  'staking',
  'sale',
  'invite bonus',
  'credit',
  'dividend',
  'reward',
  'conversion',
  'allocation',
  'deallocation',
  'custodytransfer',
  'nft_rebate',
  'nftrebate',
  'nfttrade',
  'nftcreatorfee',
]);

const layout: LedgerLayout = {
  order: [
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
  unplaced: ['amountusd'],
  base: ['txid', 'refid', 'time', 'type', 'aclass', 'asset', 'amount', 'fee', 'balance'],
  // Kraken's trades export has four of the base names.
  recognisedAt: 6,
  dispensable: ['aclass'],
  columns: {
    id: 'txid',
    reference: 'refid',
    time: 'time',
    type: 'type',
    assetClass: 'subclass',
    asset: 'asset',
    wallet: 'wallet',
    amount: 'amount',
    fee: 'fee',
    balance: 'balance',
  },
  types: TYPES,
  depositType: 'deposit',
  withdrawalType: 'withdrawal',
  // `spot / main`, `earn / flexible`, `earn / bonded`
  earningWallet: /^earn\b|\bstak/i,
  readAsset: readKrakenAsset,
  isMoney: (asset, assetClass) =>
    assetClass === '' ? isKrakenMoney(asset) : assetClass === 'fiat',
};

/** Kraken's ledger export, all variants. Amount less fee is what a record adds to the balance. */
export const krakenLedgers: ExportFormat = {
  id: 'kraken_ledgers',
  venue: 'kraken',
  scope: 'venue',
  detect: (header) => detectLedger(layout, header),
  read: (table, bounds) => readLedger(layout, table, bounds),
  pot: (exportName) => readKrakenAsset(exportName).pot,
};

/** The variant of a Kraken ledger by the names of its header, in lower case. */
export function krakenVariant(header: readonly string[]): KrakenVariant {
  if (header.includes('subclass')) return 'v4';
  if (header.includes('amountusd')) return 'v3usd';
  if (header.includes('wallet')) return 'v3';
  return header.includes('subtype') ? 'v2' : 'v1';
}
