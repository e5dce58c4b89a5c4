import { useState } from 'react';
import type { VaultStatus } from '../../../preload/vault-shapes.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { LONGEST_PASSPHRASE } from '../../longest-passphrase.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Details } from '../../ui/details.tsx';
import { MaskedInput } from '../../ui/masked-input.tsx';
import { useCommand } from '../../use-command.ts';
import styles from './lock-view.module.css';

type LockViewProps = { readonly vault: Extract<VaultStatus, { state: 'locked' }> };

/** Stands in the place of everything else while the vault is locked. */
export function LockView({ vault }: LockViewProps) {
  const { t, say, format } = useTexts();
  const text = t.vault.lock;
  const [passphrase, setPassphrase] = useState('');
  const unlock = useCommand('vault.unlock');
  const quick = useCommand('vault.quickUnlock');
  const error = unlock.error ?? quick.error;
  const isBusy = unlock.isRunning || quick.isRunning;
  return (
    <main className={styles['lock']}>
      <h1>{text.title}</h1>
      <p>{text.text}</p>
      <p className="muted">{say(text.savedAt, { when: format.moment(vault.savedAt) })}</p>
      {error !== null && (
        <Callout meaning="exposed" isAlert>
          {error.message}
        </Callout>
      )}
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (passphrase === '' || isBusy) return;
          quick.forget();
          void unlock.run({ passphrase });
          // Right or wrong: it does not stand on the screen longer than it takes.
          setPassphrase('');
        }}
      >
        <MaskedInput
          label={text.passphrase}
          showLabel={text.show}
          value={passphrase}
          maxLength={LONGEST_PASSPHRASE}
          onValue={setPassphrase}
        />
        <div className="row">
          <Button kind="primary" type="submit" disabled={passphrase === '' || isBusy}>
            {isBusy ? text.opening : text.open}
          </Button>
          {vault.quickUnlock === 'on' && (
            <Button disabled={isBusy} onClick={() => void quick.run({})}>
              {text.quick}
            </Button>
          )}
        </div>
      </form>
      <Details summary={text.forgotten}>
        <p>{text.forgottenText}</p>
      </Details>
    </main>
  );
}
