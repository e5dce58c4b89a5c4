import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { HoursInput, readHours } from './hours-input.tsx';
import type { StepFormProps } from './step-form.tsx';

/** A wait that begins now, or is over. */
export function WaitForm({ plan, step, onAnswer }: StepFormProps) {
  const { plan: text } = useTexts().t;
  const [hours, setHours] = useState(
    step.id === 'allow_list' ? (plan.delayHours ?? '').toString() : '',
  );
  const wanted = readHours(hours);
  const isWaiting = step.state.kind === 'waiting';
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted !== null) onAnswer({ kind: 'wait', hours: wanted });
      }}
    >
      {!isWaiting && <HoursInput label={text.wait} value={hours} onValue={setHours} />}
      <div className="row">
        {!isWaiting && (
          <Button kind="primary" type="submit" disabled={wanted === null || wanted === 0}>
            {text.startWait}
          </Button>
        )}
        <Button onClick={() => onAnswer({ kind: 'word' })}>{text.waitOver}</Button>
      </div>
    </form>
  );
}
