import { CUSTODY_RISK } from '../exposure/custody-risk.ts';
import { FACT_IDS, type FactId } from '../exposure/fact-values.ts';
import { weighFacts } from '../exposure/fact-risk.ts';
import type { KnownFact } from '../exposure/known-fact.ts';
import { firmRisk } from '../exposure/score-terms.ts';
import type { Venue } from '../exposure/venue.ts';
import type { CatalogVenue } from '../exposure/venue-catalog.ts';
import { factSheets } from './fact-sheets.ts';
import type { Profile } from './profile.ts';
import type { Viewpoint } from './score-profile.ts';

/** One fact about a venue, known or not. Numbers are parts of 1. */
export type VenueFact = {
  readonly fact: FactId;
  readonly known: KnownFact | null;
  /** The most that it could add to Q at its age and origin when fresh; 0 for a fact that is no protection. */
  readonly worth: number;
  /** What it adds to Q now. */
  readonly counts: number;
  /** What it adds to the risk as a sign of trouble. */
  readonly adds: number;
};

/** All facts about one venue, and the risk that they make of its kind. */
export type VenueKnowledge = {
  readonly entry: CatalogVenue | null;
  readonly heedsEvidence: boolean;
  readonly base: number;
  readonly quality: number;
  readonly penalty: number;
  readonly risk: number;
  readonly facts: readonly VenueFact[];
};

/** What is known about a venue of the profile and what that does, whether it holds anything or not. */
export function venueKnowledge(
  profile: Profile,
  { id, custody, catalogId }: Venue,
  { at, catalog }: Omit<Viewpoint, 'currency'>,
): VenueKnowledge {
  const sheet = factSheets(profile, catalog).get(id) ?? new Map<FactId, KnownFact>();
  const effect = weighFacts(sheet, at);
  const { base, heedsEvidence } = CUSTODY_RISK[custody];
  return {
    entry: catalog.find((one) => one.id === catalogId) ?? null,
    heedsEvidence,
    base,
    quality: effect.quality,
    penalty: effect.penalty,
    risk: firmRisk(custody, effect),
    facts: FACT_IDS.map((fact) => {
      const credit = effect.credits.find((one) => one.fact === fact);
      return {
        fact,
        known: sheet.get(fact) ?? null,
        worth: credit?.worth ?? 0,
        counts: credit?.counts ?? 0,
        adds: effect.penalties.find((one) => one.fact === fact)?.adds ?? 0,
      };
    }),
  };
}
