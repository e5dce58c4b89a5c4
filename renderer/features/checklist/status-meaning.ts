import type { Meaning } from '../../ui/mark.tsx';
import type { Item } from './item.ts';

const MEANINGS: Readonly<Record<Item['status'], Meaning>> = {
  open: 'unknown',
  done: 'proven',
  expired: 'due',
  not_applicable: 'unknown',
};

/** The shape and colour of an item's state. */
export function statusMeaning(status: Item['status']): Meaning {
  return MEANINGS[status];
}
