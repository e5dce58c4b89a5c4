import type { Output } from '../../../preload/contract.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Details } from '../../ui/details.tsx';
import { TrendLine } from '../../ui/trend-line.tsx';
import styles from './checklist-view.module.css';

type Checklist = Output<'checklist.list'>;
type Snapshots = Output<'exposure.history'>['snapshots'];

type ReadinessCardProps = {
  readonly checklist: Checklist;
  readonly snapshots: Snapshots;
};

/** Readiness now, by level, and over time. Exposure is another number and stands elsewhere. */
export function ReadinessCard({ checklist, snapshots }: ReadinessCardProps) {
  const { t, say } = useTexts();
  const text = t.checklist;
  const readiness = say(text.readiness, { readiness: checklist.readiness });
  return (
    <Card>
      <div className={styles['progress']}>
        <strong>{readiness}</strong>
        <progress max={100} value={checklist.readiness} aria-label={readiness} />
        <span className="muted">
          {say(text.progress, { done: checklist.done, count: checklist.applicable })}
        </span>
      </div>
      <Details summary={text.levelsTitle}>
        <DataTable
          caption={text.levelsCaption}
          rows={checklist.levels}
          keyOf={({ level }) => level}
          columns={[
            {
              id: 'level',
              title: text.levelColumn,
              isRowHeader: true,
              cell: ({ level }) => (
                <>
                  {text.levels[level]} <span className="muted small">{text.levelHints[level]}</span>
                </>
              ),
            },
            {
              id: 'done',
              title: text.doneColumn,
              isNumber: true,
              cell: ({ done, applicable }) => say(text.doneOf, { done, count: applicable }),
            },
            {
              id: 'readiness',
              title: text.readinessColumn,
              isNumber: true,
              cell: (one) => `${one.readiness} %`,
            },
          ]}
        />
      </Details>
      {snapshots.length > 1 && (
        <Details summary={text.trendTitle}>
          <Trend snapshots={snapshots} />
        </Details>
      )}
    </Card>
  );
}

function Trend({ snapshots }: { readonly snapshots: Snapshots }) {
  const { t, say, format } = useTexts();
  const text = t.checklist;
  const [first, last] = [snapshots[0], snapshots.at(-1)];
  if (first === undefined || last === undefined) return null;
  return (
    <TrendLine
      series={[
        {
          id: 'second',
          name: text.readinessColumn,
          points: snapshots.map(({ at, readiness }) => ({ at, value: readiness })),
        },
      ]}
      description={say(text.trendDescription, {
        from: format.day(first.at),
        to: format.day(last.at),
        readiness: last.readiness,
      })}
      formatDay={format.day}
      formatValue={format.count}
    />
  );
}
