import { useMemo, useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Card } from '../../ui/card.tsx';
import { Details } from '../../ui/details.tsx';
import { TrendLine } from '../../ui/trend-line.tsx';
import { DaysTable } from './days-table.tsx';
import { EventsList } from './events-list.tsx';
import { RangeChoice } from './range-choice.tsx';
import { within, type History, type RangeId, type Snapshot } from './history-data.ts';

/** Events that are marked on the chart, at most: more could not be told apart. */
const MARKS = 12;

/** Score and share over a range of days, with what happened. */
export function ChartCard({ history }: { readonly history: History }) {
  const { t, say, format } = useTexts();
  const text = t.history;
  const [range, setRange] = useState<RangeId>('quarter');
  const { snapshots, events } = useMemo(() => within(history, range), [history, range]);
  const [first, last] = [snapshots[0], snapshots.at(-1)];
  const marked = events.slice(-MARKS);
  const number = (value: number | null): string =>
    value === null ? text.none : format.count(Math.round(value));
  const isMixed = new Set(snapshots.map((one) => one.methodRevision)).size > 1;
  const goal = history.goals.find(({ goal: one }) => one.measure === 'custodial_share');
  if (first === undefined || last === undefined) return null;
  return (
    <Card title={text.chartTitle}>
      <RangeChoice range={range} onRange={setRange} />
      <TrendLine
        series={[
          { id: 'first', name: text.score, points: snapshots.map(scorePoint) },
          { id: 'third', name: text.others, points: snapshots.map(othersPoint) },
        ]}
        marks={marked.map(({ at }, index) => ({ at, label: String(index + 1) }))}
        target={goal?.goal.target ?? null}
        description={say(text.description, {
          from: format.day(first.at),
          to: format.day(last.at),
          scoreFirst: number(first.score),
          scoreLast: number(last.score),
          othersFirst: number(othersPoint(first).value),
          othersLast: number(othersPoint(last).value),
        })}
        formatDay={format.day}
        formatValue={format.count}
      />
      {isMixed && <p className="muted">{text.mixed}</p>}
      {marked.length > 0 && <EventsList events={marked} hidden={events.length - marked.length} />}
      <Details summary={text.table}>
        <DaysTable snapshots={snapshots} />
      </Details>
    </Card>
  );
}

function scorePoint({ at, score }: Snapshot) {
  return { at, value: score };
}

function othersPoint({ at, custodialShare }: Snapshot) {
  return { at, value: custodialShare === null ? null : custodialShare * 100 };
}
