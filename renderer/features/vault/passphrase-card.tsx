import { useState } from 'react';
import type { Settings, SettingsChoice } from '../../../preload/shapes.ts';
import type { VaultStatus } from '../../../preload/vault-shapes.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { QueryView } from '../../query-view.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Switch } from '../../ui/switch.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { useCommand } from '../../use-command.ts';
import { joinQueries, useQuery } from '../../use-query.ts';
import { PassphraseDialog, RemoveDialog } from './passphrase-dialog.tsx';

type Open = Extract<VaultStatus, { state: 'open' }>;

/** What protects the data on this computer, and how to change it. */
export function PassphraseCard() {
  const { t } = useTexts();
  const vault = useQuery('vault.status', {});
  const settings = useQuery('settings.get', {});
  return (
    <Card title={t.vault.title}>
      <QueryView query={joinQueries({ vault, settings })}>
        {(read) =>
          read.vault.state === 'open' ? (
            <Protection vault={read.vault} settings={read.settings} />
          ) : (
            <p>{t.vault.banner.locked}</p>
          )
        }
      </QueryView>
    </Card>
  );
}

type ProtectionProps = { readonly vault: Open; readonly settings: Settings };

function Protection({ vault, settings }: ProtectionProps) {
  const { t, say, format } = useTexts();
  const text = t.vault;
  const toast = useToast();
  const lock = useCommand('vault.lock');
  const [shown, setShown] = useState<'set' | 'remove' | null>(null);
  const done = (message: string) => (): void => {
    setShown(null);
    toast(message);
  };
  const close = (): void => setShown(null);
  const { kdf } = vault;
  return (
    <div className="stack">
      {kdf === null ? (
        <Callout meaning="due" title={text.none}>
          {text.noneText}
        </Callout>
      ) : (
        <Callout meaning="proven" title={text.set}>
          {say(text.setText, {
            memory: format.count(kdf.memoryKiB / 1024),
            passes: format.count(kdf.passes),
          })}
        </Callout>
      )}
      <div className="row">
        <Button kind={kdf === null ? 'primary' : 'secondary'} onClick={() => setShown('set')}>
          {kdf === null ? text.add : text.change}
        </Button>
        {kdf !== null && (
          <>
            <Button disabled={lock.isRunning} onClick={() => void lock.run({})}>
              {text.lockNow}
            </Button>
            <Button onClick={() => setShown('remove')}>{text.remove}</Button>
          </>
        )}
      </div>
      {kdf !== null && <Unlocking vault={vault} settings={settings} />}
      {shown === 'set' && (
        <PassphraseDialog isSet={kdf !== null} onDone={done(text.done.set)} onClose={close} />
      )}
      {shown === 'remove' && <RemoveDialog onDone={done(text.done.removed)} onClose={close} />}
    </div>
  );
}

const MINUTES = ['0', '5', '15', '30', '60'] as const;
const AS_NUMBER: Readonly<Record<(typeof MINUTES)[number], SettingsChoice['autoLockMinutes']>> = {
  '0': 0,
  '5': 5,
  '15': 15,
  '30': 30,
  '60': 60,
};

function Unlocking({ vault, settings }: ProtectionProps) {
  const text = useTexts().t.vault;
  const change = useCommand('settings.set');
  const quick = useCommand('vault.setQuickUnlock');
  const error = change.error ?? quick.error;
  return (
    <>
      {error !== null && (
        <Callout meaning="exposed" isAlert>
          {error.message}
        </Callout>
      )}
      <Choice
        label={text.autoLock}
        hint={text.autoLockHint}
        value={`${settings.autoLockMinutes}`}
        options={MINUTES.map((value) => ({ value, label: text.autoLockAfter[value] }))}
        onChoose={(minutes) => void change.run({ autoLockMinutes: AS_NUMBER[minutes] })}
      />
      {vault.quickUnlock === 'unavailable' ? (
        <p className="muted">{text.quickUnavailable}</p>
      ) : (
        <Switch
          label={text.quick}
          hint={text.quickHint}
          isOn={vault.quickUnlock === 'on'}
          onSwitch={(isOn) => void quick.run({ isOn })}
        />
      )}
    </>
  );
}
