import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Details } from '../../ui/details.tsx';
import { StepLine, type StepPoint } from '../../ui/step-line.tsx';
import { btcText, shortBtcText } from '../../wallet-parts/btc-text.ts';
import type { SyncedView } from './chain-view.ts';
import { pageOf, TablePager } from '../../wallet-parts/table-pager.tsx';

/** The balance over time as steps, and the same as a table. Starts with the first payment. */
export function ChartCard({ view }: { readonly view: SyncedView }) {
  const { t, say, format } = useTexts();
  const text = t.coins;
  const { balanceOverTime: changes } = view;
  const [first, last] = [changes[0], changes.at(-1)];
  if (first === undefined || last === undefined) return null;
  const values = changes.map(({ sats }) => sats);
  const amountOf = (sats: number): string => btcText(sats, format);
  return (
    <Card title={text.chartTitle}>
      <StepLine
        points={pointsUntil(view)}
        description={say(text.chartDescription, {
          from: format.day(first.at),
          to: format.day(view.syncedAt),
          lowest: amountOf(values.reduce((a, b) => Math.min(a, b))),
          highest: amountOf(values.reduce((a, b) => Math.max(a, b))),
          now: amountOf(last.sats),
          changes: say(text.chartChanges, { count: changes.length }),
        })}
        readLabel={text.chartRead}
        formatDay={format.day}
        formatTick={(sats) => shortBtcText(sats, format)}
        formatPoint={({ at, value }) => `${format.day(at)}: ${amountOf(value)}`}
      />
      <Details summary={text.chartTable}>
        <ChangesTable changes={changes} />
      </Details>
    </Card>
  );
}

/** Each change, and what still holds at the moment of the last look-up. */
function pointsUntil({ balanceOverTime: changes, syncedAt }: SyncedView): readonly StepPoint[] {
  const points = changes.map(({ at, sats }) => ({ at, value: sats }));
  const last = points.at(-1);
  return last !== undefined && last.at < syncedAt
    ? [...points, { at: syncedAt, value: last.value }]
    : points;
}

function ChangesTable({ changes }: { readonly changes: SyncedView['balanceOverTime'] }) {
  const { t, format } = useTexts();
  const text = t.coins;
  const [page, setPage] = useState(0);
  const rows = changes.map((change, index) => ({ ...change, index })).toReversed();
  return (
    <>
      <DataTable
        caption={text.chartCaption}
        rows={pageOf(rows, page)}
        keyOf={({ index }) => String(index)}
        columns={[
          {
            id: 'at',
            title: text.chartDay,
            isRowHeader: true,
            cell: ({ at }) => format.moment(at),
          },
          {
            id: 'sats',
            title: text.chartBalance,
            isNumber: true,
            cell: ({ sats }) => <span className="exact">{btcText(sats, format)}</span>,
          },
        ]}
      />
      <TablePager table={text.chartTitle} count={rows.length} page={page} onPage={setPage} />
    </>
  );
}
