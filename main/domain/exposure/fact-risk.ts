import type { FactId } from './fact-values.ts';
import { freshness, ORIGIN_STRENGTH, type FactSheet, type KnownFact } from './known-fact.ts';
import {
  COMPANIONS,
  MITIGATIONS,
  NEVER_ALONE,
  type Mitigation,
  type MitigationPart,
} from './mitigations.ts';
import { PENALTIES } from './penalties.ts';

/** What one known fact does: `worth` is the most it could take off Q, `counts` what it does now. Both 0–1. */
export type FactCredit = {
  readonly fact: FactId;
  readonly known: KnownFact;
  readonly worth: number;
  readonly counts: number;
};

/** What one sign of trouble adds to a risk, 0–1. */
export type FactPenalty = {
  readonly fact: FactId;
  readonly known: KnownFact;
  readonly adds: number;
};

/** What is known about a venue, added up at one moment. */
export type FactEffect = {
  /** Q, 0–1: how much of all mitigations there is evidence for. */
  readonly quality: number;
  readonly credits: readonly FactCredit[];
  /** P: what signs of trouble add. */
  readonly penalty: number;
  readonly penalties: readonly FactPenalty[];
};

/** Adds up mitigations and penalties at `now`. Without a fact there is no credit and no penalty. */
export function weighFacts(
  sheet: FactSheet,
  now: string,
  leavesOut: ReadonlySet<FactId> = new Set(),
): FactEffect {
  const found = MITIGATIONS.map((mitigation) => ({
    id: mitigation.id,
    credits: creditsOf(mitigation, sheet, now).filter(({ fact }) => !leavesOut.has(fact)),
  }));
  const hasCompanion = found.some(
    ({ id, credits }) => COMPANIONS.includes(id) && credits.some(({ counts }) => counts > 0),
  );
  const credits = found.flatMap((one) =>
    one.id === NEVER_ALONE && !hasCompanion
      ? one.credits.map((credit) => ({ ...credit, counts: 0 }))
      : one.credits,
  );
  const penalties = PENALTIES.flatMap(({ fact, adds, termMonths }): readonly FactPenalty[] => {
    const known = sheet.get(fact);
    if (known?.value !== 'yes' || freshness(known.at, termMonths, now) === 0) return [];
    return [{ fact, known, adds }];
  });
  return {
    quality: credits.reduce((total, { counts }) => total + counts, 0),
    credits,
    penalty: penalties.reduce((total, { adds }) => total + adds, 0),
    penalties,
  };
}

function creditsOf({ weight, parts }: Mitigation, sheet: FactSheet, now: string) {
  return parts.flatMap((part): readonly FactCredit[] => {
    const known = sheet.get(part.fact);
    if (known === undefined) return [];
    const worth = weight * part.weight;
    return [{ fact: part.fact, known, worth, counts: worth * countedPart(part, known, now) }];
  });
}

function countedPart({ good, termMonths }: MitigationPart, known: KnownFact, now: string): number {
  const worth = good === 'day' ? 1 : (good[known.value] ?? 0);
  return worth * ORIGIN_STRENGTH[known.from] * freshness(known.at, termMonths, now);
}
