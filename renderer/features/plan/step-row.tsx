import { useTexts } from '../../i18n/use-texts.tsx';
import { planStepTitle } from '../../plan-step-text.ts';
import { Mark, type Meaning } from '../../ui/mark.tsx';
import type { PlanData, StepData } from './plan-data.ts';
import styles from './step-row.module.css';
import { stepDay } from './step-day.ts';

type StepRowProps = {
  readonly plan: PlanData;
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
};

const MEANINGS: Readonly<Record<StepData['state']['kind'], Meaning>> = {
  open: 'unknown',
  due: 'due',
  waiting: 'due',
  done: 'proven',
  skipped: 'unknown',
};

/** All steps by phase, from first to last, each a button with its state in words. */
export function StepRow({ plan, chosen, onChoose }: StepRowProps) {
  const { t } = useTexts();
  const phases = [...Map.groupBy(plan.steps, ({ phase }) => phase)];
  return (
    <nav aria-label={t.plan.stepsTitle}>
      <ol className={styles['phases']}>
        {phases.map(([phase, steps]) => (
          <li key={phase}>
            <h2 className={styles['phase']}>{t.planSteps.phases[phase]}</h2>
            <ol className={styles['steps']}>
              {steps.map((step) => (
                <li key={step.key}>
                  <Step
                    step={step}
                    venue={plan.venueName}
                    isChosen={step.key === chosen}
                    onChoose={() => onChoose(step.key)}
                  />
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </nav>
  );
}

type StepProps = {
  readonly step: StepData;
  readonly venue: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
};

function Step({ step, venue, isChosen, onChoose }: StepProps) {
  const texts = useTexts();
  const { t, say, format } = texts;
  const day = stepDay(step);
  const state = say(t.plan.stepStates[step.state.kind], {
    day: day === null ? '' : format.day(day),
  }).trim();
  const title = planStepTitle(step, venue, texts);
  return (
    <button
      type="button"
      className={styles['step']}
      aria-current={isChosen ? 'step' : undefined}
      onClick={onChoose}
    >
      <Mark meaning={MEANINGS[step.state.kind]} />
      <span>
        {title} <span className={styles['state']}>{state}</span>
      </span>
    </button>
  );
}
