import { useState } from 'react';
import type { DiskShortage, ShownReadOnly, VaultStatus } from '../../../preload/vault-shapes.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { useCommand } from '../../use-command.ts';

const MB = 1_000_000;

/** Stands on every screen while data is only shown, or while there is hardly room to save it. */
export function VaultBanner({ vault }: { readonly vault: VaultStatus }) {
  if (vault.state === 'open' && vault.diskShortage !== null)
    return <ShortageBanner shortage={vault.diskShortage} />;
  if (vault.state === 'newer_version' && vault.shown !== null)
    return <NewerBanner writtenBy={vault.writtenBy} shown={vault.shown} />;
  return null;
}

function ShortageBanner({ shortage }: { readonly shortage: DiskShortage }) {
  const { t, say, format } = useTexts();
  const text = t.vault.banner;
  const { freeBytes, neededBytes } = shortage;
  return (
    <Callout meaning="exposed" title={text.shortage} titleLevel={2} isAlert>
      {say(text.shortageText, {
        free: format.decimal((Math.floor(freeBytes / (MB / 10)) / 10).toFixed(1)),
        needed: format.count(Math.ceil(neededBytes / MB)),
      })}
    </Callout>
  );
}

type NewerBannerProps = {
  readonly writtenBy: string | null;
  readonly shown: ShownReadOnly;
};

function NewerBanner({ writtenBy, shown }: NewerBannerProps) {
  const { t, say, format } = useTexts();
  const text = t.vault.banner;
  const copy = useCommand('vault.saveCopy');
  const isFile = shown.what === 'file';
  const writer = writtenBy === null ? text.newer : say(text.newerNamed, { version: writtenBy });
  return (
    <Callout
      meaning="due"
      titleLevel={2}
      title={isFile ? writer : say(text.earlier, { when: format.moment(shown.savedAt) })}
    >
      <div className="stack">
        <p>
          {isFile ? text.newerText : `${writer}. ${text.earlierText}`}
          {shown.leftOut > 0 && ` ${say(text.leftOut, { count: shown.leftOut })}`}
        </p>
        {copy.error !== null && <p role="alert">{copy.error.message}</p>}
        <div className="row">
          <Button disabled={copy.isRunning} onClick={() => void copy.run({})}>
            {t.recovery.copy}
          </Button>
          {!isFile && <GoOn generation={shown.generation} />}
        </div>
      </div>
    </Callout>
  );
}

/** The explicit step by which a later version's file gives way. It stays in the folder. */
function GoOn({ generation }: Pick<ShownReadOnly, 'generation'>) {
  const { t } = useTexts();
  const text = t.vault.banner;
  const [isAsking, setAsking] = useState(false);
  const restore = useCommand('vault.restore');
  return (
    <>
      <Button onClick={() => setAsking(true)}>{text.goOn}</Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={text.goOnTitle}
        confirmLabel={text.goOnConfirm}
        cancelLabel={t.shell.cancel}
        onConfirm={() => void restore.run({ generation, setsNewerAside: true })}
        onCancel={() => setAsking(false)}
      >
        <p>{text.goOnText}</p>
        {restore.error !== null && <p role="alert">{restore.error.message}</p>}
      </ConfirmDialog>
    </>
  );
}
