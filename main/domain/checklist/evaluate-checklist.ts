import { AUTOMATIC_CHECKS } from './automatic-checks.ts';
import { findUnmet } from './applies-to.ts';
import type { ChecklistItem } from './catalog.ts';
import type { Checklist, ChecklistLine, ItemStatus, Said } from './checklist.ts';
import type { ChecklistFacts } from './checklist-facts.ts';
import { AREAS, LEVELS } from './checklist-item.ts';
import type { Declaration } from './declaration.ts';
import { evidenceUntil } from './evidence-until.ts';
import type { Look } from './look.ts';
import { measureReadiness, readinessLevers } from './measure-readiness.ts';
import { UNKNOWN_SITUATION } from './situation.ts';

/** Where every item stands at `at` (ISO 8601 UTC). */
export function evaluateChecklist(
  catalog: readonly ChecklistItem[],
  facts: ChecklistFacts,
  said: Said,
  at: string,
): Checklist {
  const items = catalog.map((item) => lineOf(item, facts, said, at));
  return {
    ...measureReadiness(items),
    items,
    areas: AREAS.map((area) => ({
      area,
      ...measureReadiness(items.filter((item) => item.area === area)),
    })),
    levels: LEVELS.map((level) => ({
      level,
      ...measureReadiness(items.filter((item) => item.level === level)),
    })),
    levers: readinessLevers(items),
    situation: said.situation ?? UNKNOWN_SITUATION,
  };
}

function lineOf(item: ChecklistItem, facts: ChecklistFacts, said: Said, at: string): ChecklistLine {
  const declarations = said.declarations.filter(({ itemId }) => itemId === item.id);
  const exclusions = said.exclusions.filter(({ itemId }) => itemId === item.id);
  const entries = declarations.length + exclusions.length;
  const unmet = findUnmet(item, facts, said.situation ?? UNKNOWN_SITUATION);
  if (unmet !== null) {
    return { ...item, entries, status: 'not_applicable', reason: unmet, exclusion: null };
  }
  const exclusion = exclusions.findLast(({ takenBackAt }) => takenBackAt === undefined);
  if (exclusion !== undefined && item.check !== 'automatic') {
    return { ...item, entries, status: 'not_applicable', reason: 'excluded', exclusion };
  }
  return { ...item, entries, ...statusOf(item, facts, declarations, at) };
}

function statusOf(
  item: ChecklistItem,
  facts: ChecklistFacts,
  declarations: readonly Declaration[],
  at: string,
): ItemStatus {
  const look = AUTOMATIC_CHECKS[item.id]?.(facts, at) ?? null;
  if (item.check === 'automatic') return seen(look);
  const shown = shownBy(item, declarations, at);
  if (item.check === 'declared' || look === null) return shown;
  // Whichever of the two says more: done before expired, expired before open, and the one that holds longer.
  return outlasts(shown, seen(look)) ? shown : seen(look);
}

/** What Holdfast sees; without a look of its own, nothing. */
function seen(look: Look | null): ItemStatus {
  if (look === null) return { status: 'open', reason: null };
  return look.status === 'open' ? look : { ...look, evidence: { kind: 'automatic' } };
}

/** What the user showed. Of several declarations that stand, the one that holds longest counts: the newest. */
function shownBy(
  { expiresAfterMonths }: ChecklistItem,
  declarations: readonly Declaration[],
  at: string,
): ItemStatus {
  const standing = declarations
    .filter(({ takenBackAt }) => takenBackAt === undefined)
    .toSorted((a, b) => a.at.localeCompare(b.at))
    .map((one) => declaredStatus(one, expiresAfterMonths, at));
  return standing.reduce<ItemStatus>((best, one) => (outlasts(best, one) ? best : one), {
    status: 'open',
    reason: null,
  });
}

function declaredStatus(said: Declaration, months: number | null, at: string): ItemStatus {
  const evidence = {
    kind: 'declared',
    at: said.at,
    note: said.note,
    who: said.who ?? null,
    file: said.file ?? null,
  } as const;
  if (months === null) return { status: 'done', evidence, until: null };
  const until = evidenceUntil(said, months);
  return at < until ? { status: 'done', evidence, until } : { status: 'expired', evidence, until };
}

const RANK: Readonly<Record<ItemStatus['status'], number>> = {
  not_applicable: 0,
  open: 1,
  expired: 2,
  done: 3,
};

/** Whether `a` says strictly more than `b`. */
function outlasts(a: ItemStatus, b: ItemStatus): boolean {
  const rank = RANK[a.status] - RANK[b.status];
  return rank === 0 ? endOf(a) > endOf(b) : rank > 0;
}

/** Text that sorts by time; without an end it comes last. */
function endOf(one: ItemStatus): string {
  return one.status === 'done' || one.status === 'expired' ? (one.until ?? '~') : '';
}
