import type { Band, ExposureScore, NoScore, Position } from './exposure-score.ts';
import { coinShares } from './coin-shares.ts';
import type { ScoreBasis } from './score-basis.ts';
import { factorsOf, shareIn, sum, totalPoints } from './score-factors.ts';
import { scoreHolders, scoreIssuers } from './score-holders.ts';
import { bestLevers } from './score-levers.ts';
import { sensitivityOf } from './score-sensitivity.ts';
import { termsOf } from './score-terms.ts';
import { BANDS, METHOD_REVISION } from './score-weights.ts';
import { valuePositions, type PriceTable } from './value-positions.ts';

/**
 * Scores how far holdings depend on others, 0 good to 100 bad, by method 2026.1 (docs/score.md):
 * `100 × (0.55·Σ wᵢrᵢ + 0.20·K + 0.15·W + 0.10·X)` over value shares w, with r the risk of holder and issuer after
 * evidence and penalties, K = Σ over risk groups of (share of all holdings)², W the share in tokens held with their own
 * issuer, X the share that has not been shown to leave within 24 hours. No holdings: no score, rather than 0.
 */
export function scoreExposure(
  positions: readonly Position[],
  prices: Omit<PriceTable, 'at'> & Partial<Pick<PriceTable, 'at'>>,
  basis: ScoreBasis,
): ExposureScore | NoScore {
  if (positions.length === 0) return noScore('no_holdings', [], []);
  const table = { at: basis.at, ...prices };
  const { valued, unpriced, totalValue, pricesFrom, stalePrices } = valuePositions(
    positions,
    table,
  );
  if (valued.length === 0) return noScore('no_prices', unpriced, coinShares(positions, unpriced));
  const terms = termsOf(valued, basis);
  const factors = factorsOf(terms);
  const score = Math.round(totalPoints(factors) * 10) / 10;
  const perVenue = scoreHolders(terms, basis);
  const perIssuer = scoreIssuers(terms, basis);
  return {
    score,
    band: bandOf(score),
    method: '2026.1',
    methodRevision: METHOD_REVISION,
    custodialShare: sum(terms.filter(({ isCustodial }) => isCustodial).map(shareIn)),
    factors,
    perVenue,
    perIssuer,
    levers: bestLevers(valued, basis),
    sensitivity: sensitivityOf(terms, { perVenue, perIssuer }, basis),
    unpriced,
    totalValue,
    currency: prices.currency,
    pricesFrom,
    stalePrices,
    coinShares: coinShares(positions, unpriced),
  };
}

/** Which band a score lies in. Ends: 10, 25, 50. */
export function bandOf(score: number): Band {
  return BANDS.find(({ below }) => score < below)?.band ?? 'severe';
}

function noScore(
  reason: NoScore['reason'],
  unpriced: readonly string[],
  shares: NoScore['coinShares'],
): NoScore {
  return { score: null, reason, method: '2026.1', unpriced, coinShares: shares };
}
