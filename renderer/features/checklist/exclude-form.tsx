import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import styles from './evidence-form.module.css';
import type { Item, ItemActions } from './item.ts';

type ExcludeFormProps = Pick<ItemActions, 'error' | 'onExclude'> & {
  readonly item: Item;
  readonly onClose: () => void;
};

/** Why an item does not concern the user. */
export function ExcludeForm({ item, error, onExclude, onClose }: ExcludeFormProps) {
  const { checklist: text, shell } = useTexts().t;
  const [reason, setReason] = useState('');
  const save = async (): Promise<void> => {
    if (await onExclude(item, reason)) onClose();
  };
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextArea
        label={text.excludeReason}
        hint={text.excludeHint}
        error={error?.message}
        value={reason}
        onValue={setReason}
      />
      <div className="row">
        <Button kind="primary" type="submit">
          {text.saveExclusion}
        </Button>
        <Button onClick={onClose}>{shell.cancel}</Button>
      </div>
    </form>
  );
}
