import type { HolderExposure, IssuerExposure, Sensitivity } from './exposure-score.ts';
import { isDayFact, type FactId } from './fact-values.ts';
import type { KnownFact } from './known-fact.ts';
import { MITIGATIONS } from './mitigations.ts';
import { PENALTIES } from './penalties.ts';
import { sheetOf, type ScoreBasis } from './score-basis.ts';
import { shareIn, sum } from './score-factors.ts';
import { termsOf, type Term } from './score-terms.ts';
import { FACTOR_WEIGHTS } from './score-weights.ts';

/** Below this a fact changes nothing worth naming, in points. */
const SMALLEST = 0.05;

type Firms = {
  readonly perVenue: readonly HolderExposure[];
  readonly perIssuer: readonly IssuerExposure[];
};

/** What each unknown fact would do if it were known: at its best, and at its worst. The largest first. */
export function sensitivityOf(
  terms: readonly Term[],
  { perVenue, perIssuer }: Firms,
  basis: ScoreBasis,
): readonly Sensitivity[] {
  const firms = new Map<string, readonly FactId[]>([
    ...perIssuer.map(({ issuerId, unknown }) => [issuerId, unknown] as const),
    ...perVenue.map(({ holderId, unknown }) => [holderId, unknown] as const),
  ]);
  return [...firms]
    .flatMap(([firmId, unknown]) => {
      const touched = terms.filter(({ valued, issuer }) =>
        [valued.position.holder.id, issuer?.id].includes(firmId),
      );
      return unknown.map((fact) => ({ firmId, fact, ...changes(touched, firmId, fact, basis) }));
    })
    .filter(({ lowers, raises }) => Math.max(lowers, raises) >= SMALLEST)
    .toSorted((a, b) => Math.max(b.lowers, b.raises) - Math.max(a.lowers, a.raises));
}

/** Facts change the risk of a firm and what is stuck there, never how much lies where: K and W stay as they are. */
function changes(touched: readonly Term[], firmId: string, fact: FactId, basis: ScoreBasis) {
  const now = pointsOf(touched);
  const known = (value: string): number => {
    const best: KnownFact = { value, at: basis.at, from: 'primary', source: null, note: '' };
    const sheet = new Map([...sheetOf(basis, firmId), [fact, best] as const]);
    const after = { ...basis, sheets: new Map([...basis.sheets, [firmId, sheet] as const]) };
    return pointsOf(
      termsOf(
        touched.map(({ valued }) => valued),
        after,
      ),
    );
  };
  if (PENALTIES.some((penalty) => penalty.fact === fact)) {
    return { lowers: 0, raises: known('yes') - now };
  }
  return { lowers: now - known(bestValue(fact, basis.at)), raises: 0 };
}

function bestValue(fact: FactId, at: string): string {
  if (isDayFact(fact)) return at.slice(0, 10);
  const parts = MITIGATIONS.flatMap((mitigation) => mitigation.parts);
  const good = parts.find((part) => part.fact === fact)?.good ?? {};
  return Object.entries(good).find(([, worth]) => worth === 1)?.[0] ?? '';
}

function pointsOf(terms: readonly Term[]): number {
  const { custody, exit } = FACTOR_WEIGHTS;
  return (
    100 *
    sum(terms.map((one) => shareIn(one) * (custody.weight * one.risk + exit.weight * one.stuck)))
  );
}
