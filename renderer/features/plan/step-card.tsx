import { useTexts } from '../../i18n/use-texts.tsx';
import { planStepTitle } from '../../plan-step-text.ts';
import type { Navigate } from '../../screen.ts';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import type { Destination, PlanData, StepData } from './plan-data.ts';
import { RecordedStep } from './recorded-step.tsx';
import { SkipForm } from './skip-form.tsx';
import { StepForm } from './step-form.tsx';
import type { PlanActions } from './use-plans.ts';

export type StepCardProps = {
  readonly plan: PlanData;
  readonly step: StepData;
  readonly destinations: readonly Destination[];
  readonly actions: PlanActions;
  readonly onNavigate: Navigate;
  readonly onDone: () => void;
};

/** One step, large: what to do, why, and how to show that it was done. */
export function StepCard(props: StepCardProps) {
  const { plan, step, actions, onDone } = props;
  const texts = useTexts();
  const { t, say } = texts;
  const values = { venue: plan.venueName, part: step.part ?? 0 };
  const runs = plan.state === 'draft' || plan.state === 'running';
  const isOpen = runs && (step.state.kind === 'due' || step.state.kind === 'waiting');
  const { error } = actions.advance;
  return (
    <Card title={planStepTitle(step, plan.venueName, texts)}>
      <p>{say(t.planSteps.how[step.id], values)}</p>
      <p className="muted">{say(t.planSteps.why[step.id], values)}</p>
      <RecordedStep step={step} />
      {isOpen && (
        <>
          {error !== null && (
            <Callout meaning="exposed" isAlert>
              {error.message}
            </Callout>
          )}
          <StepForm {...props} />
          {step.canSkip && (
            <SkipForm onSkip={(note) => actions.record(step.key, { kind: 'skip', note }, onDone)} />
          )}
        </>
      )}
    </Card>
  );
}
