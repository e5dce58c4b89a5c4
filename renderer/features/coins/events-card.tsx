import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { useCommand } from '../../use-command.ts';
import { ChainEvents } from '../../wallet-parts/chain-events.tsx';
import type { ChainEventRow } from './chain-view.ts';

/** How many events stand there before the rest is asked for. */
const SHOWN = 5;

type EventsCardProps = {
  readonly walletId: string;
  readonly events: readonly ChainEventRow[];
};

/** What happened to the wallet; what was not seen yet says so until it is marked. */
export function EventsCard({ walletId, events }: EventsCardProps) {
  const { t, say } = useTexts();
  const text = t.coins;
  const markSeen = useCommand('chain.markSeen');
  const [isWhole, setWhole] = useState(false);
  if (events.length === 0) return null;
  const unseen = events.filter(({ isSeen }) => !isSeen).length;
  return (
    <Card
      title={text.eventsTitle}
      aside={
        unseen > 0 && (
          <Button disabled={markSeen.isRunning} onClick={() => void markSeen.run({ walletId })}>
            {text.markSeen}
          </Button>
        )
      }
    >
      <ChainEvents events={isWhole ? events : events.slice(0, SHOWN)} />
      {!isWhole && events.length > SHOWN && (
        <div className="row">
          <Button kind="quiet" onClick={() => setWhole(true)}>
            {say(text.eventsAll, { count: events.length })}
          </Button>
        </div>
      )}
    </Card>
  );
}
