import { useTexts } from './i18n/use-texts.tsx';
import { useQuery } from './use-query.ts';
import styles from './due-count.module.css';

/** Of the sentence that says what the number means. */
export const DUE_COUNT_ID = 'due-count';

/** How many things are overdue or due within a week. Not there when none is. */
export function DueCount() {
  const { t, say } = useTexts();
  const query = useQuery('reminder.list', {});
  if (query.kind !== 'done') return null;
  const count = query.value.reminders.filter(({ urgency }) => urgency !== 'month').length;
  if (count === 0) return null;
  const meaning = say(t.reminders.count, { count });
  return (
    <span className={styles['count']} title={meaning} aria-hidden="true">
      {count}
      <span id={DUE_COUNT_ID} hidden>
        {meaning}
      </span>
    </span>
  );
}
