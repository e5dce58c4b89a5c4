import type { Navigate } from '../../screen.ts';
import { BalanceHead } from './balance-head.tsx';
import { ChartCard } from './chart-card.tsx';
import type { SyncedView } from './chain-view.ts';
import { CoinsCard } from './coins-card.tsx';
import { EventsCard } from './events-card.tsx';
import { HistoryCard } from './history-card.tsx';
import type { Sync } from './use-sync.ts';

type KnownCoinsProps = {
  readonly view: SyncedView;
  readonly sync: Sync;
  readonly onNavigate: Navigate;
};

/** Everything that was found, the balance first. */
export function KnownCoins({ view, sync, onNavigate }: KnownCoinsProps) {
  return (
    <>
      <BalanceHead view={view} sync={sync} onNavigate={onNavigate} />
      <EventsCard walletId={view.walletId} events={view.events} />
      <ChartCard view={view} />
      <CoinsCard view={view} />
      <HistoryCard view={view} />
    </>
  );
}
