import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { pageOf, TablePager } from '../../wallet-parts/table-pager.tsx';
import type { Snapshot } from './history-data.ts';

/** Each day in numbers, newest first, with the method that gave the score. */
export function DaysTable({ snapshots }: { readonly snapshots: readonly Snapshot[] }) {
  const { t, say, format } = useTexts();
  const text = t.history;
  const [page, setPage] = useState(0);
  const rows = snapshots.toReversed();
  return (
    <div className="stack-tight">
      <DataTable
        caption={text.caption}
        rows={pageOf(rows, page)}
        keyOf={({ day }) => day}
        columns={[
          { id: 'day', title: text.day, isRowHeader: true, cell: ({ at }) => format.day(at) },
          {
            id: 'score',
            title: text.measures.score,
            isNumber: true,
            cell: ({ score }) => (score === null ? text.none : format.points(score)),
          },
          {
            id: 'others',
            title: text.measures.custodial_share,
            isNumber: true,
            cell: ({ custodialShare }) =>
              custodialShare === null ? text.none : format.percent(custodialShare),
          },
          {
            id: 'readiness',
            title: text.readiness,
            isNumber: true,
            cell: ({ readiness }) => format.count(readiness),
          },
          {
            id: 'method',
            title: text.method,
            cell: ({ method, methodRevision }) =>
              say(text.methodText, { method, revision: methodRevision }),
          },
        ]}
      />
      <TablePager table={text.caption} count={rows.length} page={page} onPage={setPage} />
    </div>
  );
}
