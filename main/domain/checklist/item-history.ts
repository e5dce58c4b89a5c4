import type { ChecklistItem } from './catalog.ts';
import type { Said } from './checklist.ts';
import type { EvidenceFile } from './declaration.ts';
import { evidenceUntil } from './evidence-until.ts';

/** One thing that the user said about an item. Times are ISO 8601 UTC. */
export type HistoryEntry = {
  readonly kind: 'declared' | 'excluded';
  /** When it was written down. */
  readonly saidAt: string;
  /** When it was done. */
  readonly at: string;
  /** The note, or the reason of an exclusion. */
  readonly note: string;
  readonly who: string | null;
  readonly file: EvidenceFile | null;
  /** Until when it holds by the term of today; null where it does not end. */
  readonly until: string | null;
  /** Null while it stands. */
  readonly takenBackAt: string | null;
};

/** Everything that was ever said about an item, newest first. */
export function itemHistory(
  { id, expiresAfterMonths }: ChecklistItem,
  { declarations, exclusions }: Said,
): readonly HistoryEntry[] {
  const declared = declarations
    .filter(({ itemId }) => itemId === id)
    .map((one): HistoryEntry => ({
      kind: 'declared',
      saidAt: one.saidAt ?? one.at,
      at: one.at,
      note: one.note,
      who: one.who ?? null,
      file: one.file ?? null,
      until: expiresAfterMonths === null ? null : evidenceUntil(one, expiresAfterMonths),
      takenBackAt: one.takenBackAt ?? null,
    }));
  const excluded = exclusions
    .filter(({ itemId }) => itemId === id)
    .map(({ reason, at, takenBackAt = null }): HistoryEntry => ({
      kind: 'excluded',
      saidAt: at,
      at,
      note: reason,
      who: null,
      file: null,
      until: null,
      takenBackAt,
    }));
  return [...declared, ...excluded]
    .toReversed()
    .toSorted((a, b) => b.saidAt.localeCompare(a.saidAt));
}
