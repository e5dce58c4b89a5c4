import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useCommand } from '../../use-command.ts';
import type { Wallet } from './wallet-data.ts';

export function RenameDialog({
  wallet,
  onClose,
}: {
  readonly wallet: Wallet;
  readonly onClose: () => void;
}) {
  const { t, say } = useTexts();
  const text = t.wallets;
  const rename = useCommand('wallet.rename');
  const [name, setName] = useState(wallet.name);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={say(text.renameTitle, { name: wallet.name })}
      closeLabel={t.shell.close}
    >
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void rename.run({ walletId: wallet.id, name }, onClose);
        }}
      >
        <TextInput label={text.name} value={name} onValue={setName} error={rename.error?.message} />
        <div className="row">
          <Button kind="primary" type="submit" disabled={name.trim() === ''}>
            {text.renameSave}
          </Button>
          <Button onClick={onClose}>{t.shell.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
