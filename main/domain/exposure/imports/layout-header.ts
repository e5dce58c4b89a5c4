import type { HeaderMatch } from './export-format.ts';
import { importFinding } from './import-finding.ts';
import type { LayoutColumns } from './layout.ts';
import { nameList } from './name-list.ts';
import type { ImportFinding } from './statement.ts';

/** Judges a header by its names; their order is free. */
export function detectLayout(columns: LayoutColumns, names: readonly string[]): HeaderMatch {
  if (columns.foreign.some((name) => names.includes(name))) return { kind: 'other' };
  const required = requiredOf(columns);
  const absent = required.filter((name) => !names.includes(name));
  if (required.length - absent.length < columns.recognisedAt) return { kind: 'other' };
  const missing = [...absent, ...(columns.lacking?.(names) ?? [])];
  if (missing.length > 0) {
    const params = { column: nameList(missing) };
    return {
      kind: 'faulty',
      share: 1 - absent.length / required.length,
      fault: { code: 'missing_column', params },
    };
  }
  const repeated = columns.order.filter(
    (name) => names.includes(`${name} 2`) && !columns.order.includes(`${name} 2`),
  );
  if (repeated.length > 0) {
    const params = { repeated: nameList(repeated) };
    return { kind: 'faulty', share: 1, fault: { code: 'unknown_format', params } };
  }
  const unknown = unknownOf(columns, names).length;
  return { kind: 'match', fit: names.length - unknown - unknown * names.length };
}

/** What is unusual about a header that can be read. Columns without a name are nothing unusual. */
export function layoutHeaderFindings(
  columns: LayoutColumns,
  names: readonly string[],
): readonly ImportFinding[] {
  const places = columns.order.map((name) => names.indexOf(name)).filter((at) => at !== -1);
  const isReordered = places.some((at, index) => at < (places[index - 1] ?? 0));
  const unknown = unknownOf(columns, names);
  return [
    ...(isReordered ? [importFinding('header_reordered')] : []),
    ...(unknown.length > 0
      ? [importFinding('unknown_column', { columns: nameList(unknown) })]
      : []),
  ];
}

function requiredOf({ order, optional }: LayoutColumns): readonly string[] {
  return order.filter((name) => !optional.includes(name));
}

function unknownOf(
  { order, unplaced, pattern }: LayoutColumns,
  names: readonly string[],
): readonly string[] {
  return names.filter(
    (name) =>
      name !== '' &&
      !order.includes(name) &&
      !unplaced.includes(name) &&
      pattern?.test(name) !== true,
  );
}
