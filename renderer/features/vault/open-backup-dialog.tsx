import { useState } from 'react';
import type { BackupLook } from '../../../preload/backup-shapes.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { LONGEST_PASSPHRASE } from '../../longest-passphrase.ts';
import { FileButton } from '../../intake/file-button.tsx';
import { readFileBase64 } from '../../intake/read-file-base64.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { MaskedInput } from '../../ui/masked-input.tsx';
import { useCommand } from '../../use-command.ts';

type OpenBackupDialogProps = { readonly onDone: () => void; readonly onClose: () => void };
type Chosen = { readonly name: string; readonly bytesBase64: string };

/** Reads a backup whole and says what is in it; only then can it be put back. */
export function OpenBackupDialog({ onDone, onClose }: OpenBackupDialogProps) {
  const { t, say } = useTexts();
  const text = t.backup.form;
  const look = useCommand('backup.look');
  const restore = useCommand('backup.restore');
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [seen, setSeen] = useState<BackupLook | null>(null);
  const error = look.error ?? restore.error;
  const choose = async (file: File): Promise<void> => {
    setSeen(null);
    look.forget();
    setChosen({ name: file.name, bytesBase64: await readFileBase64(file) });
  };
  const isReady = chosen !== null && passphrase !== '' && !look.isRunning;
  const put = (mode: 'merge' | 'replace'): void => {
    if (chosen === null) return;
    void restore.run({ bytesBase64: chosen.bytesBase64, passphrase, mode }, onDone);
  };
  return (
    <Dialog isOpen onClose={onClose} title={text.openTitle} closeLabel={t.shell.close}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen === null || !isReady) return;
          void look.run({ bytesBase64: chosen.bytesBase64, passphrase }, setSeen);
        }}
      >
        <p>{text.openText}</p>
        <FileButton label={text.choose} onFile={(file) => void choose(file)} />
        {chosen !== null && <p>{say(text.chosen, { file: chosen.name })}</p>}
        <MaskedInput
          label={text.passphrase}
          showLabel={t.vault.form.show}
          maxLength={LONGEST_PASSPHRASE}
          value={passphrase}
          onValue={setPassphrase}
        />
        {error !== null && (
          <Callout meaning="exposed" isAlert>
            {error.message}
          </Callout>
        )}
        {look.isRunning && <p role="status">{text.checking}</p>}
        {seen === null ? (
          <Button kind="primary" type="submit" disabled={!isReady}>
            {text.check}
          </Button>
        ) : (
          <Seen look={seen} isBusy={restore.isRunning} onPut={put} />
        )}
      </form>
    </Dialog>
  );
}

const COUNTS = ['venues', 'imports', 'wallets', 'declarations', 'snapshots'] as const;

type SeenProps = {
  readonly look: BackupLook;
  readonly isBusy: boolean;
  readonly onPut: (mode: 'merge' | 'replace') => void;
};

function Seen({ look, isBusy, onPut }: SeenProps) {
  const { t, say, format } = useTexts();
  const text = t.backup.form;
  const { savedAt, appVersion, counts } = look;
  return (
    <>
      <Callout meaning="proven">
        {say(text.holds, { day: format.moment(savedAt), version: appVersion })}
        <ul>
          {COUNTS.map((name) => (
            <li key={name}>{say(text.counts[name], { count: counts[name] })}</li>
          ))}
        </ul>
      </Callout>
      <div className="stack-tight">
        <Button disabled={isBusy} onClick={() => onPut('merge')}>
          {text.merge}
        </Button>
        <p className="muted small">{text.mergeText}</p>
        <Button kind="danger" disabled={isBusy} onClick={() => onPut('replace')}>
          {text.replace}
        </Button>
        <p className="muted small">{text.replaceText}</p>
      </div>
    </>
  );
}
