import type { HeaderMatch } from './export-format.ts';
import { importFinding } from './import-finding.ts';
import type { LedgerLayout } from './ledger-layout.ts';
import { nameList } from './name-list.ts';
import type { ImportFinding } from './statement.ts';

/** Judges a header by its names in lower case; their order is free. */
export function detectLedger(layout: LedgerLayout, header: readonly string[]): HeaderMatch {
  const { base, recognisedAt, dispensable, order } = layout;
  if (base.filter((name) => header.includes(name)).length < recognisedAt) return { kind: 'other' };
  const missing = base.filter((name) => !dispensable.includes(name) && !header.includes(name));
  if (missing.length > 0) {
    const params = { column: nameList(missing) };
    return { kind: 'faulty', fault: { code: 'missing_column', params } };
  }
  const repeated = order.filter((name) => header.indexOf(name) !== header.lastIndexOf(name));
  if (repeated.length > 0) {
    const params = { repeated: nameList(repeated) };
    return { kind: 'faulty', fault: { code: 'unknown_format', params } };
  }
  return { kind: 'match' };
}

/** What is unusual about a header that can be read. Columns without a name are nothing unusual. */
export function ledgerHeaderFindings(
  { order, unplaced }: LedgerLayout,
  header: readonly string[],
): readonly ImportFinding[] {
  const places = order.map((name) => header.indexOf(name)).filter((at) => at !== -1);
  const isReordered = places.some((at, index) => at < (places[index - 1] ?? 0));
  const known = [...order, ...unplaced, ''];
  const unknown = header.filter((name) => !known.includes(name));
  return [
    ...(isReordered ? [importFinding('header_reordered')] : []),
    ...(unknown.length > 0
      ? [importFinding('unknown_column', { columns: nameList(unknown) })]
      : []),
  ];
}
