import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { MaskedInput } from '../../ui/masked-input.tsx';
import { useCommand } from '../../use-command.ts';
import { StrengthMeter } from './strength-meter.tsx';

type MakeBackupDialogProps = { readonly onDone: () => void; readonly onClose: () => void };

/** A passphrase for the file, typed twice; the system then asks where it goes. */
export function MakeBackupDialog({ onDone, onClose }: MakeBackupDialogProps) {
  const { t } = useTexts();
  const text = t.backup.form;
  const save = useCommand('backup.save');
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const differs = again !== '' && again !== passphrase.slice(0, again.length);
  const isReady = passphrase !== '' && passphrase === again && !save.isRunning;
  const field = (
    label: string,
    value: string,
    onValue: (typed: string) => void,
    error: string | null,
  ) => (
    <MaskedInput
      label={label}
      showLabel={text.show}
      maxLength={1024}
      value={value}
      onValue={onValue}
      error={error}
    />
  );
  return (
    <Dialog isOpen onClose={onClose} title={text.makeTitle} closeLabel={t.shell.close}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isReady) return;
          void save.run({ passphrase }, ({ saved }) => {
            if (saved) onDone();
          });
        }}
      >
        <p>{text.makeText}</p>
        {save.error !== null && (
          <Callout meaning="exposed" isAlert>
            {save.error.message}
          </Callout>
        )}
        {field(text.passphrase, passphrase, setPassphrase, null)}
        <StrengthMeter passphrase={passphrase} />
        {field(text.again, again, setAgain, differs ? text.differs : null)}
        {save.isRunning && <p role="status">{text.working}</p>}
        <div className="row">
          <Button kind="primary" type="submit" disabled={!isReady}>
            {text.save}
          </Button>
          <Button onClick={onClose}>{t.shell.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
