import type { Output } from '../../../preload/contract.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { planStepTitle } from '../../plan-step-text.ts';
import type { Navigate } from '../../screen.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';

type PlanCardsProps = {
  readonly plans: Output<'plan.list'>['plans'];
  readonly onNavigate: Navigate;
};

/** The step in front of each plan that runs. Nothing while none does. */
export function PlanCards({ plans, onNavigate }: PlanCardsProps) {
  const texts = useTexts();
  const { t, say, format } = texts;
  const text = t.plan;
  return plans.map(({ id, venueName, steps, currentKey }) => {
    const step = steps.find(({ key }) => key === currentKey);
    if (step === undefined) return null;
    const title = planStepTitle(step, venueName, texts);
    const { state } = step;
    return (
      <Card key={id} title={say(text.overviewTitle, { venue: venueName })}>
        <p>
          {state.kind === 'waiting'
            ? say(text.overviewWaits, { title, day: format.moment(state.until) })
            : title}
        </p>
        <div>
          <Button onClick={() => onNavigate({ name: 'plan', planId: id })}>
            {text.overviewOpen}
          </Button>
        </div>
      </Card>
    );
  });
}
