import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { useCommand } from '../../use-command.ts';
import { AskedLine } from './asked-line.tsx';
import { FeedsDialog, isAllowed } from './feeds-dialog.tsx';
import type { Feed, Refreshed } from './prices-data.ts';
import { RefreshedNote } from './refreshed-note.tsx';

/** Asking public sources: whom, how far it is, and what came of it. */
export function RefreshPart({ feeds }: { readonly feeds: readonly Feed[] }) {
  const { t, say } = useTexts();
  const text = t.prices;
  const refresh = useCommand('price.refresh');
  const toast = useToast();
  const [isChoosing, setChoosing] = useState(false);
  const [refreshed, setRefreshed] = useState<Refreshed | null>(null);
  const allowed = feeds.filter(isAllowed);
  const ask = (): void => {
    setChoosing(false);
    setRefreshed(null);
    void refresh.run({}, (value) => {
      setRefreshed(value);
      toast(text.refreshed.done);
    });
  };
  return (
    <div className="stack">
      <p className="muted">
        {allowed.length === 0
          ? text.nobody
          : say(text.allowed, { hosts: allowed.map(({ host }) => host).join(', ') })}
      </p>
      {refresh.isRunning ? (
        <AskedLine />
      ) : (
        <div className="row">
          <Button onClick={allowed.length === 0 ? () => setChoosing(true) : ask}>
            {text.refresh}
          </Button>
          <Button kind="quiet" onClick={() => setChoosing(true)}>
            {text.choose}
          </Button>
        </div>
      )}
      {refresh.error?.code === 'cancelled' && <p role="status">{refresh.error.message}</p>}
      {refresh.error !== null && refresh.error.code !== 'cancelled' && (
        <Callout meaning="exposed" isAlert>
          {refresh.error.message}
        </Callout>
      )}
      {refreshed !== null && <RefreshedNote refreshed={refreshed} />}
      {isChoosing && <FeedsDialog feeds={feeds} onAsk={ask} onClose={() => setChoosing(false)} />}
    </div>
  );
}
