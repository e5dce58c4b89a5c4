import type { Fault, Finding } from '../../fault.ts';

/**
 * What the sums in a file mean: `venue` all wallets at the venue, so they are the holdings; `account` one
 * sub-account; `net_flow` movements only, never to be shown as a balance.
 */
export type ImportScope = 'venue' | 'account' | 'net_flow';

/** How a venue holds a coin: `spot` can be withdrawn, `earn` is staked, lent or locked by the venue. */
export type Arrangement = 'spot' | 'earn';

/** Why a record was left out. */
export type SkipReason =
  | 'pending_without_txid'
  | 'duplicate_row'
  | 'truncated_record'
  | 'bad_number'
  | 'bad_date'
  | 'repeated_header'
  | 'short_row'
  | 'too_many_cells'
  | 'empty_asset'
  | 'empty_cells'
  | 'no_timestamp'
  | 'unknown_type'
  | 'status_not_completed'
  | 'not_confirmed'
  | 'futures_not_supported'
  | 'nft'
  | 'no_records_marker';

/** What was noticed in a readable file. Sentences: renderer/i18n, `imports`. */
export type ImportFindingCode =
  | 'history_incomplete'
  | 'staked_alias'
  | 'duplicate_rows'
  | 'repeated_header'
  | 'unknown_column'
  | 'header_reordered'
  | 'unknown_type'
  | 'unknown_asset'
  | 'confusable_asset'
  | 'formula_like_cell'
  | 'bad_number'
  | 'bad_date'
  | 'implausible_date'
  | 'decimal_comma'
  | 'encoding_guess'
  | 'mixed_line_endings'
  | 'ragged_rows'
  | 'file_truncated'
  | 'running_balance_mismatch'
  | 'negative_balance'
  | 'no_rows'
  | 'contains_xpub'
  | 'net_flow_only'
  | 'fee_inside_amount'
  | 'fiat_not_derivable'
  | 'locked_or_earn_balance'
  | 'ambiguous_date'
  | 'ambiguous_local_time';

export type ImportFinding = Finding<ImportFindingCode>;

/** Why a file cannot be read at all. Nothing is kept of such a file. */
export type ImportCode =
  | 'empty_file'
  | 'not_csv'
  | 'nul_byte'
  | 'unknown_format'
  | 'unsupported_format'
  | 'other_format'
  | 'no_such_format'
  | 'missing_column'
  | 'names_swapped'
  | 'unterminated_quote'
  | 'file_too_large'
  | 'cell_too_large'
  | 'too_many_columns'
  | 'no_usable_rows';

export type ImportFault = Fault<ImportCode>;

/** What one day changed in one pot: the UTC day, the exact sum, and how many records did. */
export type DayChange = readonly [day: string, change: string, records: number];

/** The state of one coin in one wallet at the venue, as the newest usable record of a file gives it. */
export type StatementLine = {
  /** Canonical ticker: `BTC`, never `XXBT`. */
  readonly asset: string;
  /** The name in the file: `XXBT`, `DOT.S`. */
  readonly exportName: string;
  /** The wallet in the file (`spot / main`); empty where the file has no such column. */
  readonly wallet: string;
  readonly arrangement: Arrangement;
  /** Exact decimal, may be negative on margin accounts. */
  readonly amount: string;
  /** ISO 8601 UTC time of that record. */
  readonly at: string;
  /**
   * The changes that add up to the amount, by day, so that files of overlapping periods can be put together. Absent
   * where the venue itself writes what is there.
   */
  readonly days?: readonly DayChange[];
};

/** Everything that an export says about holdings at one venue. Amounts are exact decimals, times ISO 8601 UTC. */
export type Statement = {
  /** Id of the layout, `kraken_ledgers`; one file per format beside this one. */
  readonly format: string;
  /** Catalogue id of the venue, such as `kraken`. */
  readonly venue: string;
  readonly scope: ImportScope;
  /** The venue's own name for the account or sub-account, where the file has it; else empty. */
  readonly account: string;
  /** Records after the header; blank trailing lines do not count. */
  readonly rowsRead: number;
  /** 1-based record numbers. */
  readonly rowsSkipped: readonly { readonly record: number; readonly reason: SkipReason }[];
  readonly lines: readonly StatementLine[];
  /** Null when no record could be used. */
  readonly firstAt: string | null;
  readonly lastAt: string | null;
  /** Movements across the venue's border; internal moves, trades, rewards and reversals do not count. */
  readonly deposits: number;
  readonly withdrawals: number;
  /** Time of the newest completed withdrawal of a coin (not of money). */
  readonly lastCoinWithdrawalAt: string | null;
  /** SHA-256 (hex) over the sorted ids of the used records: equal for the same ledger, however it was saved. */
  readonly recordsDigest: string;
  readonly findings: readonly ImportFinding[];
};
