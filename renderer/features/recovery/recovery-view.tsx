import type { VaultStatus } from '../../../preload/vault-shapes.ts';
import { useState } from 'react';
import { useTexts, type Texts } from '../../i18n/use-texts.tsx';
import { LONGEST_PASSPHRASE } from '../../longest-passphrase.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { MaskedInput } from '../../ui/masked-input.tsx';
import { useCommand } from '../../use-command.ts';
import styles from './recovery-view.module.css';
import { SavesList } from './saves-list.tsx';

type RecoveryViewProps = { readonly vault: Exclude<VaultStatus, { state: 'open' | 'locked' }> };

/** Shown in the place of everything else while the data file cannot be used. Nothing is written until a choice. */
export function RecoveryView({ vault }: RecoveryViewProps) {
  const texts = useTexts();
  const text = texts.t.recovery;
  return (
    <main className={styles['recovery']}>
      <Callout meaning={vault.state === 'unreadable' ? 'exposed' : 'due'}>
        <h1>{text[vault.state].title}</h1>
        <p>{explain(vault, texts)}</p>
      </Callout>
      {vault.state !== 'in_use' && (
        <>
          <p className="muted">
            {text.file}: <code>{vault.file}</code>
          </p>
          <Copy />
          <Saves vault={vault} />
        </>
      )}
    </main>
  );
}

function explain(vault: RecoveryViewProps['vault'], { t, say }: Texts): string {
  const text = t.recovery;
  return vault.state === 'newer_version' && vault.writtenBy !== null
    ? say(text.newer_version.textNamed, { version: vault.writtenBy })
    : text[vault.state].text;
}

function Copy() {
  const text = useTexts().t.recovery;
  const copy = useCommand('vault.saveCopy');
  return (
    <div className="row">
      <Button disabled={copy.isRunning} onClick={() => void copy.run({})}>
        {text.copy}
      </Button>
      <span className="muted">{copy.error?.message ?? text.copyText}</span>
    </div>
  );
}

type SavesProps = { readonly vault: Exclude<RecoveryViewProps['vault'], { state: 'in_use' }> };

const SEALED = ['passphrase_needed', 'wrong_passphrase'] as const;

/** A damaged file gives way to a save; that of a later version stays, and a save is only looked at. */
function Saves({ vault }: SavesProps) {
  const text = useTexts().t.recovery;
  const restore = useCommand('vault.restore');
  const look = useCommand('vault.lookAtEarlier');
  const isNewer = vault.state === 'newer_version';
  const { error, isRunning, run } = isNewer ? look : restore;
  const [passphrase, setPassphrase] = useState('');
  const isSealed = SEALED.some((code) => code === error?.code);
  const choose = (generation: number): void =>
    void run({ generation, ...(passphrase === '' ? {} : { passphrase }) });
  return (
    <section className="stack">
      <h2>{text.saves}</h2>
      {isNewer && vault.generations.length > 0 && <p>{text.lookText}</p>}
      {error !== null && (
        <Callout meaning="exposed" isAlert>
          {error.message}
        </Callout>
      )}
      {isSealed && <Passphrase value={passphrase} onValue={setPassphrase} />}
      <SavesList
        saves={vault.generations}
        choice={isNewer ? text.look : text.open}
        isBusy={isRunning}
        onChoose={choose}
      />
      {!isNewer && <StartEmpty isBusy={isRunning} onStart={() => choose(0)} />}
    </section>
  );
}

type StartEmptyProps = { readonly isBusy: boolean; readonly onStart: () => void };

function StartEmpty({ isBusy, onStart }: StartEmptyProps) {
  const text = useTexts().t.recovery;
  return (
    <div className="row">
      <Button disabled={isBusy} onClick={onStart}>
        {text.startEmpty}
      </Button>
      <span className="muted">{text.startEmptyText}</span>
    </div>
  );
}

type PassphraseProps = {
  readonly value: string;
  readonly onValue: (value: string) => void;
};

function Passphrase({ value, onValue }: PassphraseProps) {
  const { lock } = useTexts().t.vault;
  return (
    <MaskedInput
      label={lock.passphrase}
      showLabel={lock.show}
      value={value}
      maxLength={LONGEST_PASSPHRASE}
      onValue={onValue}
    />
  );
}
