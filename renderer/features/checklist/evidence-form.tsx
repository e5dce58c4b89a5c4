import { useState, type FormEvent } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import styles from './evidence-form.module.css';
import { EvidenceFileField } from './evidence-file-field.tsx';
import type { HashedFile } from './hash-file.ts';
import type { Item, ItemActions } from './item.ts';
import { localDay } from './local-day.ts';

type EvidenceFormProps = Pick<ItemActions, 'error' | 'onDeclare'> & {
  readonly item: Item;
  readonly onClose: () => void;
};

/** What stands behind a tick: words, the day, who, and where the item takes one a file. */
export function EvidenceForm({ item, error, onDeclare, onClose }: EvidenceFormProps) {
  const { checklist: text, shell } = useTexts().t;
  const [note, setNote] = useState('');
  const [today] = useState(() => localDay(new Date()));
  const [day, setDay] = useState(today);
  const [who, setWho] = useState('');
  const [file, setFile] = useState<HashedFile | null>(null);
  const errorOf = (field: string): string | undefined =>
    error?.fields?.includes(field) === true ? error.message : undefined;
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const shown = {
      note,
      who,
      ...(day === '' ? {} : { day }),
      ...(file === null ? {} : { file }),
    };
    if (await onDeclare(item, shown)) onClose();
  };
  return (
    <form className={styles['form']} onSubmit={(event) => void save(event)}>
      <TextArea
        label={text.note}
        hint={text.noteHint}
        error={errorOf('note') ?? (errorOf('day') === undefined ? error?.message : undefined)}
        value={note}
        onValue={setNote}
      />
      {item.accepts.includes('file') && <EvidenceFileField file={file} onFile={setFile} />}
      <div className={styles['pair']}>
        <TextInput
          label={text.day}
          type="date"
          max={today}
          value={day}
          error={errorOf('day')}
          onValue={setDay}
        />
        <TextInput label={text.who} maxLength={80} value={who} onValue={setWho} />
      </div>
      <div className="row">
        <Button kind="primary" type="submit">
          {text.saveNote}
        </Button>
        <Button onClick={onClose}>{shell.cancel}</Button>
      </div>
    </form>
  );
}
