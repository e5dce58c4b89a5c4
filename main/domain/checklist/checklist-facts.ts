import type { Rung } from '../ladder/evidence.ts';
import type { RungStatus } from '../ladder/evaluate-ladder.ts';
import type { AdvisoryLevel } from '../provenance/advisory.ts';

/** When something was last seen at a venue that holds coins; null for never. ISO 8601 UTC. */
export type SeenAtVenue = { readonly venueId: string; readonly at: string | null };

/** A watch-only wallet on the main network, as far as the checklist asks. */
export type WalletFacts = {
  readonly walletId: string;
  readonly keys: number;
  /** Rungs 2–6; rung 1 is read anew by the ladder itself. */
  readonly rungs: readonly {
    readonly rung: Rung;
    readonly status: RungStatus;
    /** When the first proof that it rests on ends, ISO 8601 UTC. */
    readonly until: string | null;
  }[];
  /** Keys of which nobody said where their seed came from. */
  readonly keysOfUnknownOrigin: number;
  /** Ids of the makers that were named, each once. */
  readonly makers: readonly string[];
  /** What published warnings say of its seeds; null where they were not at hand. */
  readonly advisories: readonly AdvisoryLevel[] | null;
  /** When its owner showed an exchange that an address is theirs, newest; null for never. */
  readonly exchangeMessageAt: string | null;
};

/**
 * What the rest of the app knows about the user, as far as the checklist asks. Shares are 0–1 of all value. Null stands
 * for what is not known: nothing is ever done for want of data.
 */
export type ChecklistFacts = {
  readonly hasHoldings: boolean;
  readonly hasCoinsAtVenues: boolean;
  /** Null when there is no score yet. */
  readonly custodialShare: number | null;
  /** Largest share in one risk group; null when there is no score yet. */
  readonly largestGroupShare: number | null;
  readonly holdsEarning: boolean;
  readonly holdsPlatformToken: boolean;
  /** The newest coin withdrawal of each venue with coins, by its exports or an exit plan. */
  readonly withdrawals: readonly SeenAtVenue[];
  /** The newest record of each venue with coins that came out of an export or the venue itself. */
  readonly venueRecords: readonly SeenAtVenue[];
  /** Venues whose proof of reserves was worked through for the user's own entry. */
  readonly leafVerifiedVenues: readonly SeenAtVenue[];
  /** Of each exchange key that Holdfast has: whether the exchange itself said that it only reads. */
  readonly exchangeKeys: readonly {
    readonly exchange: string;
    readonly readOnly: 'seen' | 'said';
  }[];
  readonly wallets: readonly WalletFacts[];
  readonly hasGoal: boolean;
  /** Whether no price that the score needs is missing. */
  readonly hasAllPrices: boolean;
  /** The oldest price that the score needs; null when it needs none. */
  readonly pricesFrom: string | null;
  /** Whether only the user's own nodes may be asked about their wallets; null when nobody may. */
  readonly asksOwnServer: boolean | null;
  /** Whether the vault is sealed with a passphrase. */
  readonly vaultProtected: boolean | null;
  /** When everything was last backed up, ISO 8601 UTC. */
  readonly backupAt: string | null;
};
