import type { Output } from '../../../preload/contract.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Details } from '../../ui/details.tsx';
import { TrendLine } from '../../ui/trend-line.tsx';

type Snapshots = Output<'exposure.history'>['snapshots'];

/** Both numbers over time, and the same as a table. Starts with the first day there is something to show. */
export function TrendCard({ snapshots }: { readonly snapshots: Snapshots }) {
  const { t, say, format } = useTexts();
  const text = t.overview;
  const [first, last] = [snapshots[0], snapshots.at(-1)];
  if (first === undefined || last === undefined) return null;
  const number = (value: number | null): string =>
    value === null ? text.none : format.count(Math.round(value));
  return (
    <Card title={text.trendTitle}>
      {snapshots.length === 1 && <p className="muted">{text.trendFirst}</p>}
      <TrendLine
        series={[
          {
            id: 'first',
            name: text.exposureTitle,
            points: snapshots.map(({ at, score }) => ({ at, value: score })),
          },
          {
            id: 'second',
            name: text.readinessTitle,
            points: snapshots.map(({ at, readiness }) => ({ at, value: readiness })),
          },
        ]}
        description={say(text.trendDescription, {
          from: format.day(first.at),
          to: format.day(last.at),
          exposure: number(last.score),
          readiness: number(last.readiness),
        })}
        formatDay={format.day}
        formatValue={format.count}
      />
      <Details summary={text.trendTable}>
        <DataTable
          caption={text.trendCaption}
          rows={snapshots.toReversed()}
          keyOf={({ day }) => day}
          columns={[
            { id: 'day', title: text.day, isRowHeader: true, cell: ({ at }) => format.day(at) },
            {
              id: 'score',
              title: text.exposureTitle,
              isNumber: true,
              cell: ({ score }) => number(score),
            },
            {
              id: 'readiness',
              title: text.readinessTitle,
              isNumber: true,
              cell: ({ readiness }) => number(readiness),
            },
          ]}
        />
      </Details>
    </Card>
  );
}
