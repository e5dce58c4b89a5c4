import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { PlanData } from './plan-data.ts';
import type { PlanActions } from './use-plans.ts';

type PlanNotesProps = { readonly plan: PlanData; readonly actions: PlanActions };

/** Dated notes of the user's own. */
export function PlanNotes({ plan, actions }: PlanNotesProps) {
  const { t, format } = useTexts();
  const text = t.plan;
  const [note, setNote] = useState('');
  return (
    <div className="stack-tight">
      {plan.notes.length > 0 && (
        <>
          <h3>{text.notesTitle}</h3>
          <ul>
            {plan.notes.map((one) => (
              <li key={one.at}>
                <span className="muted small">{format.moment(one.at)}</span> {one.text}
              </li>
            ))}
          </ul>
        </>
      )}
      <form
        className="stack-tight"
        onSubmit={(event) => {
          event.preventDefault();
          actions.note(note, () => setNote(''));
        }}
      >
        <TextInput label={text.planNote} value={note} onValue={setNote} />
        <div>
          <Button type="submit" disabled={note.trim() === ''}>
            {text.addNote}
          </Button>
        </div>
      </form>
    </div>
  );
}
