import { useState } from 'react';
import { useTexts } from '../i18n/use-texts.tsx';
import { QueryView } from '../query-view.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Card } from '../ui/card.tsx';
import { Choice } from '../ui/choice.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { Progress } from '../ui/progress.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { useToast } from '../ui/toasts.tsx';
import { useQuery } from '../use-query.ts';
import { allowedServers, type Server } from './allowed-servers.ts';
import { ScannedCoinsTable } from './scanned-coins-table.tsx';
import { useOwnNode } from './use-own-node.ts';

type WatchOnNodeProps = { readonly walletId: string; readonly network: Server['network'] };

/**
 * Where the user has a Bitcoin Core of their own: offers to let it watch a wallet, or list its coins once. The one place
 * where a descriptor leaves.
 */
export function WatchOnNode({ walletId, network }: WatchOnNodeProps) {
  const query = useQuery('chain.servers', {});
  return (
    <QueryView query={query}>
      {({ servers }) => {
        const nodes = allowedServers(servers, network).filter(
          ({ kind, isNear }) => kind === 'bitcoin_core' && isNear,
        );
        const [first] = nodes;
        return first === undefined ? null : (
          <NodeForm walletId={walletId} nodes={nodes} first={first} />
        );
      }}
    </QueryView>
  );
}

type NodeFormProps = {
  readonly walletId: string;
  readonly nodes: readonly Server[];
  readonly first: Server;
};

function NodeForm({ walletId, nodes, first }: NodeFormProps) {
  const { node: text } = useTexts().t;
  const toast = useToast();
  const work = useOwnNode(walletId);
  const [chosen, setChosen] = useState(first.id);
  const [day, setDay] = useState('');
  const [asked, setAsked] = useState<'watch' | 'scan' | null>(null);
  const server = nodes.find(({ id }) => id === chosen) ?? first;
  const agree = (): void => {
    setAsked(null);
    if (asked === 'watch') work.watch(server.id, day, () => toast(text.done));
    if (asked === 'scan') work.scan(server.id);
  };
  return (
    <Card title={text.title}>
      <p>{text.lead}</p>
      <Watched server={server} walletId={walletId} />
      {nodes.length > 1 && (
        <Choice
          label={text.which}
          value={server.id}
          options={nodes.map(({ id, name }) => ({ value: id, label: name }))}
          onChoose={setChosen}
        />
      )}
      <TextInput
        label={text.since}
        hint={text.sinceHint}
        type="date"
        value={day}
        onValue={setDay}
      />
      {work.error !== null && work.error.code !== 'cancelled' && (
        <Callout meaning="exposed" isAlert>
          {work.error.message}
        </Callout>
      )}
      {work.isRunning ? (
        <Running share={work.share} onStop={work.stop} />
      ) : (
        <div className="row">
          <Button onClick={() => setAsked('watch')}>{text.watch}</Button>
          <Button onClick={() => setAsked('scan')}>{text.scan}</Button>
        </div>
      )}
      {work.coins !== null && <ScannedCoinsTable scanned={work.coins} />}
      <Consent asked={asked} server={server} onYes={agree} onNo={() => setAsked(null)} />
    </Card>
  );
}

/** What this node already does for the wallet. */
function Watched({ server, walletId }: { readonly server: Server; readonly walletId: string }) {
  const { t, say, format } = useTexts();
  const watch = server.watches.find((one) => one.walletId === walletId);
  if (watch === undefined) return null;
  const at = format.moment(watch.at);
  return (
    <Callout meaning={watch.since === null ? 'proven' : 'due'}>
      {watch.since === null
        ? say(t.node.watched, { at })
        : say(t.node.watchedSince, { at, day: format.day(watch.since) })}
    </Callout>
  );
}

function Running({ share, onStop }: { readonly share: number; readonly onStop: () => void }) {
  const { t, say } = useTexts();
  const label = say(t.node.watching, { share: Math.round(share * 100) });
  return (
    <div className="row">
      <Progress label={label} done={share} total={1} />
      <span role="status">{label}</span>
      <Button kind="quiet" onClick={onStop}>
        {t.node.stop}
      </Button>
    </div>
  );
}

type ConsentProps = {
  readonly asked: 'watch' | 'scan' | null;
  readonly server: Server;
  readonly onYes: () => void;
  readonly onNo: () => void;
};

/** Says what leaves, and to whom, before it does. */
function Consent({ asked, server, onYes, onNo }: ConsentProps) {
  const { t, say } = useTexts();
  const { node: text } = t;
  const { name, host } = server;
  const isWatch = asked === 'watch';
  return (
    <ConfirmDialog
      isOpen={asked !== null}
      title={say(isWatch ? text.confirmWatch : text.confirmScan, { node: name })}
      confirmLabel={text.yes}
      cancelLabel={text.no}
      onConfirm={onYes}
      onCancel={onNo}
    >
      <div className="stack">
        <p>{say(text.told, { host })}</p>
        <p>{isWatch ? text.keeps : text.once}</p>
      </div>
    </ConfirmDialog>
  );
}
