import type { ImportFault, ImportFinding, SkipReason, Statement } from './statement.ts';

/** Names the commonest reason, and the column when that is a number that is none. */
export function nothingUsable(
  skipped: Statement['rowsSkipped'],
  findings: readonly ImportFinding[],
): ImportFault {
  const counts = [...Map.groupBy(skipped, ({ reason }) => reason)].map(
    ([reason, records]): { readonly reason: SkipReason; readonly count: number } => ({
      reason,
      count: records.length,
    }),
  );
  const most = counts.reduce((best, one) => (one.count > best.count ? one : best));
  const column = findings.find(({ code }) => code === 'bad_number')?.params?.['column'];
  const named = most.reason === 'bad_number' && column !== undefined ? { column } : {};
  return { code: 'no_usable_rows', params: { ...most, ...named } };
}
