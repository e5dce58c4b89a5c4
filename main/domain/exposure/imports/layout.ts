import type { Row } from './columns.ts';
import type { LegReader } from './legs.ts';
import type { NumberNotation } from './read-amount.ts';
import type { TimeReading } from './read-time.ts';
import type { ImportFindingCode, ImportScope, SkipReason } from './statement.ts';
import type { VenueAsset } from './venue-asset.ts';

/**
 * What a kind of record does. `deposit` and `withdrawal` cross the venue's border, `crossing` does by its sign.
 * `trade`, `reward`, `fee` and `transfer` change balances and stay inside. `inside` moves coins where the file does not
 * follow them, so that the total stays; `lock` does so too, and the coins can then not be withdrawn at once.
 */
export type Effect =
  | 'deposit'
  | 'withdrawal'
  | 'crossing'
  | 'trade'
  | 'reward'
  | 'fee'
  | 'transfer'
  | 'inside'
  | 'lock';

/** A kind of record: what it does and, where it is not the layout's own way, what it changes. */
export type Operation = {
  readonly effect: Effect;
  readonly legs?: readonly LegReader[];
  /** It leaves this file for another account at the same venue: no sign that coins can get out. */
  readonly staysAtVenue?: true;
};

/** Leaves a record out for a reason that only this layout has. */
export type SkipRule = { readonly reason: SkipReason; readonly when: (row: Row) => boolean };

/** The columns of a layout, in lower case and in the order of its newest variant. */
export type LayoutColumns = {
  readonly order: readonly string[];
  /** Those that a variant can be without. */
  readonly optional: readonly string[];
  /** Known names that variants put at different places. */
  readonly unplaced: readonly string[];
  /** Names that are not fixed, such as those of single coins. */
  readonly pattern: RegExp | null;
  /** Columns that those of this header are nothing without: the amount of a coin that has a balance. Null: none. */
  readonly lacking: ((names: readonly string[]) => readonly string[]) | null;
  /** Names that only a sister of this export has: a header with one of them is not this export. */
  readonly foreign: readonly string[];
  /** A header with this many of the required names is this export, damaged or not. */
  readonly recognisedAt: number;
};

/** One export as data: how its columns, times, numbers and kinds of movement are to be read. */
export type Layout = {
  readonly id: string;
  readonly venue: string;
  readonly scope: ImportScope;
  /** Layouts with the same book tell of the same coins, those with different ones of coins beside each other. */
  readonly book: string;
  readonly columns: LayoutColumns;
  /** The venue's own name of the account: the cell of a record, or a line above the header, its first group. */
  readonly account: ((row: Row) => string) | null;
  readonly accountLine: RegExp | null;
  readonly time: TimeReading;
  readonly numbers: NumberNotation;
  /** What stands in cells that hold nothing: `-`. */
  readonly emptyMarks: readonly string[];
  /** Columns that name a record, its own id first; without any, all that it changes does. */
  readonly recordId: readonly string[];
  /** Names a movement that can have several records. */
  readonly reference: string;
  /** The kind of a record, in lower case. */
  readonly type: (row: Row) => string;
  /** What the kinds do. Null: unknown. */
  readonly operation: (type: string) => Operation | null;
  /** Whether an unknown kind can be read as written, or says too little about its sign. */
  readonly unknownType: 'as_written' | 'leave_out';
  readonly legs: readonly LegReader[];
  readonly skip: readonly SkipRule[];
  readonly wallet: string;
  /** Wallets whose coins are staked, lent or locked. */
  readonly earningWallet: RegExp | null;
  readonly readAsset: (exportName: string) => VenueAsset;
  readonly assetClass: string;
  /** Whether it is money rather than a coin; the asset class is empty where the file has none. */
  readonly isMoney: (asset: string, assetClass: string) => boolean;
  /** Money comes and goes by card or bank beside the file, so that its balance cannot be worked out. */
  readonly leavesOutMoney: boolean;
  /** Its wallets can owe, so that a balance below zero is a debt and no sign of missing history. */
  readonly canOwe: boolean;
  /** Column with a fee that the amount of a withdrawal is taken to contain, where other importers add it. */
  readonly disputedFee: string | null;
  /** How coins that earn are told of. */
  readonly earningFinding: Extract<ImportFindingCode, 'staked_alias' | 'locked_or_earn_balance'>;
  /** A deposit and a withdrawal with one reference are one move between the user's own wallets. */
  readonly pairsStayInside: boolean;
};
