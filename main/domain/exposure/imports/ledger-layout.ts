/** What a layout gives for each record, whatever its column is called. */
export type LedgerColumn =
  | 'id'
  | 'reference'
  | 'time'
  | 'type'
  | 'assetClass'
  | 'asset'
  | 'wallet'
  | 'amount'
  | 'fee'
  | 'balance';

/** An asset name of a venue, read. */
export type VenueAsset = {
  /** Canonical ticker: `BTC` for `XXBT` and `XBT.F`. Names of an unknown shape stay as they are. */
  readonly asset: string;
  /** The balance it stands for, under one name in all layouts: `BTC.F` for `XBT.F`, `DOT28.S`. */
  readonly pot: string;
  /** The name itself says that the coins are staked, bonded or earning. */
  readonly isEarning: boolean;
};

/**
 * A ledger export with a running balance, as data: one record for each change of one balance, with what it added, what
 * it cost and what was there afterwards. Column names are in lower case.
 */
export type LedgerLayout = {
  /** Every known name, in the order of the newest variant. */
  readonly order: readonly string[];
  /** Known names that variants put at different places. */
  readonly unplaced: readonly string[];
  /** Names in all variants. */
  readonly base: readonly string[];
  /** A header with this many of the base names is this export, damaged or not. */
  readonly recognisedAt: number;
  /** Base names that can be missing without harm. */
  readonly dispensable: readonly string[];
  /** The name of each column; a variant without wallet or asset class has none. */
  readonly columns: Readonly<Record<LedgerColumn, string>>;
  /** Every known kind of movement. */
  readonly types: ReadonlySet<string>;
  readonly depositType: string;
  readonly withdrawalType: string;
  /** Wallets whose coins are staked, lent or locked. */
  readonly earningWallet: RegExp;
  readonly readAsset: (exportName: string) => VenueAsset;
  /** Whether it is money rather than a coin; the asset class is empty in variants without it. */
  readonly isMoney: (asset: string, assetClass: string) => boolean;
};
