import { useState } from 'react';
import { parseDecimalInput } from '../../i18n/parse-decimal-input.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useCommand } from '../../use-command.ts';
import styles from './goal-form.module.css';
import type { GoalMeasure } from './history-data.ts';

/** Sets a goal; one of the same kind takes the place of the old. */
export function GoalForm() {
  const { locale, t } = useTexts();
  const text = t.history;
  const save = useCommand('goal.set');
  const [measure, setMeasure] = useState<GoalMeasure>('custodial_share');
  const [target, setTarget] = useState('10');
  const [by, setBy] = useState('');
  const read = parseDecimalInput(target, locale);
  const size = read.kind === 'number' ? Number(read.decimal) : Number.NaN;
  const isFine = size >= 0 && size <= 100;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(by);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (isFine && isDay) void save.run({ measure, target: size, by }, () => setBy(''));
      }}
    >
      <div className={styles['fields']}>
        <Choice
          label={text.measure}
          value={measure}
          options={(['custodial_share', 'score'] as const).map((value) => ({
            value,
            label: text.measures[value],
          }))}
          onChoose={setMeasure}
        />
        <TextInput
          label={text.target}
          hint={text.targetHint}
          inputMode="decimal"
          value={target}
          onValue={setTarget}
          error={isFine ? null : text.badTarget}
        />
        <TextInput
          label={text.by}
          type="date"
          value={by}
          onValue={setBy}
          error={save.error?.message}
        />
      </div>
      <div>
        <Button type="submit" disabled={!isFine || !isDay || save.isRunning}>
          {text.set}
        </Button>
      </div>
    </form>
  );
}
