import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { QueryView } from '../../query-view.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { useQuery } from '../../use-query.ts';

/** Old days scored once more by the method of now, on request, and never in the place of what they were. */
export function RescoreCard() {
  const text = useTexts().t.history;
  const [isAsked, setAsked] = useState(false);
  return (
    <Card title={text.rescoreTitle}>
      <p className="muted">{text.rescoreText}</p>
      {isAsked ? (
        <Rescored />
      ) : (
        <div>
          <Button onClick={() => setAsked(true)}>{text.rescore}</Button>
        </div>
      )}
    </Card>
  );
}

function Rescored() {
  const { t, say, format } = useTexts();
  const text = t.history;
  const query = useQuery('history.rescore', {});
  const write = (score: number | null): string =>
    score === null ? text.none : format.points(score);
  return (
    <QueryView query={query}>
      {({ days }) =>
        days.length === 0 ? (
          <p>{text.rescoreNone}</p>
        ) : (
          <DataTable
            caption={text.rescoreTitle}
            rows={days.toReversed()}
            keyOf={({ day }) => day}
            columns={[
              { id: 'day', title: text.day, isRowHeader: true, cell: ({ day }) => format.day(day) },
              {
                id: 'then',
                title: text.rescoreThen,
                isNumber: true,
                cell: ({ before }) => write(before.score),
              },
              {
                id: 'method',
                title: text.method,
                cell: ({ before }) =>
                  say(text.methodText, { method: before.method, revision: before.methodRevision }),
              },
              {
                id: 'now',
                title: text.rescoreNow,
                isNumber: true,
                cell: ({ score }) => write(score),
              },
            ]}
          />
        )
      }
    </QueryView>
  );
}
