import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useCommand } from '../../use-command.ts';
import type { StepFormProps } from './step-form.tsx';

/** What the user says they did; with a note where the step asks for one. */
export function WordForm({ plan, step, onAnswer, onNavigate }: StepFormProps) {
  const { t, say } = useTexts();
  const text = t.plan;
  const [note, setNote] = useState('');
  const open = useCommand('link.open');
  const { terms, destination } = plan;
  const isNeeded = step.proof === 'note';
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onAnswer({ kind: 'word', note });
      }}
    >
      {step.id === 'terms_saved' && terms !== null && (
        <div>
          <Button onClick={() => void open.run({ id: terms })}>
            {say(text.terms, { venue: plan.venueName })}
          </Button>
        </div>
      )}
      {step.id === 'travel_rule' && destination !== null && (
        <div>
          <Button
            onClick={() =>
              onNavigate({ name: 'wallet', walletId: destination.walletId, part: 'ladder' })
            }
          >
            {text.toMessage}
          </Button>
        </div>
      )}
      <TextInput label={isNeeded ? text.noteNeeded : text.note} value={note} onValue={setNote} />
      <div>
        <Button kind="primary" type="submit" disabled={isNeeded && note.trim() === ''}>
          {text.noteDone}
        </Button>
      </div>
    </form>
  );
}
