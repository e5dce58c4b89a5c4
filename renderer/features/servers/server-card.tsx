import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Switch } from '../../ui/switch.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { useCommand } from '../../use-command.ts';
import { PrivacyNote } from './privacy-note.tsx';
import type { Server } from './server-data.ts';
import { serverFacts } from './server-facts.ts';
import { ServerTest } from './server-test.tsx';

type ServerCardProps = {
  readonly server: Server;
  readonly asksAgain: boolean;
  readonly onEdit: () => void;
};

/** A saved server: what it is, what it can see, whether it may be asked, and whether it works. */
export function ServerCard({ server, asksAgain, onEdit }: ServerCardProps) {
  const texts = useTexts();
  const { serverSettings: text } = texts.t;
  const isByProxy = server.proxy !== null;
  return (
    <section aria-label={server.name}>
      <Card title={server.name}>
        {server.network !== 'mainnet' && <TestNetwork network={server.network} />}
        <Facts facts={serverFacts(server, texts)} />
        <PrivacyNote server={{ ...server, isByProxy }} />
        {asksAgain && server.allowedAt === null && (
          <Callout meaning="due" title={text.askAgainTitle} isAlert>
            {text.askAgainText}
          </Callout>
        )}
        <Consent server={server} />
        {/* What a test said is about the way that was allowed then. */}
        <ServerTest key={server.allowedAt} server={server} />
        <div className="row">
          <Button aria-label={`${text.edit} ${server.name}`} onClick={onEdit}>
            {text.edit}
          </Button>
          <RemoveButton server={server} />
        </div>
      </Card>
    </section>
  );
}

function TestNetwork({ network }: Pick<Server, 'network'>) {
  const { t, say } = useTexts();
  return (
    <Callout meaning="due">
      {say(t.serverSettings.testNetwork, { network: t.wallets.networks[network] })}
    </Callout>
  );
}

function Consent({ server: { id, name, allowedAt } }: Pick<ServerCardProps, 'server'>) {
  const { t, say, format } = useTexts();
  const text = t.serverSettings;
  const consent = useCommand('chain.consent');
  return (
    <>
      <Switch
        label={`${text.allowed}: ${name}`}
        hint={
          allowedAt === null
            ? text.notAllowed
            : say(text.allowedSince, { moment: format.moment(allowedAt) })
        }
        isOn={allowedAt !== null}
        onSwitch={(allowed) => void consent.run({ serverId: id, allowed })}
      />
      {consent.error !== null && (
        <Callout meaning="exposed" isAlert>
          {consent.error.message}
        </Callout>
      )}
    </>
  );
}

function RemoveButton({ server: { id, name } }: Pick<ServerCardProps, 'server'>) {
  const { t, say } = useTexts();
  const text = t.serverSettings;
  const [isAsking, setAsking] = useState(false);
  const remove = useCommand('chain.removeServer');
  const toast = useToast();
  return (
    <>
      <Button aria-label={`${text.remove} ${name}`} onClick={() => setAsking(true)}>
        {text.remove}
      </Button>
      {remove.error !== null && (
        <Callout meaning="exposed" isAlert>
          {remove.error.message}
        </Callout>
      )}
      <ConfirmDialog
        isOpen={isAsking}
        title={say(text.removeTitle, { name })}
        confirmLabel={text.removeConfirm}
        cancelLabel={t.shell.cancel}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          void remove.run({ serverId: id }, () => toast(say(text.removed, { name })));
        }}
      >
        {text.removeText}
      </ConfirmDialog>
    </>
  );
}
