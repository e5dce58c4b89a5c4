import { CATALOG } from '../checklist/catalog.ts';
import type { Checklist } from '../checklist/checklist.ts';
import type { ChecklistFacts } from '../checklist/automatic-checks.ts';
import { evaluateChecklist } from '../checklist/evaluate-checklist.ts';
import type { ExposureScore, NoScore, Position } from '../exposure/exposure-score.ts';
import type { Profile } from './profile.ts';
import { positionsOf } from './positions.ts';
import { scoreProfile, type Viewpoint } from './score-profile.ts';
import { walletsInUse } from './wallets-in-use.ts';

/** The two numbers that are kept apart, with everything behind them. */
export type Assessment = {
  readonly exposure: ExposureScore | NoScore;
  readonly checklist: Checklist;
};

/** Scores a profile and evaluates its checklist at one moment. The score is evidence for the automatic items. */
export function assessProfile(profile: Profile, viewpoint: Viewpoint): Assessment {
  const positions = positionsOf(profile);
  const exposure = scoreProfile(profile, positions, viewpoint);
  const facts = factsOf(profile, positions, exposure);
  const checklist = evaluateChecklist(CATALOG, facts, profile.declarations, viewpoint.at);
  return { exposure, checklist };
}

function factsOf(
  profile: Profile,
  positions: readonly Position[],
  exposure: ExposureScore | NoScore,
): ChecklistFacts {
  const atVenues = positions.filter(({ holder }) => holder.kind === 'venue');
  return {
    hasHoldings: positions.length > 0,
    hasCoinsAtVenues: atVenues.length > 0,
    ownWallets: walletsInUse(profile).filter(({ network }) => network === 'mainnet').length,
    custodialShare: exposure.score === null ? null : exposure.custodialShare,
    largestGroupShare: exposure.score === null ? null : largestGroup(exposure),
    holdsEarning: atVenues.some(
      ({ arrangement, holder }) => arrangement === 'earn' || isLending(holder.custody),
    ),
    holdsPlatformToken: atVenues.some(({ asset, holder }) => asset === holder.ownToken),
  };
}

function isLending(custody: string): boolean {
  return custody === 'lender' || custody === 'exchange_earn';
}

function largestGroup({ perVenue }: ExposureScore): number {
  const groups = Map.groupBy(
    perVenue.filter(({ kind }) => kind === 'venue'),
    ({ riskGroup }) => riskGroup,
  );
  const shares = [...groups.values()].map((group) =>
    group.reduce((sum, { share }) => sum + share, 0),
  );
  return Math.max(0, ...shares);
}
