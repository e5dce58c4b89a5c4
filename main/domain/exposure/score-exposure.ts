import type { Band, ExposureScore, NoScore, Position } from './exposure-score.ts';
import { isCustodial, shareOf, type ScoreEvidence } from './position-terms.ts';
import { factorsOf, totalPoints } from './score-factors.ts';
import { scoreHolders } from './score-holders.ts';
import { bestLevers } from './score-levers.ts';
import { BANDS } from './score-weights.ts';
import { valuePositions, type PriceTable } from './value-positions.ts';

/**
 * Scores how far holdings depend on others, 0 good to 100 bad, by method 2026.1:
 * `100 × (0.55·Σ wᵢrᵢ + 0.20·K + 0.15·W + 0.10·X)` over value shares w, with K = Σ over custodial risk groups of
 * (share of all holdings)², W the share in tokens issued by their own holder, X the share that has not been shown
 * to leave within 24 hours. No holdings: no score, rather than 0.
 */
export function scoreExposure(
  positions: readonly Position[],
  prices: PriceTable,
  evidence: ScoreEvidence,
): ExposureScore | NoScore {
  if (positions.length === 0) return noScore('no_holdings', []);
  const { valued, unpriced, totalValue, pricesFrom } = valuePositions(positions, prices);
  if (valued.length === 0) return noScore('no_prices', unpriced);
  const factors = factorsOf(valued, evidence);
  const score = Math.round(totalPoints(factors) * 10) / 10;
  return {
    score,
    band: bandOf(score),
    method: '2026.1',
    custodialShare: shareOf(valued.filter(isCustodial)),
    factors,
    perVenue: scoreHolders(valued, evidence),
    levers: bestLevers(valued, evidence),
    unpriced,
    totalValue,
    currency: prices.currency,
    pricesFrom,
  };
}

/** Which band a score lies in. Ends: 10, 25, 50. */
export function bandOf(score: number): Band {
  return BANDS.find(({ below }) => score < below)?.band ?? 'severe';
}

function noScore(reason: NoScore['reason'], unpriced: readonly string[]): NoScore {
  return { score: null, reason, method: '2026.1', unpriced };
}
