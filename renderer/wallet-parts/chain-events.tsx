import type { ReactNode } from 'react';
import type { ChainEventView } from '../../preload/sync-shapes.ts';
import { useTexts } from '../i18n/use-texts.tsx';
import { Mark, type Meaning } from '../ui/mark.tsx';
import styles from './chain-events.module.css';

/** What is amiss stands out; the rest is news. */
const MEANINGS: Readonly<Record<ChainEventView['kind'], Meaning>> = {
  deposit_seen: 'due',
  deposit_proven: 'proven',
  spend_seen: 'due',
  spend_proven: 'proven',
  reorged_away: 'exposed',
  replaced: 'due',
  address_reused: 'due',
  dust_received: 'due',
  changed_while_closed: 'unknown',
  proof_refused: 'exposed',
  servers_disagree: 'exposed',
};

type ChainEventsProps = {
  readonly events: readonly ChainEventView[];
  /** What stands beside an event. */
  readonly aside?: (event: ChainEventView) => ReactNode;
};

/** Events with their day and their sentence; those that were not seen yet say so. */
export function ChainEvents({ events, aside }: ChainEventsProps) {
  const { t, format } = useTexts();
  return (
    <ul className={styles['events']}>
      {events.map((event) => (
        <li key={event.id} className={styles['event']}>
          <Mark meaning={MEANINGS[event.kind]} />
          <div className={styles['what']}>
            <p>
              {!event.isSeen && <span className={styles['new']}>{t.coins.unseen}</span>}
              {event.message}
            </p>
            <p className="muted small">{format.moment(event.at)}</p>
          </div>
          {aside?.(event)}
        </li>
      ))}
    </ul>
  );
}
