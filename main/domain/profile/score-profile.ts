import type { ExposureScore, NoScore, Position } from '../exposure/exposure-score.ts';
import { scoreExposure } from '../exposure/score-exposure.ts';
import type { CatalogVenue } from '../exposure/venue-catalog.ts';
import type { Advisory } from '../provenance/advisory.ts';
import { factSheets } from './fact-sheets.ts';
import { pricesAt } from '../prices/prices-at.ts';
import type { Profile } from './profile.ts';
import { tokenIssuers } from './token-issuers.ts';

/** When, in which money and with which shipped facts a profile is looked at. */
export type Viewpoint = {
  readonly at: string;
  readonly currency: string;
  /** Up to when prices count, where that is not the moment itself. */
  readonly pricesUntil?: string;
  readonly catalog: readonly CatalogVenue[];
  /** Published warnings about seeds; without them, no seed counts as free of any. */
  readonly advisories?: readonly Advisory[];
  /** What only the services know; without it, nothing counts as safe. */
  readonly safekeeping?: Safekeeping;
};

/** How what the app keeps is kept. */
export type Safekeeping = {
  /** Whether the vault is sealed with a passphrase. */
  readonly vaultProtected: boolean;
};

/** The score of positions with everything that the profile knows about their holders and issuers. */
export function scoreProfile(
  profile: Profile,
  positions: readonly Position[],
  { at, currency, catalog, pricesUntil = at }: Viewpoint,
): ExposureScore | NoScore {
  return scoreExposure(
    positions,
    { currency, prices: pricesAt(profile, pricesUntil), at: pricesUntil },
    {
      sheets: factSheets(profile, catalog),
      issuers: tokenIssuers(profile, catalog),
      at,
    },
  );
}
