import { useState } from 'react';
import type { Input } from '../../preload/contract.ts';
import { useTexts } from '../i18n/use-texts.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { useCommand } from '../use-command.ts';

type LabelDialogProps = {
  readonly walletId: string;
  readonly title: string;
  /** What gets the name: kind and reference as BIP-329 has them. */
  readonly named: Pick<Input<'label.set'>, 'type' | 'ref'>;
  readonly label: string | null;
  readonly onClose: () => void;
};

/** Gives an address, coin or transaction of a wallet a name, another one, or none. */
export function LabelDialog({ walletId, title, named, label: saved, onClose }: LabelDialogProps) {
  const { t } = useTexts();
  const text = t.receive;
  const save = useCommand('label.set');
  const [label, setLabel] = useState(saved ?? '');
  return (
    <Dialog isOpen onClose={onClose} title={title} closeLabel={t.shell.close}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void save.run({ walletId, ...named, label }, onClose);
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
