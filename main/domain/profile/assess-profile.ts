import { CATALOG } from '../checklist/catalog.ts';
import type { Checklist } from '../checklist/checklist.ts';
import type { ChecklistFacts } from '../checklist/automatic-checks.ts';
import { evaluateChecklist } from '../checklist/evaluate-checklist.ts';
import type { ExposureScore, NoScore, Position } from '../exposure/exposure-score.ts';
import { scoreExposure } from '../exposure/score-exposure.ts';
import type { Profile } from './profile.ts';
import { positionsOf } from './positions.ts';
import { walletsInUse } from './wallets-in-use.ts';

/** The two numbers that are kept apart, with everything behind them. */
export type Assessment = {
  readonly exposure: ExposureScore | NoScore;
  readonly checklist: Checklist;
};

/**
 * Scores a profile and evaluates its checklist at one moment. The declared withdrawal test is evidence for the score;
 * the score is evidence for the automatic items.
 */
export function assessProfile(profile: Profile, currency: string, at: string): Assessment {
  const positions = positionsOf(profile);
  const declared = evaluate(profile, NO_FACTS, at);
  const withdrawalTested = declared.items.some(
    ({ id, status }) => id === 'withdrawal_tested' && status === 'done',
  );
  const exposure = scoreExposure(
    positions,
    { currency, prices: profile.prices, at },
    { withdrawalTested },
  );
  return { exposure, checklist: evaluate(profile, factsOf(profile, positions, exposure), at) };
}

const NO_FACTS: ChecklistFacts = {
  hasHoldings: false,
  hasCoinsAtVenues: false,
  ownWallets: 0,
  custodialShare: null,
  largestGroupShare: null,
  holdsEarning: false,
  holdsPlatformToken: false,
};

function evaluate(profile: Profile, facts: ChecklistFacts, at: string): Checklist {
  return evaluateChecklist(CATALOG, facts, profile.declarations, at);
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
