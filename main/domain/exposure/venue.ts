import type { ExchangeId } from '../exchange/read-endpoints.ts';
import type { Arrangement } from './imports/statement.ts';
import type { VenueCustody } from './custody-model.ts';
import type { FactOverride } from './fact-values.ts';

/** A place where someone else holds coins for the user. */
export type Venue = {
  readonly id: string;
  readonly name: string;
  /** Entry of assets/data/venues.json that it came from; null for a venue the user named. */
  readonly catalogId: string | null;
  readonly custody: VenueCustody;
  /** Venues that would fall together share a group: same owner, affiliate or custodian. Defaults to the venue itself. */
  readonly riskGroup: string;
  /** Ticker of the token that the venue itself issues; null when there is none or it is not known. */
  readonly ownToken: string | null;
  readonly note: string;
  /** Facts that the user knows better than the catalogue, at most one for each fact. */
  readonly overrides: readonly FactOverride[];
  /** ISO 8601 UTC. */
  readonly createdAt: string;
};

/** Coins at a venue as they stand now. One for each venue, asset and arrangement. */
export type Holding = {
  readonly venueId: string;
  /** Canonical ticker. */
  readonly asset: string;
  readonly arrangement: Arrangement;
  /** Exact decimal. */
  readonly amount: string;
  /** When the amount held: the time it was typed in, or of the newest record of an import. ISO 8601 UTC. */
  readonly asOf: string;
  /** Import that gave the amount; null when it was typed in. */
  readonly importId: string | null;
  /** Exchange that was asked for the amount; null when nobody was. */
  readonly syncedFrom: ExchangeId | null;
  /** What imports show of coins that went out; absent for amounts that were typed in or asked for. */
  readonly outflow?: Outflow;
};

/** Signs that coins left a venue, as its exports show them. */
export type Outflow = {
  /** Whether the venue itself wrote what is there; else it is a sum of what the exports hold. */
  readonly isOwnTotal: boolean;
  /** Of the newest completed withdrawal of any coin in exports that name this one. ISO 8601 UTC. */
  readonly withdrawnAt: string | null;
  /** The newest day on which this coin became less, where days are known: `2026-11-30`. */
  readonly fellOn: string | null;
};

/** A price of one unit of an asset. */
export type Price = {
  readonly asset: string;
  /** ISO 4217 code. */
  readonly currency: string;
  /** Exact decimal, above zero. */
  readonly price: string;
  /** ISO 8601 UTC. */
  readonly at: string;
};
