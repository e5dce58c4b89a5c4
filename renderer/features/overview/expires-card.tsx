import type { Output } from '../../../preload/contract.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import type { Navigate } from '../../screen.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import styles from './expires-card.module.css';

type Items = Output<'checklist.list'>['items'];

/** How many of the next to expire are shown. */
const SHOWN = 3;

export function ExpiresCard({
  items,
  onNavigate,
}: {
  readonly items: Items;
  readonly onNavigate: Navigate;
}) {
  const { t, say, format } = useTexts();
  const next = items
    .flatMap((item) =>
      item.status === 'done' && item.until !== null ? [{ id: item.id, until: item.until }] : [],
    )
    .toSorted((a, b) => a.until.localeCompare(b.until))
    .slice(0, SHOWN);
  if (next.length === 0) return null;
  return (
    <Card title={t.overview.expiresTitle}>
      <ul className={styles['expiring']}>
        {next.map(({ id, until }) => (
          <li key={id}>
            <span>
              {t.checklist.items[id].title}{' '}
              <span className="muted">({say(t.overview.expires, { day: format.day(until) })})</span>
            </span>
            <Button kind="quiet" onClick={() => onNavigate({ name: 'checklist', itemId: id })}>
              {t.overview.openItem}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
