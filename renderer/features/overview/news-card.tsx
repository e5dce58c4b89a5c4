import type { Output } from '../../../preload/contract.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import type { Navigate } from '../../screen.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { joinQueries, useQuery } from '../../use-query.ts';
import { ChainEvents } from '../../wallet-parts/chain-events.tsx';

/** How many of the newest events are shown. */
const SHOWN = 3;

type Wallets = Output<'wallet.list'>['wallets'];
type Events = Output<'chain.events'>['events'];

/** The newest events of all wallets, each with the way to its wallet. Not there when nothing happened. */
export function NewsCard({ onNavigate }: { readonly onNavigate: Navigate }) {
  const query = joinQueries({
    wallets: useQuery('wallet.list', {}),
    news: useQuery('chain.events', {}),
  });
  if (query.kind !== 'done') return null;
  const { wallets, news } = query.value;
  return <News events={news.events} wallets={wallets.wallets} onNavigate={onNavigate} />;
}

type NewsProps = {
  readonly events: Events;
  readonly wallets: Wallets;
  readonly onNavigate: Navigate;
};

function News({ events, wallets, onNavigate }: NewsProps) {
  const { t, say } = useTexts();
  if (events.length === 0) return null;
  const names = new Map(wallets.map(({ id, name }) => [id, name]));
  return (
    <Card title={t.coins.newsTitle}>
      <ChainEvents
        events={events.slice(0, SHOWN)}
        aside={({ walletId }) => (
          <div>
            <Button
              kind="quiet"
              onClick={() => onNavigate({ name: 'wallet', walletId, part: 'coins' })}
            >
              {say(t.coins.newsOpen, { name: names.get(walletId) ?? t.wallets.title })}
            </Button>
          </div>
        )}
      />
    </Card>
  );
}
