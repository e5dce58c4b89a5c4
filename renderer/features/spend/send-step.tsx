import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Choice } from '../../ui/choice.tsx';
import type { Sending } from './use-sending.ts';
import { SendDialog } from './send-dialog.tsx';
import type { Server } from '../../wallet-parts/allowed-servers.ts';
import type { Checked } from './use-payment.ts';

type SendStepProps = {
  readonly sending: Sending;
  readonly transaction: NonNullable<Checked['transaction']>;
  /** Those that may be asked on the wallet's network; the user's own first. */
  readonly servers: readonly Server[];
};

/** Sends the payment on an explicit yes, and says what became of it. Without a server it says how else to. */
export function SendStep({ sending, transaction, servers }: SendStepProps) {
  const { send: text } = useTexts().t;
  const [isAsked, setAsked] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const server = servers.find(({ id }) => id === chosen) ?? servers[0];
  if (sending.sent !== null) return <WasSent sent={sending.sent} />;
  if (server === undefined) return <p className="muted">{text.otherwise}</p>;
  return (
    <div className="stack">
      {sending.error !== null && (
        <Callout meaning="exposed" isAlert>
          {sending.error.message}
        </Callout>
      )}
      {servers.length > 1 && (
        <Choice
          label={text.through}
          value={server.id}
          options={servers.map(({ id, name }) => ({ value: id, label: name }))}
          onChoose={setChosen}
        />
      )}
      <div className="row">
        <Button kind="primary" disabled={sending.isRunning} onClick={() => setAsked(true)}>
          {text.submit}
        </Button>
        <span role="status">{sending.isRunning ? text.sending : ''}</span>
      </div>
      <SendDialog
        isOpen={isAsked}
        transaction={transaction}
        server={server.name}
        other={servers.find((one) => one !== server)?.name ?? null}
        onYes={() => {
          setAsked(false);
          sending.send(server.id);
        }}
        onNo={() => setAsked(false)}
      />
    </div>
  );
}

/** What became of it: proven to be on its way only where another server than the one it was sent through knows it. */
function WasSent({ sent }: { readonly sent: NonNullable<Sending['sent']> }) {
  const isWitnessed = sent.sight === 'seen' && sent.isOther;
  return (
    <Callout meaning={isWitnessed ? 'proven' : 'due'} isAlert>
      {sent.message}
    </Callout>
  );
}
