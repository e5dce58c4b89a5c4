import type { ProofFields } from './inclusion.ts';

/** Where a proof of one's own balance can be verified, and how far Holdfast can say so. */
export type SchemeStatus =
  /** A proof that a venue published was recomputed up to its root. */
  | 'verified_on_public_data'
  /** Written after the vendor's formula; no public proof was at hand to try it on. */
  | 'formula_only'
  /** The venue gives its users a proof, which Holdfast cannot verify. */
  | 'not_offered'
  /** The venue gives its users nothing to verify. */
  | 'not_self_verifiable';

export const VERIFIABLE_SCHEMES = [
  'okx_merkle_v1',
  'okx_merkle_v2',
  'bybit_merkle',
  'mexc_merkle',
  'bitget_merkle',
  'bitmex_liabilities',
  'river_liabilities',
  'bitso_merkle',
  'gate_zk',
  'binance_zk_350x5',
  'silver_sixpence',
  'armanino',
  'bingx_merkle',
] as const;

/** A scheme that there is a verifier for. */
export type VerifiableScheme = (typeof VERIFIABLE_SCHEMES)[number];

export const OTHER_SCHEMES = [
  'okx_zk_stark',
  'binance_zk_tiers',
  'htx_merkle',
  'coinex_merkle',
  'kraken_record',
  'none_known',
] as const;

export type SchemeId = VerifiableScheme | (typeof OTHER_SCHEMES)[number];

/** One way of showing users that they were counted. Help and reasons stand in the language files under the id. */
export type Scheme = {
  readonly id: SchemeId;
  /** Venues of the catalogue, by id, newest use first. */
  readonly venues: readonly string[];
  readonly name: string;
  readonly status: SchemeStatus;
  /** Where the facts were read; null where there is nothing to read. */
  readonly source: string | null;
  /** UTC day on which they were. */
  readonly checked: string;
  /** Whether a file has to be handed over, and how many. */
  readonly files: 0 | 1 | 2;
  /** What the user types beside the file. */
  readonly fields: readonly (keyof ProofFields)[];
};

const CHECKED = '2026-11-30';
const github = (path: string): string => `https://github.com/${path}`;

/** Why each status: the last table of the research (docs/reserves.md). */
export const SCHEMES: readonly Scheme[] = [
  of('okx_merkle_v1', ['okx'], 'OKX, 2022–2023', ['okx/proof-of-reserves', 1]),
  of('okx_merkle_v2', ['okx'], 'OKX, March 2023', ['okx/proof-of-reserves', 2]),
  of('bybit_merkle', ['bybit'], 'Bybit', ['bybit-exchange/merkle-proof', 1]),
  of('mexc_merkle', ['mexc'], 'MEXC', ['mexcmerkle/mexc-proof-of-reserves', 1]),
  of('bitget_merkle', ['bitget'], 'Bitget', [null, 1]),
  {
    ...of('bitmex_liabilities', ['bitmex'], 'BitMEX', ['BitMEX/proof-of-reserves-liabilities', 1]),
    fields: ['nonce', 'account', 'account_nonce'],
  },
  {
    ...of('river_liabilities', ['river'], 'River', ['RiverFinancial/proof-of-reserves', 1]),
    fields: ['email', 'account_uid', 'account_key'],
  },
  {
    ...of('bitso_merkle', ['bitso'], 'Bitso', ['bitsoex/proof-of-solvency-verification', 1]),
    fields: ['account_code', 'balances', 'leaf_hash', 'published_root'],
  },
  of('gate_zk', ['gate'], 'Gate', ['gateio/proof-of-reserves', 1]),
  of('binance_zk_350x5', ['binance'], 'Binance, 350 × 5', [
    'binance/zkmerkle-proof-of-solvency',
    1,
  ]),
  {
    ...of('silver_sixpence', ['kucoin', 'cryptocom', 'binance'], 'Silver Sixpence, Mazars', [
      'silversixpence-crypto/merkletree-verify',
      1,
    ]),
    status: 'formula_only',
    fields: ['id', 'salt', 'audit_id', 'balances_text', 'published_root'],
  },
  {
    ...of('armanino', ['gate', 'kraken'], 'Armanino, The Network Firm', [
      'thenetworkfirm/proof-of-reserves-merkle-tree-tool',
      1,
    ]),
    status: 'formula_only',
    fields: ['id', 'balances', 'published_root'],
  },
  {
    ...of('bingx_merkle', ['bingx'], 'BingX', [null, 0]),
    status: 'formula_only',
    fields: ['id', 'balances', 'path', 'published_root'],
  },
  {
    ...of('okx_zk_stark', ['okx'], 'OKX, since April 2023', ['okx/proof-of-reserves', 0]),
    status: 'not_offered',
  },
  {
    ...of('binance_zk_tiers', ['binance'], 'Binance, newest', [
      'binance/zkmerkle-proof-of-solvency',
      0,
    ]),
    status: 'not_offered',
  },
  {
    ...of('htx_merkle', ['htx'], 'HTX', ['huobiapi/Tool-Go-MerkleVerify', 0]),
    status: 'not_offered',
  },
  { ...of('coinex_merkle', [], 'CoinEx', [null, 0]), status: 'not_offered' },
  { ...of('kraken_record', ['kraken'], 'Kraken', [null, 0]), status: 'not_offered' },
  {
    ...of('none_known', ['coinbase', 'gemini', 'bitstamp', 'bitvavo', 'bitfinex'], '', [null, 0]),
    status: 'not_self_verifiable',
  },
];

function of(
  id: SchemeId,
  venues: readonly string[],
  name: string,
  [repository, files]: readonly [string | null, Scheme['files']],
): Scheme {
  return {
    id,
    venues,
    name,
    status: 'verified_on_public_data',
    source: repository === null ? null : github(repository),
    checked: CHECKED,
    files,
    fields: [],
  };
}

/** Whether there is a verifier for a scheme. */
export function isVerifiable(id: string): id is VerifiableScheme {
  return VERIFIABLE_SCHEMES.some((one) => one === id);
}
