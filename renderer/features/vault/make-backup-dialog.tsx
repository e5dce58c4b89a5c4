import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useCommand } from '../../use-command.ts';
import { isChosen, NewPassphrase, NOT_CHOSEN } from './new-passphrase.tsx';

type MakeBackupDialogProps = { readonly onDone: () => void; readonly onClose: () => void };

/** A passphrase for the file, typed twice; the system then asks where it goes. */
export function MakeBackupDialog({ onDone, onClose }: MakeBackupDialogProps) {
  const { t } = useTexts();
  const text = t.backup.form;
  const save = useCommand('backup.save');
  const [chosen, setChosen] = useState(NOT_CHOSEN);
  const isReady = isChosen(chosen) && !save.isRunning;
  return (
    <Dialog isOpen onClose={onClose} title={text.makeTitle} closeLabel={t.shell.close}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isReady) return;
          void save.run({ passphrase: chosen.first }, ({ saved }) => {
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
        <NewPassphrase label={text.passphrase} chosen={chosen} onChoose={setChosen} />
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
