import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { fieldError } from '../../ui/field-error.ts';
import { TextInput } from '../../ui/text-input.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { useCommand } from '../../use-command.ts';
import type { Venue, VenueFact } from './exposure-data.ts';

type FactWordDialogProps = {
  readonly venue: Venue;
  readonly fact: VenueFact['fact'];
  readonly onClose: () => void;
};

/** The user's own word about one fact: what, and where they have it from. */
export function FactWordDialog({ venue, fact, onClose }: FactWordDialogProps) {
  const { t } = useTexts();
  const text = t.venues;
  const before = venue.overrides.find((one) => one.fact === fact);
  const [value, setValue] = useState(before?.value ?? '');
  const [note, setNote] = useState(before?.note ?? '');
  const update = useCommand('venue.update');
  const toast = useToast();
  const say = (word: { readonly value: string; readonly note: string }): void => {
    const overrides = [{ fact, ...word }];
    void update.run({ venueId: venue.id, overrides }, () => {
      toast(text.wordSaved);
      onClose();
    });
  };
  return (
    <Dialog isOpen onClose={onClose} title={text.facts[fact].name} closeLabel={t.shell.close}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          say({ value: value.trim(), note });
        }}
      >
        <p>{text.facts[fact].how}</p>
        <ValueInput
          fact={fact}
          value={value}
          error={fieldError(update.error, 'value')}
          onValue={setValue}
        />
        <TextInput
          label={text.wordNote}
          hint={text.wordNoteHint}
          value={note}
          onValue={setNote}
          error={fieldError(update.error, 'note')}
        />
        <div className="row">
          <Button kind="primary" type="submit" disabled={value.trim() === '' || update.isRunning}>
            {text.wordSave}
          </Button>
          {before !== undefined && (
            <Button onClick={() => say({ value: '', note: '' })}>{text.wordTakeBack}</Button>
          )}
          <Button onClick={onClose}>{t.shell.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}

type ValueInputProps = {
  readonly fact: VenueFact['fact'];
  readonly value: string;
  readonly error: string | null;
  readonly onValue: (value: string) => void;
};

/** A list of what the fact can be, or a day. */
function ValueInput({ fact, value, error, onValue }: ValueInputProps) {
  const { t } = useTexts();
  const text = t.venues;
  const words: Readonly<Record<string, string>> = text.facts[fact].values;
  const options = Object.entries(words).map(([one, label]) => ({ value: one, label }));
  return options.length === 0 ? (
    <TextInput
      label={text.wordDay}
      value={value}
      onValue={onValue}
      error={error}
      className="exact"
      inputMode="numeric"
      placeholder="2026-11-30"
    />
  ) : (
    <Choice
      label={text.wordValue}
      value={value}
      options={[{ value: '', label: text.wordChoose }, ...options]}
      onChoose={onValue}
    />
  );
}
