import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { LONGEST_PASSPHRASE } from '../../longest-passphrase.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { fieldError } from '../../ui/field-error.ts';
import { MaskedInput } from '../../ui/masked-input.tsx';
import { useCommand } from '../../use-command.ts';
import { isChosen, NewPassphrase, NOT_CHOSEN } from './new-passphrase.tsx';

type PassphraseDialogProps = {
  /** Whether one is set already: then it is asked for. */
  readonly isSet: boolean;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

/** Sets a passphrase or changes it: typed twice, measured as it is typed. */
export function PassphraseDialog({ isSet, onDone, onClose }: PassphraseDialogProps) {
  const { t } = useTexts();
  const text = t.vault.form;
  const save = useCommand('vault.setPassphrase');
  const [current, setCurrent] = useState('');
  const [chosen, setChosen] = useState(NOT_CHOSEN);
  const isReady = isChosen(chosen) && (!isSet || current !== '') && !save.isRunning;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={isSet ? text.changeTitle : text.setTitle}
      closeLabel={t.shell.close}
    >
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isReady) return;
          void save.run({ passphrase: chosen.first, ...(isSet ? { current } : {}) }, onDone);
        }}
      >
        <p>{text.text}</p>
        <General command={save} />
        {isSet && (
          <MaskedInput
            label={text.current}
            showLabel={text.show}
            maxLength={LONGEST_PASSPHRASE}
            value={current}
            onValue={setCurrent}
            error={fieldError(save.error, 'current')}
          />
        )}
        <NewPassphrase
          label={text.next}
          chosen={chosen}
          error={fieldError(save.error, 'passphrase')}
          onChoose={setChosen}
        />
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

type RemoveDialogProps = Pick<PassphraseDialogProps, 'onDone' | 'onClose'>;

/** Takes the passphrase off, which needs it once more. */
export function RemoveDialog({ onDone, onClose }: RemoveDialogProps) {
  const { t } = useTexts();
  const text = t.vault.form;
  const remove = useCommand('vault.removePassphrase');
  const [current, setCurrent] = useState('');
  return (
    <Dialog isOpen onClose={onClose} title={text.removeTitle} closeLabel={t.shell.close}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (current !== '') void remove.run({ current }, onDone);
        }}
      >
        <p>{text.removeText}</p>
        <General command={remove} />
        <MaskedInput
          label={text.current}
          showLabel={text.show}
          maxLength={LONGEST_PASSPHRASE}
          value={current}
          onValue={setCurrent}
          error={fieldError(remove.error, 'current')}
        />
        <div className="row">
          <Button kind="danger" type="submit" disabled={current === '' || remove.isRunning}>
            {text.remove}
          </Button>
          <Button onClick={onClose}>{t.shell.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}

type GeneralProps = {
  readonly command: {
    readonly error: { readonly message: string; readonly fields?: readonly string[] } | null;
  };
};

/** A fault that belongs to no field. */
function General({ command: { error } }: GeneralProps) {
  if (error === null || error.fields !== undefined) return null;
  return (
    <Callout meaning="exposed" isAlert>
      {error.message}
    </Callout>
  );
}
