import type { Item } from './item.ts';

/** Which items are shown. `todo` are those that are open or have expired. */
export type ItemFilter = {
  readonly status: 'all' | 'todo' | Item['status'];
  readonly level: 'all' | Item['level'];
};

export const EVERYTHING: ItemFilter = { status: 'all', level: 'all' };

export function filterItems(items: readonly Item[], filter: ItemFilter): readonly Item[] {
  return items.filter(
    ({ status, level }) =>
      (filter.level === 'all' || level === filter.level) && fits(status, filter.status),
  );
}

function fits(status: Item['status'], wanted: ItemFilter['status']): boolean {
  if (wanted === 'todo') return status === 'open' || status === 'expired';
  return wanted === 'all' || status === wanted;
}
