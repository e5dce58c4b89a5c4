import type { Wallet } from '../../wallet-frame.tsx';
import { QueryView } from '../../query-view.tsx';
import type { Navigate } from '../../screen.ts';
import { useQuery } from '../../use-query.ts';
import { WatchOnNode } from '../../wallet-parts/watch-on-node.tsx';
import { isSynced, type ChainView } from './chain-view.ts';
import { GapLimit } from './gap-limit.tsx';
import { KnownCoins } from './known-coins.tsx';
import { NeverSynced } from './never-synced.tsx';
import { useSync } from './use-sync.ts';

type CoinsPageProps = {
  readonly wallet: Pick<Wallet, 'id'>;
  readonly onNavigate: Navigate;
};

/** What the block chain says of a wallet: balance, coins and history, and how much of it is proven. */
export function CoinsPage({ wallet, onNavigate }: CoinsPageProps) {
  const query = useQuery('chain.history', { walletId: wallet.id });
  return (
    <QueryView query={query}>
      {(view) => <CoinsView view={view} onNavigate={onNavigate} />}
    </QueryView>
  );
}

type CoinsViewProps = { readonly view: ChainView; readonly onNavigate: Navigate };

function CoinsView({ view, onNavigate }: CoinsViewProps) {
  const sync = useSync(view.walletId);
  return (
    <div className="stack">
      {isSynced(view) ? (
        <KnownCoins view={view} sync={sync} onNavigate={onNavigate} />
      ) : (
        <NeverSynced network={view.network} sync={sync} onNavigate={onNavigate} />
      )}
      <WatchOnNode walletId={view.walletId} network={view.network} />
      <GapLimit walletId={view.walletId} gapLimit={view.gapLimit} />
    </div>
  );
}
