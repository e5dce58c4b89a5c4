import { readColumns } from './columns.ts';
import type { LayoutColumns } from './layout.ts';

/** The same header with the known names in their usual order; null where that is how they stand. */
export function usualHeader(
  { order }: LayoutColumns,
  header: readonly string[],
): readonly string[] | null {
  const known = readColumns(header).names.flatMap((name, at) => {
    const place = order.indexOf(name);
    return place === -1 ? [] : [{ at, place, cell: header[at] ?? '' }];
  });
  const usual = known.toSorted((a, b) => a.place - b.place);
  if (usual.every((one, index) => one === known[index])) return null;
  const cells = new Map(known.map(({ at }, index) => [at, usual[index]?.cell ?? '']));
  return header.map((cell, at) => cells.get(at) ?? cell);
}
