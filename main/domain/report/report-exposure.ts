import type {
  ExposureScore,
  HolderExposure,
  NoScore,
  Position,
} from '../exposure/exposure-score.ts';
import { METHOD_REVISION } from '../exposure/score-weights.ts';
import type { ReportedExposure, ReportedHolder } from './report.ts';

/** The score with its parts, and every place with coins, the one that adds most first. */
export function reportExposure(
  positions: readonly Position[],
  exposure: ExposureScore | NoScore,
): ReportedExposure {
  const { method, unpriced } = exposure;
  if (exposure.score === null) {
    const { reason } = exposure;
    const holders = reportHolders(positions, []);
    return { ...NOTHING, reason, method, unpriced, holders };
  }
  const { score, band, methodRevision, custodialShare, factors, perVenue } = exposure;
  const { totalValue, currency, pricesFrom, stalePrices } = exposure;
  return {
    score,
    reason: null,
    band,
    method,
    methodRevision,
    custodialShare,
    factors: factors.map(({ id, weight, points }) => ({
      id,
      points,
      most: Math.round(100 * weight),
    })),
    holders: reportHolders(positions, perVenue),
    totalValue,
    currency,
    pricesFrom,
    stalePrices,
    unpriced,
  };
}

/** What is known where there is no score. */
const NOTHING = {
  score: null,
  band: null,
  methodRevision: METHOD_REVISION,
  custodialShare: null,
  factors: [],
  totalValue: null,
  currency: null,
  pricesFrom: null,
  stalePrices: [],
} as const;

/** Positions decide, not the score: what has no price lies somewhere too. */
function reportHolders(
  positions: readonly Position[],
  perVenue: readonly HolderExposure[],
): readonly ReportedHolder[] {
  const places = [...Map.groupBy(positions, ({ holder }) => holder.id).values()];
  return places
    .flatMap((held): readonly ReportedHolder[] => {
      const [first] = held;
      if (first === undefined) return [];
      const { id, kind, name, custody } = first.holder;
      const scored = perVenue.find(({ holderId }) => holderId === id);
      return [
        {
          kind,
          name,
          custody,
          share: scored?.share ?? null,
          points: scored?.points ?? null,
          positions: held.map(({ asset, arrangement, amount }) => {
            const same = scored?.positions.find(
              (one) => one.asset === asset && one.arrangement === arrangement,
            );
            return { asset, arrangement, amount, value: same?.value ?? null };
          }),
        },
      ];
    })
    .toSorted((a, b) => (b.points ?? -1) - (a.points ?? -1) || (b.share ?? -1) - (a.share ?? -1));
}
