import { useTexts } from '../../i18n/use-texts.tsx';
import type { Navigate } from '../../screen.ts';
import { Card } from '../../ui/card.tsx';
import type { Lessons } from './lessons-data.ts';
import { TimelineEvent } from './timeline-event.tsx';
import styles from './timeline.module.css';

const PHASES = ['before', 'week', 'after'] as const;

type TimelineCardProps = { readonly lessons: Lessons; readonly onNavigate: Navigate };

/** The events one below the other along a line; each phase is a list of its own. */
export function TimelineCard({ lessons, onNavigate }: TimelineCardProps) {
  const text = useTexts().t.lessons;
  return (
    <Card title={text.timelineTitle}>
      <p className="muted">{text.timelineText}</p>
      {PHASES.map((phase) => (
        <section key={phase} aria-label={text.phases[phase]} className="stack-tight">
          <h3 className={styles['phase']}>{text.phases[phase]}</h3>
          <ol className={styles['events']}>
            {lessons.events
              .filter((event) => event.phase === phase)
              .map((event) => (
                <li key={event.id} className={styles['event']} data-phase={phase}>
                  <TimelineEvent event={event} sources={lessons.sources} onNavigate={onNavigate} />
                </li>
              ))}
          </ol>
        </section>
      ))}
    </Card>
  );
}
