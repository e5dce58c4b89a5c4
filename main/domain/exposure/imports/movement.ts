import type { Exact } from './exact.ts';
import type { Effect } from './layout.ts';
import type { TimeDoubt } from './read-time.ts';
import type { SkipReason } from './statement.ts';
import type { VenueAsset } from './venue-asset.ts';

/** One change to one balance. */
export type Change = {
  readonly exportName: string;
  readonly asset: VenueAsset;
  readonly isMoney: boolean;
  readonly wallet: string;
  /** The coins are staked, lent or locked by the venue. */
  readonly isEarning: boolean;
  /** What moved before fees; its sign says which way. */
  readonly amount: Exact;
  /** What the balance changed by, fees of the same coin included; null when a cell could not be read. */
  readonly net: Exact | null;
  /** What the venue says is there afterwards; null where the file does not say. */
  readonly balance: Exact | null;
};

/** What a record says, read as far as it can be. */
export type Movement = {
  readonly record: number;
  /** Names the record; equal in copies of it. */
  readonly id: string;
  readonly reference: string;
  readonly type: string;
  /** Null for a kind that nobody knows. */
  readonly effect: Effect | null;
  /** It comes from or goes to another account at the same venue. */
  readonly staysAtVenue: boolean;
  /** Unix milliseconds. */
  readonly time: number | null;
  readonly timeDoubt: TimeDoubt | null;
  readonly changes: readonly Change[];
  /** Why it cannot take part; null for one that does. */
  readonly reason: SkipReason | null;
  /** The column whose cell is no number. */
  readonly badColumn: string | null;
};

/** A movement that takes part. */
export type UsedMovement = Movement & {
  readonly reason: null;
  readonly time: number;
  readonly changes: readonly (Change & { readonly net: Exact })[];
};

/** Whether every cell that counts could be read. */
export function isUsed(movement: Movement): movement is UsedMovement {
  return movement.reason === null;
}

/** Looks at movements one after the other, and keeps no more of them than its result needs. */
export type MovementFold<T> = {
  readonly take: (movement: Movement) => void;
  /** What the movements so far give; more may follow. */
  readonly finish: () => T;
};
