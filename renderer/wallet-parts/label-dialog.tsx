import { useState } from 'react';
import { useTexts } from '../i18n/use-texts.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { useCommand } from '../use-command.ts';

/** Longest label in characters, as BIP-329 advises. */
type LabelDialogProps = {
  readonly walletId: string;
  readonly address: { readonly index: number; readonly address: string };
  readonly label: string | null;
  readonly onClose: () => void;
};

/** Gives an address of a wallet a name, another one, or none. */
export function LabelDialog({ walletId, address, label: saved, onClose }: LabelDialogProps) {
  const { t, say } = useTexts();
  const text = t.receive;
  const save = useCommand('label.set');
  const [label, setLabel] = useState(saved ?? '');
  const title = say(text.editLabelTitle, { index: address.index });
  return (
    <Dialog isOpen onClose={onClose} title={title} closeLabel={t.shell.close}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void save.run({ walletId, type: 'addr', ref: address.address, label }, onClose);
        }}
      >
        <TextInput
          label={text.labelFor}
          hint={text.labelEmpty}
          value={label}
          onValue={setLabel}
          error={save.error?.message}
        />
        <div className="row">
          <Button kind="primary" type="submit">
            {text.saveLabel}
          </Button>
          <Button onClick={onClose}>{t.shell.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
