import { useTexts } from '../../i18n/use-texts.tsx';
import type { Navigate } from '../../screen.ts';
import { dayText } from './day-text.ts';
import type { LessonEvent, Source } from './lessons-data.ts';
import { SourceList } from './source-list.tsx';
import { TaughtItems } from './taught-items.tsx';
import styles from './timeline.module.css';

type TimelineEventProps = {
  readonly event: LessonEvent;
  readonly sources: readonly Source[];
  readonly onNavigate: Navigate;
};

/** One event: its day, what happened, and unfolded what it taught, what that became, and where it was read. */
export function TimelineEvent({ event, sources, onNavigate }: TimelineEventProps) {
  const { t } = useTexts();
  const text = t.lessons;
  const { title, what, taught } = text.events[event.id];
  return (
    <>
      <p className={styles['day']}>
        <EventDay event={event} />
      </p>
      <span className={styles['point']} aria-hidden="true" />
      <div className="stack-tight">
        <h4 className={styles['title']}>{title}</h4>
        <p>{what}</p>
        <details className={styles['more']}>
          <summary>
            {text.taught}
            <span className="spoken">: {title}</span>
          </summary>
          <div className={styles['body']}>
            <p className={styles['taught']}>{taught}</p>
            <TaughtItems items={event.items} onNavigate={onNavigate} />
            <SourceList ids={event.sources} fromTexts={event.fromTexts} sources={sources} />
          </div>
        </details>
      </div>
    </>
  );
}

function EventDay({ event }: Pick<TimelineEventProps, 'event'>) {
  const { t, say, format } = useTexts();
  const { phase, from, through } = event;
  if (from === null) return t.lessons.undated[phase];
  const first = <time dateTime={from}>{dayText(from, format)}</time>;
  if (through === null) return first;
  return say(t.lessons.period, { from: dayText(from, format), through: dayText(through, format) });
}
