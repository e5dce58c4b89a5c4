import { useState } from 'react';
import type { ApiError, Input, Output } from '../../../preload/contract.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Choice } from '../../ui/choice.tsx';
import styles from './checklist-view.module.css';

type Situation = Output<'checklist.list'>['situation'];

type SituationFormProps = {
  readonly situation: Situation;
  readonly error: ApiError | null;
  readonly onSave: (situation: Input<'checklist.setSituation'>) => Promise<void>;
};

/** Five questions that decide which items concern the user. */
export function SituationForm({ situation, error, onSave }: SituationFormProps) {
  const { situation: text } = useTexts().t.checklist;
  const [draft, setDraft] = useState(situation);
  const change = (part: Partial<Situation>): void => setDraft({ ...draft, ...part });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void onSave(draft);
      }}
    >
      <p className="muted">{text.lead}</p>
      <div className={styles['questions']}>
        <Question
          label={text.amount}
          answers={text.amounts}
          value={draft.amount}
          onAnswer={(amount) => change({ amount })}
        />
        <Question
          label={text.household}
          answers={text.households}
          value={draft.household}
          onAnswer={(household) => change({ household })}
        />
        <Question
          label={text.devices}
          answers={text.deviceKinds}
          value={draft.devices}
          onAnswer={(devices) => change({ devices })}
        />
        <Question
          label={text.passphrase}
          answers={text.passphrases}
          value={yesOrNo(draft.usesPassphrase)}
          onAnswer={(answer) =>
            change({ usesPassphrase: answer === null ? null : answer === 'yes' })
          }
        />
        <Question
          label={text.country}
          answers={text.countries}
          value={draft.country}
          onAnswer={(country) => change({ country })}
        />
      </div>
      {error !== null && (
        <Callout meaning="exposed" isAlert>
          {error.message}
        </Callout>
      )}
      <div>
        <Button type="submit">{text.save}</Button>
      </div>
    </form>
  );
}

function yesOrNo(answer: boolean | null): 'yes' | 'no' | null {
  if (answer === null) return null;
  return answer ? 'yes' : 'no';
}

type QuestionProps<T extends string> = {
  readonly label: string;
  readonly answers: Readonly<Record<T, string>>;
  readonly value: T | null;
  readonly onAnswer: (value: T | null) => void;
};

/** One of a few answers, or none. */
function Question<T extends string>({ label, answers, value, onAnswer }: QuestionProps<T>) {
  const { situation: text } = useTexts().t.checklist;
  // Our own texts: their keys are the answers.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const known = (Object.keys(answers) as T[]).map((one) => ({ value: one, label: answers[one] }));
  return (
    <Choice<T | ''>
      label={label}
      value={value ?? ''}
      options={[{ value: '', label: text.unknown }, ...known]}
      onChoose={(answer) => onAnswer(answer === '' ? null : answer)}
    />
  );
}
