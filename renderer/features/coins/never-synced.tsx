import { useTexts, type Texts } from '../../i18n/use-texts.tsx';
import { QueryView } from '../../query-view.tsx';
import type { Navigate } from '../../screen.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useQuery } from '../../use-query.ts';
import { allowedServers, type Server } from '../../wallet-parts/allowed-servers.ts';
import type { ChainView } from './chain-view.ts';
import { SyncControl } from './sync-control.tsx';
import type { Sync } from './use-sync.ts';

type NeverSyncedProps = {
  readonly network: ChainView['network'];
  readonly sync: Sync;
  readonly onNavigate: Navigate;
};

/** Before anybody was asked: who would be, what they would learn, and that nothing was sent until now. */
export function NeverSynced({ network, sync, onNavigate }: NeverSyncedProps) {
  const texts = useTexts();
  const text = texts.t.coins;
  const query = useQuery('chain.servers', {});
  return (
    <QueryView query={query}>
      {({ servers }) => {
        const allowed = allowedServers(servers, network);
        return (
          <>
            <EmptyState
              title={text.neverTitle}
              actions={
                allowed.length === 0 && (
                  <Button kind="primary" onClick={() => onNavigate({ name: 'servers' })}>
                    {text.toServers}
                  </Button>
                )
              }
            >
              <div className="stack-tight">
                <p>{text.neverText}</p>
                <p>{whoWouldBeAsked(allowed, texts)}</p>
                <p>{text.wouldLearn}</p>
              </div>
            </EmptyState>
            {(allowed.length > 0 || sync.isRunning) && (
              <SyncControl sync={sync} isKnown={false} onNavigate={onNavigate} />
            )}
          </>
        );
      }}
    </QueryView>
  );
}

function whoWouldBeAsked(allowed: readonly Server[], { t, say }: Texts): string {
  const [first, ...others] = allowed;
  if (first === undefined) return t.coins.wouldAskNobody;
  return others.length === 0
    ? say(t.coins.wouldAsk, { name: first.name })
    : say(t.coins.wouldAskFirst, { count: allowed.length });
}
