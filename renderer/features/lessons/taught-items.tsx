import { useTexts } from '../../i18n/use-texts.tsx';
import type { Navigate } from '../../screen.ts';
import { Button } from '../../ui/button.tsx';
import { Mark, type Meaning } from '../../ui/mark.tsx';
import type { TaughtItem } from './lessons-data.ts';
import styles from './taught-items.module.css';

type TaughtItemsProps = {
  readonly items: readonly TaughtItem[];
  readonly onNavigate: Navigate;
};

/** What a lesson became on the checklist, how each item stands, and the way to it. */
export function TaughtItems({ items, onNavigate }: TaughtItemsProps) {
  const { t, say } = useTexts();
  return (
    <div>
      <p className="muted small">{t.lessons.items}</p>
      <ul className={styles['items']}>
        {items.map(({ id, status }) => {
          const { title } = t.checklist.items[id];
          return (
            <li key={id} className={styles['item']}>
              <Mark meaning={meaningOf(status)} />
              <Button
                kind="quiet"
                className={styles['link']}
                aria-label={say(t.lessons.openItem, { title })}
                onClick={() => onNavigate({ name: 'checklist', itemId: id })}
              >
                {title}
              </Button>
              <span className="muted small">{t.checklist.status[status]}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function meaningOf(status: TaughtItem['status']): Meaning {
  if (status === 'done') return 'proven';
  return status === 'expired' ? 'due' : 'unknown';
}
