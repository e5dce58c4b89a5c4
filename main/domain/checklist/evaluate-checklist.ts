import { addMonths } from './add-months.ts';
import { AUTOMATIC_CHECKS, type ChecklistFacts } from './automatic-checks.ts';
import type { Checklist, ChecklistItem, Declaration, ItemStatus, Level } from './checklist.ts';

/** What an item counts in readiness: an essential one as much as three advanced ones. */
const LEVEL_WEIGHT: Readonly<Record<Level, number>> = { essential: 3, recommended: 2, advanced: 1 };

/** Items about venues that still hold coins; without any they do not apply. */
const ABOUT_VENUES: ReadonlySet<string> = new Set([
  'withdrawal_tested',
  'exit_route_ready',
  'claim_documents_saved',
  'terms_segregation_read',
  'own_leaf_verified',
  'legal_entity_known',
]);

/** Where every item stands at `at` (ISO 8601 UTC). An expired item counts as open. */
export function evaluateChecklist(
  catalog: readonly ChecklistItem[],
  facts: ChecklistFacts,
  declarations: readonly Declaration[],
  at: string,
): Checklist {
  const newest = newestByItem(declarations);
  const items = catalog.map((item) => ({
    ...item,
    ...statusOf(item, facts, newest.get(item.id), at),
  }));
  return { readiness: readinessOf(items), items };
}

/** Weighted share of the applicable items that are done, 0–100, whole. */
function readinessOf(items: readonly (ChecklistItem & ItemStatus)[]): number {
  const applicable = items.filter(({ status }) => status !== 'not_applicable');
  const done = applicable.filter(({ status }) => status === 'done');
  const all = weightOf(applicable);
  return all === 0 ? 0 : Math.floor((100 * weightOf(done)) / all);
}

function weightOf(items: readonly ChecklistItem[]): number {
  return items.reduce((total, { level }) => total + LEVEL_WEIGHT[level], 0);
}

function statusOf(
  item: ChecklistItem,
  facts: ChecklistFacts,
  declaration: Declaration | undefined,
  at: string,
): ItemStatus {
  if (item.check === 'automatic') return automaticStatus(item, facts);
  if (ABOUT_VENUES.has(item.id) && facts.hasHoldings && !facts.hasCoinsAtVenues) {
    return { status: 'not_applicable', reason: 'nothing_at_venues' };
  }
  return declaration === undefined
    ? { status: 'open', reason: null }
    : declaredStatus(item, declaration, at);
}

function automaticStatus(item: ChecklistItem, facts: ChecklistFacts): ItemStatus {
  const reason = AUTOMATIC_CHECKS[item.id]?.(facts) ?? null;
  if (reason !== null) return { status: 'open', reason };
  return { status: 'done', evidence: { kind: 'automatic' }, until: null };
}

function declaredStatus(
  item: ChecklistItem,
  { at: saidAt, note }: Declaration,
  at: string,
): ItemStatus {
  const evidence = { kind: 'declared', at: saidAt, note } as const;
  if (item.expiresAfterMonths === null) return { status: 'done', evidence, until: null };
  const until = addMonths(saidAt, item.expiresAfterMonths);
  return at < until ? { status: 'done', evidence, until } : { status: 'expired', evidence, until };
}

function newestByItem(declarations: readonly Declaration[]): ReadonlyMap<string, Declaration> {
  const byTime = declarations.toSorted((a, b) => a.at.localeCompare(b.at));
  return new Map(byTime.map((one) => [one.itemId, one]));
}
