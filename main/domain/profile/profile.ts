import type { Declaration } from '../checklist/checklist.ts';
import type { Statement } from '../exposure/imports/statement.ts';
import type { Holding, Price, Venue } from '../exposure/venue.ts';
import type { InspectedKey, Network, SavedKind, SavedScript } from '../wallet/inspection.ts';

/** A saved watch-only wallet. Holds no private key and never did. */
export type SavedWallet = {
  readonly id: string;
  readonly name: string;
  readonly network: Network;
  readonly kind: SavedKind;
  readonly script: SavedScript;
  /** How many keys have to sign; null where that is not one number. */
  readonly threshold: number | null;
  readonly keys: readonly InspectedKey[];
  /** Canonical descriptor with checksum. */
  readonly descriptor: string;
  readonly receive: string;
  readonly change: string | null;
  /** Warnings that the user saw and accepted when saving. */
  readonly acceptedFindings: readonly string[];
  /** ISO 8601 UTC. */
  readonly createdAt: string;
  /** Typed in by the user until the chain is read; null when never typed. */
  readonly balance: { readonly confirmedSats: number; readonly at: string } | null;
};

/** An export that was taken in. Its lines stay, so that taking it back restores what was there before. */
export type CommittedImport = Omit<Statement, 'rowsSkipped' | 'findings'> & {
  readonly id: string;
  readonly venueId: string;
  readonly fileName: string;
  readonly committedAt: string;
  readonly rowsSkipped: number;
};

/** An amount typed in by hand. */
export type ManualHolding = Omit<Holding, 'importId'>;

/** The score and readiness of one day, with the method that gave the score. */
export type Snapshot = {
  /** UTC day, `2026-11-22`. */
  readonly day: string;
  readonly at: string;
  readonly method: '2026.1';
  /** Null when there was nothing to score. */
  readonly score: number | null;
  readonly custodialShare: number | null;
  readonly readiness: number;
};

/** Everything valuable that the user put in. The version and its migrations: profile-schema.ts. */
export type Profile = {
  readonly schema: 2;
  readonly venues: readonly Venue[];
  readonly holdings: readonly ManualHolding[];
  readonly imports: readonly CommittedImport[];
  readonly prices: readonly Price[];
  readonly wallets: readonly SavedWallet[];
  readonly declarations: readonly Declaration[];
  readonly snapshots: readonly Snapshot[];
};

/** What a new user starts with. */
export const EMPTY_PROFILE: Profile = {
  schema: 2,
  venues: [],
  holdings: [],
  imports: [],
  prices: [],
  wallets: [],
  declarations: [],
  snapshots: [],
};
