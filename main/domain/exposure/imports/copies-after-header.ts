import type { NumberedRecord } from './csv-table.ts';

/**
 * Records that are copies because files were joined: below a header that occurs again, what the parts before had too.
 * Within one part equal records are movements of their own, so that each part is compared as a whole: the second of two
 * equal records is a copy only where a part before has two as well. `headers` are the numbers of the repeated headers.
 */
export function copiesAfterHeader(
  records: readonly NumberedRecord[],
  headers: readonly number[],
): ReadonlySet<number> {
  const copies = new Set<number>();
  if (headers.length === 0) return copies;
  const before = new Map<string, number>();
  const parts = Map.groupBy(records, partOf(headers));
  for (const part of parts.values()) takePart(part, before, copies);
  return copies;
}

/** Which part a record belongs to; records have to be asked for in their order. */
function partOf(headers: readonly number[]): (record: NumberedRecord) => number {
  let part = 0;
  return ({ number }) => {
    while ((headers[part] ?? Infinity) < number) part++;
    return part;
  };
}

function takePart(
  records: readonly NumberedRecord[],
  before: Map<string, number>,
  copies: Set<number>,
): void {
  const here = new Map<string, number>();
  for (const { number, cells } of records) {
    const text = cells.join('\0');
    const count = (here.get(text) ?? 0) + 1;
    here.set(text, count);
    if (count <= (before.get(text) ?? 0)) copies.add(number);
  }
  for (const [text, count] of here) before.set(text, Math.max(count, before.get(text) ?? 0));
}
