import type { ChecklistLine } from '../checklist/checklist.ts';
import { LEVELS, type Level } from '../checklist/checklist-item.ts';
import type { OpenPoint } from './report.ts';

/** What is still to be done: essential before recommended before advanced, and of those what takes least time. */
export function orderOpenPoints(items: readonly ChecklistLine[]): readonly OpenPoint[] {
  return items
    .flatMap((item): readonly OpenPoint[] => {
      if (item.status !== 'open' && item.status !== 'expired') return [];
      const { id: itemId, area, level, minutes, status } = item;
      const reason = item.status === 'open' ? item.reason : null;
      const expiredAt = item.status === 'expired' ? item.until : null;
      return [{ itemId, area, level, status, reason, expiredAt, minutes }];
    })
    .toSorted((a, b) => rankOf(a.level) - rankOf(b.level) || a.minutes - b.minutes);
}

function rankOf(level: Level): number {
  return LEVELS.indexOf(level);
}
