import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { StepFormProps } from './step-form.tsx';

type How = 'withdrawn' | 'sold';
const HOWS: readonly How[] = ['withdrawn', 'sold'];

/** What became of a coin that no wallet here can hold. */
export function OtherForm({ onAnswer }: StepFormProps) {
  const { plan: text } = useTexts().t;
  const [how, setHow] = useState<How>('withdrawn');
  const [note, setNote] = useState('');
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onAnswer({ kind: 'other', how, note });
      }}
    >
      <RadioChoice
        label={text.how}
        value={how}
        options={HOWS.map((value) => ({ value, label: text.hows[value] }))}
        onChoose={setHow}
      />
      <TextInput label={text.note} value={note} onValue={setNote} />
      <div>
        <Button kind="primary" type="submit">
          {text.noteDone}
        </Button>
      </div>
    </form>
  );
}
