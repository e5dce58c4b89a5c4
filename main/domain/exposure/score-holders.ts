import { CUSTODY_RISK } from './custody-risk.ts';
import type {
  FactorPoints,
  FirmExposure,
  HolderExposure,
  IssuerExposure,
  PositionExposure,
} from './exposure-score.ts';
import { FACT_IDS, type FactId } from './fact-values.ts';
import { sheetOf, type ScoreBasis } from './score-basis.ts';
import { pointsByTerm, shareIn, sum } from './score-factors.ts';
import { effectFor, firmRisk, type Term } from './score-terms.ts';
import { addValues } from './value-positions.ts';

const NO_POINTS: FactorPoints = { custody: 0, concentration: 0, own_token: 0, exit: 0 };

/** Each holder's place in the score, the one that adds most points first. Points of all add up to the score. */
export function scoreHolders(terms: readonly Term[], basis: ScoreBasis): readonly HolderExposure[] {
  const points = pointsByTerm(terms);
  const byHolder = Map.groupBy(terms, ({ valued }) => valued.position.holder.id);
  return [...byHolder.values()]
    .flatMap((own): readonly HolderExposure[] => {
      const holder = own[0]?.valued.position.holder;
      if (holder === undefined) return [];
      const positions = own.map((one) => positionOf(one, points.get(one) ?? NO_POINTS));
      const firm = firmOf(holder, own, basis);
      const values = own.map(({ valued }) => valued);
      return [
        {
          ...firm,
          holderId: holder.id,
          kind: holder.kind,
          risk: firm.share === 0 ? 0 : sum(own.map((one) => shareIn(one) * one.risk)) / firm.share,
          points: sum(positions.flatMap((one) => Object.values(one.points))),
          value: values.every(({ value }) => value !== null) ? addValues(values) : null,
          positions,
        },
      ];
    })
    .toSorted((a, b) => b.points - a.points || b.share - a.share);
}

/** Whoever stands behind tokens that are held, the largest share first. */
export function scoreIssuers(terms: readonly Term[], basis: ScoreBasis): readonly IssuerExposure[] {
  const byIssuer = Map.groupBy(terms, ({ issuer }) => issuer?.id ?? '');
  return [...byIssuer.values()]
    .flatMap((own): readonly IssuerExposure[] => {
      const issuer = own[0]?.issuer ?? null;
      if (issuer === null) return [];
      const risk = firmRisk(issuer.custody, effectFor(issuer.id, issuer.custody, basis));
      return [{ ...firmOf(issuer, own, basis), issuerId: issuer.id, risk }];
    })
    .toSorted((a, b) => b.share - a.share);
}

type Firm = Pick<FirmExposure, 'name' | 'custody' | 'riskGroup'> & { readonly id: string };

function firmOf(
  { id, name, custody, riskGroup }: Firm,
  own: readonly Term[],
  basis: ScoreBasis,
): FirmExposure {
  const { quality, credits, penalties } = effectFor(id, custody, basis);
  const { base, heedsEvidence } = CUSTODY_RISK[custody];
  const share = sum(own.map(shareIn));
  const known = { name, custody, riskGroup, share, base };
  return heedsEvidence
    ? { ...known, quality, credits, penalties, unknown: unknownFacts(id, custody, basis) }
    : { ...known, quality: 0, credits: [], penalties: [], unknown: [] };
}

/** Facts that matter for a firm and of which nothing is known. */
function unknownFacts(
  id: string,
  custody: FirmExposure['custody'],
  basis: ScoreBasis,
): readonly FactId[] {
  const sheet = sheetOf(basis, id);
  const isPlace = custody !== 'stablecoin' && custody !== 'wrapped_token';
  return FACT_IDS.filter(
    (fact) => fact !== 'closed' && !sheet.has(fact) && (isPlace || !ONLY_PLACES.has(fact)),
  );
}

/** Facts that a token without accounts cannot have. */
const ONLY_PLACES: ReadonlySet<FactId> = new Set([
  'own_leaf',
  'withdrawal_tested',
  'no_history_export',
]);

function positionOf(term: Term, points: FactorPoints): PositionExposure {
  const { valued, model, issuer, risk, stuck, isOwnToken } = term;
  const { asset, arrangement, amount } = valued.position;
  return {
    asset,
    arrangement,
    amount,
    value: valued.value,
    share: valued.share,
    model,
    issuerId: issuer?.id ?? null,
    risk,
    stuck,
    isOwnToken,
    points,
  };
}
