import type { ApiError } from '../../../preload/contract.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Switch } from '../../ui/switch.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { useCommand } from '../../use-command.ts';
import { AskingLine } from './asking-line.tsx';
import { DisconnectButton } from './disconnect-button.tsx';
import type { Connected } from './exchange-data.ts';

type ConnectedSectionProps = { readonly exchange: Connected; readonly onEnterKey: () => void };

/** One connected exchange: what it told and when, how its key is kept, and asking it again. */
export function ConnectedSection({ exchange, onEnterKey }: ConnectedSectionProps) {
  const { t, say } = useTexts();
  const text = t.exchange;
  const { venue, name, connection } = exchange;
  const sync = useCommand('exchange.sync');
  const undo = useCommand('exchange.undo');
  const toast = useToast();
  const error = sync.error ?? undo.error;
  return (
    <section className="stack" aria-label={say(text.told, { name })}>
      <h3>{name}</h3>
      <ConnectionFacts exchange={exchange} />
      <Consent exchange={exchange} />
      {sync.isRunning && <AskingLine exchange={exchange} />}
      {error !== null && <Problem error={error} />}
      <div className="row">
        {connection.key === 'absent' ? (
          <Button aria-label={`${text.enterKey}: ${name}`} onClick={onEnterKey}>
            {text.enterKey}
          </Button>
        ) : (
          <Button
            aria-label={`${text.sync}: ${name}`}
            disabled={sync.isRunning || exchange.allowedAt === null}
            onClick={() => void sync.run({ venue }, () => toast(say(text.synced, { name })))}
          >
            {text.sync}
          </Button>
        )}
        {connection.canUndo && (
          <Button
            aria-label={`${text.undo}: ${name}`}
            onClick={() => void undo.run({ venue }, () => toast(say(text.undone, { name })))}
          >
            {text.undo}
          </Button>
        )}
        <DisconnectButton exchange={exchange} />
      </div>
    </section>
  );
}

function Consent({ exchange: { venue, host, allowedAt } }: { readonly exchange: Connected }) {
  const { t, say, format } = useTexts();
  const text = t.exchange;
  const consent = useCommand('exchange.consent');
  return (
    <Switch
      label={say(text.mayAsk, { host })}
      hint={
        allowedAt === null
          ? text.notAllowed
          : say(text.allowedSince, { moment: format.moment(allowedAt) })
      }
      isOn={allowedAt !== null}
      onSwitch={(allowed) => void consent.run({ venue, allowed })}
    />
  );
}

/** What went wrong; that somebody stopped it is nothing wrong. */
function Problem({ error: { code, message } }: { readonly error: ApiError }) {
  if (code === 'cancelled') return <p role="status">{message}</p>;
  return (
    <Callout meaning="exposed" isAlert>
      {message}
    </Callout>
  );
}

function ConnectionFacts({ exchange: { host, connection } }: { readonly exchange: Connected }) {
  const { t, say, format } = useTexts();
  const text = t.exchange;
  const { at, readOnly, key, syncedAt, coins, unnamed, sawEarn } = connection;
  return (
    <>
      <Facts
        facts={[
          { name: text.source, value: <span className="exact">{host}</span> },
          {
            name: text.lastAsked,
            value: syncedAt === null ? text.never : format.moment(syncedAt),
          },
          { name: text.coins, value: say(text.coinsFound, { count: coins }) },
          { name: text.readOnly, value: say(text.readOnlyBy[readOnly], { day: format.day(at) }) },
          { name: text.key, value: text.keys[key] },
        ]}
      />
      {unnamed > 0 && <Callout meaning="due">{say(text.unnamed, { count: unnamed })}</Callout>}
      {syncedAt !== null && !sawEarn && <p className="muted small">{text.earnUnseen}</p>}
    </>
  );
}
