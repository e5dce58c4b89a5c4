import { useState } from 'react';
import { parseDecimalInput } from '../../i18n/parse-decimal-input.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { BitcoinInput } from './bitcoin-input.tsx';
import { HoursInput, readHours } from './hours-input.tsx';
import type { StepFormProps } from './step-form.tsx';

/** What the venue says of withdrawals. What is left open is not known. */
export function RulesForm({ onAnswer }: StepFormProps) {
  const { locale, t } = useTexts();
  const text = t.plan;
  const [fee, setFee] = useState('');
  const [minimum, setMinimum] = useState('');
  const [hours, setHours] = useState('');
  const read = (typed: string) => parseDecimalInput(typed, locale);
  const delayHours = readHours(hours);
  const isReadable =
    [fee, minimum].every((typed) => ['number', 'empty'].includes(read(typed).kind)) &&
    (hours.trim() === '' || delayHours !== null);
  const given = (key: 'fee' | 'minimum', typed: string) => {
    const number = read(typed);
    return number.kind === 'number' ? { [key]: number.decimal } : {};
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onAnswer({
          kind: 'rules',
          ...given('fee', fee),
          ...given('minimum', minimum),
          ...(delayHours === null ? {} : { delayHours }),
        });
      }}
    >
      <BitcoinInput label={text.fee} value={fee} onValue={setFee} />
      <BitcoinInput label={text.minimum} value={minimum} onValue={setMinimum} />
      <HoursInput label={text.delayHours} value={hours} onValue={setHours} />
      <div>
        <Button kind="primary" type="submit" disabled={!isReadable}>
          {text.saveRules}
        </Button>
      </div>
    </form>
  );
}
