import type { VaultStatus } from '../../../preload/vault-shapes.ts';
import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { MaskedInput } from '../../ui/masked-input.tsx';
import { useCommand } from '../../use-command.ts';
import styles from './recovery-view.module.css';

type RecoveryViewProps = { readonly vault: Exclude<VaultStatus, { state: 'open' | 'locked' }> };

/** Shown in the place of everything else while the data file cannot be used. Nothing is written until a choice. */
export function RecoveryView({ vault }: RecoveryViewProps) {
  const { t, say, format } = useTexts();
  const restore = useCommand('vault.restore');
  const text = t.recovery;
  const [passphrase, setPassphrase] = useState('');
  const isSealed =
    restore.error?.code === 'passphrase_needed' || restore.error?.code === 'wrong_passphrase';
  const open = (generation: number): void =>
    void restore.run({ generation, ...(passphrase === '' ? {} : { passphrase }) });
  return (
    <main className={styles['recovery']}>
      <Callout meaning={vault.state === 'unreadable' ? 'exposed' : 'due'}>
        <h1>{text[vault.state].title}</h1>
        <p>{text[vault.state].text}</p>
      </Callout>
      {vault.state !== 'in_use' && (
        <p className="muted">
          {text.file}: <code>{vault.file}</code>
        </p>
      )}
      {restore.error !== null && (
        <Callout meaning="exposed" isAlert>
          {restore.error.message}
        </Callout>
      )}
      {isSealed && (
        <MaskedInput
          label={t.vault.lock.passphrase}
          showLabel={t.vault.lock.show}
          value={passphrase}
          maxLength={1024}
          onValue={setPassphrase}
        />
      )}
      {vault.state === 'unreadable' && (
        <ul className="stack-tight">
          {vault.generations.length === 0 && <li>{text.none}</li>}
          {vault.generations.map(({ generation, savedAt }, index) => (
            <li key={generation} className="row">
              <Button
                kind={index === 0 ? 'primary' : 'secondary'}
                disabled={restore.isRunning}
                onClick={() => open(generation)}
              >
                {text.open}
              </Button>
              {say(text.savedAt, { when: format.moment(savedAt) })}
            </li>
          ))}
          <li className="row">
            <Button disabled={restore.isRunning} onClick={() => open(0)}>
              {text.startEmpty}
            </Button>
            <span className="muted">{text.startEmptyText}</span>
          </li>
        </ul>
      )}
    </main>
  );
}
