import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Choice } from '../../ui/choice.tsx';
import { AskingLine } from './asking-line.tsx';
import type { Exchange } from './exchange-data.ts';
import { KeyFields } from './key-fields.tsx';
import { KeyHelp } from './key-help.tsx';
import { draftFor, type KeyDraft } from './key-draft.ts';
import { useConnect } from './use-connect.ts';
import styles from './key-form.module.css';

type KeyFormProps = {
  readonly exchange: Exchange;
  readonly keptBy: 'keychain' | 'vault' | null;
  readonly onClose: () => void;
};

/** Takes a key for one exchange. Nothing is sent before the yes to its host. */
export function KeyForm({ exchange, keptBy, onClose }: KeyFormProps) {
  const { t, say } = useTexts();
  const text = t.exchange.dialog;
  const { name, hosts, tellsRights } = exchange;
  const [draft, setDraft] = useState<KeyDraft>(() => draftFor(exchange));
  const change = (part: Partial<KeyDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const connect = useConnect(exchange, onClose);
  const asksToConfirm = !tellsRights || connect.hasToConfirm || draft.isConfirmed;
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void connect.submit(draft);
      }}
    >
      <HostChoice hosts={hosts} host={draft.host} onChoose={(host) => change({ host })} />
      <KeyHelp exchange={exchange} />
      <KeyFields exchange={exchange} draft={draft} onChange={change} />
      <p className="muted small">{text.kept[keptBy ?? 'session']}</p>
      {tellsRights && <p className="muted small">{say(text.checked, { name })}</p>}
      <Tick isOn={draft.isAllowed} onTick={(isAllowed) => change({ isAllowed })}>
        {say(text.allow, { host: draft.host })}
      </Tick>
      {asksToConfirm && (
        <Tick isOn={draft.isConfirmed} onTick={(isConfirmed) => change({ isConfirmed })}>
          {say(text.confirm, { name })}
        </Tick>
      )}
      <Problem
        message={
          connect.isConsentMissing
            ? say(text.consentMissing, { host: draft.host })
            : (connect.error?.message ?? null)
        }
      />
      {connect.isRunning && <AskingLine exchange={exchange} />}
      <div className="row">
        <Button kind="primary" type="submit" disabled={connect.isRunning}>
          {text.submit}
        </Button>
        <Button onClick={onClose}>{t.shell.cancel}</Button>
      </div>
    </form>
  );
}

type HostChoiceProps = Pick<Exchange, 'hosts'> & {
  readonly host: string;
  readonly onChoose: (host: string) => void;
};

/** Some exchanges have an address of their own for Europe. */
function HostChoice({ hosts, host, onChoose }: HostChoiceProps) {
  const { t } = useTexts();
  if (hosts.length < 2) return null;
  const options = hosts.map((one): { value: string; label: string } => ({
    value: one,
    label: one,
  }));
  return (
    <Choice label={t.exchange.dialog.host} value={host} options={options} onChoose={onChoose} />
  );
}

function Problem({ message }: { readonly message: string | null }) {
  return (
    message !== null && (
      <Callout meaning="exposed" isAlert>
        {message}
      </Callout>
    )
  );
}

type TickProps = {
  readonly isOn: boolean;
  readonly onTick: (isOn: boolean) => void;
  readonly children: string;
};

function Tick({ isOn, onTick, children }: TickProps) {
  return (
    <label className={styles['tick']}>
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
