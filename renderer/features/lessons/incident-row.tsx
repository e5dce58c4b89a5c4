import { useTexts } from '../../i18n/use-texts.tsx';
import type { Navigate } from '../../screen.ts';
import { dayText } from './day-text.ts';
import styles from './incidents.module.css';
import type { Incident, Lessons } from './lessons-data.ts';
import { ReachAnswer } from './reach-answer.tsx';
import { SourceList } from './source-list.tsx';
import { TaughtItems } from './taught-items.tsx';
import { VerdictMark } from './verdict-mark.tsx';

type IncidentRowProps = {
  readonly incident: Incident;
  readonly lessons: Lessons;
  readonly onNavigate: Navigate;
};

/** One incident: its verdict at a glance; unfolded what happened, what users got, why the verdict, and what keeps it away. */
export function IncidentRow({ incident, lessons, onNavigate }: IncidentRowProps) {
  const { t, format } = useTexts();
  const text = t.lessons;
  const { id, name, kind, at, reach, items, sources } = incident;
  const { what, got } = text.incidents[id];
  return (
    <details>
      <summary className={styles['summary']}>
        <VerdictMark verdict={reach.verdict} />
        <span className={styles['name']}>
          <strong>{name}</strong>{' '}
          <span className="muted small">
            {dayText(at, format)} · {text.kinds[kind]}
          </span>
        </span>
        <span className={styles['verdict']}>
          {text.verdicts[reach.verdict]}
          {reach.share !== null && reach.share > 0 && ` · ${format.percent(reach.share)}`}
        </span>
      </summary>
      <div className={styles['body']}>
        <dl className={styles['texts']}>
          <dt>{text.happened}</dt>
          <dd>{what}</dd>
          <dt>{text.got}</dt>
          <dd>{got}</dd>
          <dt>{text.you}</dt>
          <dd>
            <ReachAnswer reach={reach} currency={lessons.currency} onNavigate={onNavigate} />
          </dd>
        </dl>
        <TaughtItems items={items} onNavigate={onNavigate} />
        <SourceList ids={sources} sources={lessons.sources} />
      </div>
    </details>
  );
}
