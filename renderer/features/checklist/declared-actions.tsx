import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import type { Item, ItemActions } from './checklist-view.tsx';
import { NoteForm } from './note-form.tsx';

/** Noting an item down, again, or taking the note back. */
export function DeclaredActions({ item, ...actions }: ItemActions & { readonly item: Item }) {
  const { t, say } = useTexts();
  const [isWriting, setWriting] = useState(false);
  if (item.status === 'not_applicable') return null;
  return (
    <div className="stack-tight">
      <p className="muted small">
        {say(t.checklist.declared, { count: item.expiresAfterMonths ?? 0 })}
      </p>
      {isWriting ? (
        <NoteForm
          error={actions.error}
          onSave={async (written) => {
            if (await actions.onDeclare(item.id, written)) setWriting(false);
          }}
          onCancel={() => {
            actions.onForget();
            setWriting(false);
          }}
        />
      ) : (
        <NoteButtons item={item} onWrite={() => setWriting(true)} onClear={actions.onClear} />
      )}
    </div>
  );
}

type NoteButtonsProps = Pick<ItemActions, 'onClear'> & {
  readonly item: Item;
  readonly onWrite: () => void;
};

function NoteButtons({ item, onWrite, onClear }: NoteButtonsProps) {
  const { checklist: text } = useTexts().t;
  const note = noteOf(item);
  if (note === null) {
    return (
      <div>
        <Button kind="primary" onClick={onWrite}>
          {text.declare}
        </Button>
      </div>
    );
  }
  return (
    <div className="row">
      <Button onClick={onWrite}>{text.renew}</Button>
      <Button onClick={() => void onClear(item.id, note)}>{text.clear}</Button>
    </div>
  );
}

function noteOf(item: Item): string | null {
  if (item.status !== 'done' && item.status !== 'expired') return null;
  return item.evidence.kind === 'declared' ? item.evidence.note : null;
}
