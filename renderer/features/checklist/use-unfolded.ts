import { useState } from 'react';
import type { Output } from '../../../preload/contract.ts';

type Checklist = Output<'checklist.list'>;
type Area = Checklist['areas'][number]['area'];

/** Which areas are unfolded, and which item is opened and scrolled to. */
export function useUnfolded({ areas, items }: Checklist, first: string | null) {
  const [item, setItem] = useState(first);
  const areaOf = (itemId: string | null): readonly Area[] =>
    items.flatMap(({ id, area }) => (id === itemId ? [area] : []));
  const [open, setOpen] = useState<ReadonlySet<Area>>(() => new Set(areaOf(first)));
  const isAllOpen = areas.every(({ area }) => open.has(area));
  return {
    item,
    isAllOpen,
    isOpen: (area: Area) => open.has(area),
    toggle: (area: Area) => {
      setOpen(
        open.has(area)
          ? new Set([...open].filter((one) => one !== area))
          : new Set([...open, area]),
      );
    },
    toggleAll: () => {
      setOpen(new Set(isAllOpen ? [] : areas.map(({ area }) => area)));
    },
    openItem: (itemId: string) => {
      setItem(itemId);
      setOpen(new Set([...open, ...areaOf(itemId)]));
    },
  };
}
