import { useTexts } from '../../i18n/use-texts.tsx';
import { useRevision } from '../../revision.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Details } from '../../ui/details.tsx';
import styles from './place.module.css';
import { placeText, type Attempt } from './server-data.ts';

/** As many as can be taken in at a glance. */
const FEW = 8;

/** Every connection of this run, newest first. */
export function AttemptsCard({ attempts }: { readonly attempts: readonly Attempt[] }) {
  const { t, say } = useTexts();
  const text = t.serverSettings;
  const { advance } = useRevision();
  return (
    <Card
      title={text.attemptsTitle}
      aside={
        <Button kind="quiet" onClick={advance}>
          {text.attemptsLook}
        </Button>
      }
    >
      <p className="muted">{text.attemptsText}</p>
      {attempts.length === 0 ? (
        <p>{text.attemptsEmpty}</p>
      ) : (
        <AttemptsTable attempts={attempts.slice(0, FEW)} caption={text.attemptsTitle} />
      )}
      {attempts.length > FEW && (
        <Details summary={say(text.attemptsMore, { count: attempts.length })}>
          <AttemptsTable
            attempts={attempts}
            caption={say(text.attemptsMore, { count: attempts.length })}
          />
        </Details>
      )}
    </Card>
  );
}

type AttemptsTableProps = { readonly attempts: readonly Attempt[]; readonly caption: string };

function AttemptsTable({ attempts, caption }: AttemptsTableProps) {
  const { t, format } = useTexts();
  const text = t.serverSettings;
  // Two in the same millisecond are told apart by their place.
  const rows = attempts.map((attempt, place) => ({ ...attempt, place: attempts.length - place }));
  return (
    <DataTable
      caption={caption}
      rows={rows}
      keyOf={({ place }) => String(place)}
      columns={[
        { id: 'when', title: text.when, cell: ({ at }) => format.moment(at) },
        {
          id: 'whom',
          title: text.whom,
          isRowHeader: true,
          cell: (attempt) => (
            <>
              <code className={styles['place']}>{placeText(attempt)}</code>
              <div className="muted small">{attempt.viaProxy ? text.viaProxy : text.direct}</div>
            </>
          ),
        },
        { id: 'result', title: text.result, cell: ({ outcome }) => text.outcomes[outcome] },
        {
          id: 'traffic',
          title: text.traffic,
          isNumber: true,
          cell: ({ bytesSent, bytesReceived }) =>
            `${format.count(bytesSent)} / ${format.count(bytesReceived)}`,
        },
      ]}
    />
  );
}
