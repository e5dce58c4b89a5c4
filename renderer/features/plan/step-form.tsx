import { ArrivalForm } from './arrival-form.tsx';
import { AskForm } from './ask-form.tsx';
import { DestinationForm } from './destination-form.tsx';
import { OtherForm } from './other-form.tsx';
import { RulesForm } from './rules-form.tsx';
import type { StepCardProps } from './step-card.tsx';
import type { StepAnswer } from './plan-data.ts';
import { WaitForm } from './wait-form.tsx';
import { WordForm } from './word-form.tsx';

export type StepFormProps = StepCardProps & { readonly onAnswer: (answer: StepAnswer) => void };

/** The form that fits how a step is shown. */
export function StepForm(props: StepCardProps) {
  const { step, actions, onDone } = props;
  const onAnswer = (answer: StepAnswer): void => actions.record(step.key, answer, onDone);
  const given = { ...props, onAnswer };
  switch (step.proof) {
    case 'word':
    case 'note':
      return <WordForm {...given} />;
    case 'rules':
      return <RulesForm {...given} />;
    case 'destination':
      return <DestinationForm {...given} />;
    case 'wait':
      return <WaitForm {...given} />;
    case 'ask':
      return <AskForm {...given} />;
    case 'arrival':
      return <ArrivalForm {...given} />;
    case 'other':
      return <OtherForm {...given} />;
  }
}
