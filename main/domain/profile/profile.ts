import type { Declaration, Exclusion } from '../checklist/declaration.ts';
import type { Situation } from '../checklist/situation.ts';
import type { ColumnMapping } from '../exposure/imports/column-mapping.ts';
import type { Statement } from '../exposure/imports/statement.ts';
import type { Holding, Price, Venue } from '../exposure/venue.ts';
import type { SavedExchange } from './saved-exchange.ts';
import type { SavedLeafProof } from '../reserves/saved-leaf-proof.ts';
import type { DailyHoldings } from '../history/daily-holdings.ts';
import type { Goal } from '../history/goal.ts';
import type { PriceFile } from '../prices/price-file.ts';
import type { PriceSeries } from '../prices/price-series.ts';
import type { SavedPriceFeed } from './saved-price-feed.ts';
import type { Plan } from '../plan/plan.ts';
import type { SavedServer } from './saved-server.ts';
import type { SavedWallet } from './saved-wallet.ts';

/** An export that was taken in. Its lines stay, so that taking it back restores what was there before. */
export type CommittedImport = Omit<Statement, 'rowsSkipped' | 'findings'> & {
  readonly id: string;
  readonly venueId: string;
  readonly fileName: string;
  readonly committedAt: string;
  readonly rowsSkipped: number;
};

/** An amount typed in by hand. */
export type ManualHolding = Omit<Holding, 'importId' | 'syncedFrom' | 'outflow'>;

/** The score and readiness of one day, with the method that gave the score. */
export type Snapshot = {
  /** UTC day, `2026-11-22`. */
  readonly day: string;
  readonly at: string;
  readonly method: '2026.1';
  /** Which form of the method gave the score; scores of different ones are not to be set side by side. */
  readonly methodRevision: number;
  /** Null when there was nothing to score. */
  readonly score: number | null;
  readonly custodialShare: number | null;
  readonly readiness: number;
};

/** A backup that was made, and whether it could be read back since. Times are ISO 8601 UTC. */
export type MadeBackup = {
  readonly at: string;
  /** Of the file, in hex. */
  readonly sha256: string;
  readonly checkedAt: string | null;
};

/** Everything valuable that the user put in. The version and its migrations: profile-schema.ts. */
export type Profile = {
  readonly schema: 5;
  readonly venues: readonly Venue[];
  readonly holdings: readonly ManualHolding[];
  readonly imports: readonly CommittedImport[];
  /** What the user said about the columns of unknown exports, one for each header. */
  readonly importMappings: readonly ColumnMapping[];
  readonly prices: readonly Price[];
  readonly wallets: readonly SavedWallet[];
  /** Everything that was ever said about items of the checklist, oldest first. */
  readonly declarations: readonly Declaration[];
  readonly exclusions: readonly Exclusion[];
  /** What the user told about themself; null while they told nothing. */
  readonly situation: Situation | null;
  readonly snapshots: readonly Snapshot[];
  /** In order of days; a day without an entry has that of the day before. */
  readonly dailyHoldings: readonly DailyHoldings[];
  readonly goals: readonly Goal[];
  /** Servers of the block chain. None is asked anything before the user said yes to it. */
  readonly servers: readonly SavedServer[];
  /** Exchanges that may be asked for balances, each with its own yes. */
  readonly exchanges: readonly SavedExchange[];
  /** Proofs that own balances were counted, in the order in which they were kept. */
  readonly leafProofs: readonly SavedLeafProof[];
  /** Feeds of prices that may be asked, each with its own yes. */
  readonly priceSources: readonly SavedPriceFeed[];
  /** What feeds told, a price a day. */
  readonly priceFeeds: readonly PriceSeries[];
  /** Files of prices, in the order in which they came in. */
  readonly priceFiles: readonly PriceFile[];
  /** Ways out of venues, ended ones too. */
  readonly plans: readonly Plan[];
  /** The last backup that was made; null before the first. */
  readonly lastBackup: MadeBackup | null;
};

/** What a new user starts with. */
export const EMPTY_PROFILE: Profile = {
  schema: 5,
  venues: [],
  holdings: [],
  imports: [],
  importMappings: [],
  prices: [],
  wallets: [],
  declarations: [],
  exclusions: [],
  situation: null,
  snapshots: [],
  dailyHoldings: [],
  goals: [],
  servers: [],
  exchanges: [],
  leafProofs: [],
  priceSources: [],
  priceFeeds: [],
  priceFiles: [],
  plans: [],
  lastBackup: null,
};
