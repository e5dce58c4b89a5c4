import type { Output } from '../../../preload/contract.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import type { Navigate } from '../../screen.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Details } from '../../ui/details.tsx';
import { Mark, type Meaning } from '../../ui/mark.tsx';
import { useQuery } from '../../use-query.ts';
import { reminderScreen, type ReminderLine } from './reminder-screen.ts';
import { reminderDay, reminderTitle } from './reminder-text.ts';
import styles from './due-card.module.css';

/** How many are shown at once; the rest is folded away. */
const SHOWN = 5;

const MEANINGS: Readonly<Record<ReminderLine['urgency'], Meaning>> = {
  overdue: 'exposed',
  week: 'due',
  month: 'unknown',
};

/** What expired and what will within a month. Not there when nothing does. */
export function DueCard({ onNavigate }: { readonly onNavigate: Navigate }) {
  const query = useQuery('reminder.list', {});
  if (query.kind !== 'done' || query.value.reminders.length === 0) return null;
  return <Due reminders={query.value.reminders} onNavigate={onNavigate} />;
}

type DueProps = {
  readonly reminders: Output<'reminder.list'>['reminders'];
  readonly onNavigate: Navigate;
};

function Due({ reminders, onNavigate }: DueProps) {
  const { t, say } = useTexts();
  const more = reminders.slice(SHOWN);
  return (
    <Card title={t.reminders.title}>
      <Lines reminders={reminders.slice(0, SHOWN)} onNavigate={onNavigate} />
      {more.length > 0 && (
        <Details summary={say(t.reminders.more, { count: more.length })}>
          <Lines reminders={more} onNavigate={onNavigate} />
        </Details>
      )}
    </Card>
  );
}

function Lines({ reminders, onNavigate }: DueProps) {
  const texts = useTexts();
  const { t, say } = texts;
  return (
    <ul className="stack-tight">
      {reminders.map((one) => {
        const title = reminderTitle(one, texts);
        return (
          <li key={JSON.stringify(one.subject)} className={styles['line']}>
            <Mark meaning={MEANINGS[one.urgency]} />
            <span>
              {title}{' '}
              <span className="muted">
                ({t.reminders.urgencies[one.urgency]}, {reminderDay(one, texts)})
              </span>
            </span>
            <Button
              kind="quiet"
              aria-label={say(t.reminders.openOf, { title })}
              onClick={() => onNavigate(reminderScreen(one))}
            >
              {t.reminders.open}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
