import { useState } from 'react';
import type { ApiError } from '../../../preload/contract.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import styles from './note-form.module.css';

type NoteFormProps = {
  readonly error: ApiError | null;
  readonly onSave: (note: string) => Promise<void>;
  readonly onCancel: () => void;
};

/** The words behind a tick. */
export function NoteForm({ error, onSave, onCancel }: NoteFormProps) {
  const { t } = useTexts();
  const [note, setNote] = useState('');
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void onSave(note);
      }}
    >
      <Field label={t.checklist.note} hint={t.checklist.noteHint} error={error?.message}>
        {(control) => (
          <textarea
            {...control}
            rows={3}
            autoComplete="off"
            spellCheck={false}
            // Opened by the user's own click on "note it as done": the next thing is to type.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        )}
      </Field>
      <div className="row">
        <Button kind="primary" type="submit">
          {t.checklist.saveNote}
        </Button>
        <Button onClick={onCancel}>{t.shell.cancel}</Button>
      </div>
    </form>
  );
}
