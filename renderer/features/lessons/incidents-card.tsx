import { useTexts } from '../../i18n/use-texts.tsx';
import type { Navigate } from '../../screen.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { IncidentRow } from './incident-row.tsx';
import styles from './incidents.module.css';
import { VERDICTS, type Incident, type Lessons, type Verdict } from './lessons-data.ts';

type IncidentsCardProps = { readonly lessons: Lessons; readonly onNavigate: Navigate };

/** Every incident with its verdict: what would have reached the user first, and the newest first among those. */
export function IncidentsCard({ lessons, onNavigate }: IncidentsCardProps) {
  const { t, say, format } = useTexts();
  const text = t.lessons;
  const { incidents, pricesFrom } = lessons;
  const isEmpty = incidents.every(({ reach }) => reach.missing === 'holdings');
  return (
    <Card title={text.incidentsTitle}>
      <p className="muted">{text.incidentsText}</p>
      {isEmpty ? (
        <Callout meaning="unknown" title={text.emptyTitle}>
          <p>{text.emptyText}</p>
          <Button kind="primary" onClick={() => onNavigate({ name: 'exposure' })}>
            {text.wayOut.exposure}
          </Button>
        </Callout>
      ) : (
        <p>
          {say(text.summary, {
            count: incidents.length,
            reached: countOf(incidents, ['would_have_reached', 'partly']),
            open: countOf(incidents, ['cannot_tell']),
            not: countOf(incidents, ['would_not']),
          })}
        </p>
      )}
      <ul className={styles['incidents']}>
        {ordered(incidents).map((incident) => (
          <li key={incident.id} className={styles['incident']}>
            <IncidentRow incident={incident} lessons={lessons} onNavigate={onNavigate} />
          </li>
        ))}
      </ul>
      {pricesFrom !== null && (
        <p className="muted small">{say(text.pricesFrom, { day: format.day(pricesFrom) })}</p>
      )}
    </Card>
  );
}

function ordered(incidents: readonly Incident[]): readonly Incident[] {
  const rank = ({ reach }: Incident): number => VERDICTS.indexOf(reach.verdict);
  return incidents.toReversed().toSorted((a, b) => rank(a) - rank(b));
}

function countOf(incidents: readonly Incident[], verdicts: readonly Verdict[]): number {
  return incidents.filter(({ reach }) => verdicts.includes(reach.verdict)).length;
}
