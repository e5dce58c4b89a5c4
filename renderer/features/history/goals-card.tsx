import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { EvidenceChip } from '../../ui/evidence-chip.tsx';
import { useCommand } from '../../use-command.ts';
import { GoalForm } from './goal-form.tsx';
import type { GoalProgress } from './history-data.ts';

type GoalsCardProps = {
  readonly goals: readonly GoalProgress[];
  readonly onLevers: () => void;
};

const MEANINGS = {
  reached: 'proven',
  on_track: 'proven',
  off_track: 'exposed',
  too_early: 'unknown',
  missed: 'exposed',
} as const;

/** What the user wants to be under, how it stands, and a form for another one. */
export function GoalsCard({ goals, onLevers }: GoalsCardProps) {
  const text = useTexts().t.history;
  const isBehind = goals.some(({ verdict }) => MEANINGS[verdict] === 'exposed');
  return (
    <Card title={text.goalsTitle}>
      <p className="muted">{text.goalsText}</p>
      {goals.length > 0 && (
        <ul className="stack">
          {goals.map((progress) => (
            <li key={progress.goal.measure}>
              <Goal progress={progress} />
            </li>
          ))}
        </ul>
      )}
      {isBehind && (
        <div>
          <Button onClick={onLevers}>{text.whatToDo}</Button>
        </div>
      )}
      <GoalForm />
    </Card>
  );
}

function Goal({ progress }: { readonly progress: GoalProgress }) {
  const { t, say, format } = useTexts();
  const text = t.history;
  const { goal, verdict, now, expected } = progress;
  const remove = useCommand('goal.remove');
  const write = (value: number | null): string => {
    if (value === null) return text.none;
    return goal.measure === 'score' ? format.points(value) : format.percent(value / 100);
  };
  const title = say(text.goal[goal.measure], {
    target: format.count(goal.target),
    day: format.day(goal.by),
  });
  return (
    <div className="stack-tight">
      <div className="row apart">
        <h3>{title}</h3>
        <Button
          kind="quiet"
          aria-label={`${text.remove}: ${title}`}
          onClick={() => void remove.run({ measure: goal.measure })}
        >
          {text.remove}
        </Button>
      </div>
      <div>
        <EvidenceChip meaning={MEANINGS[verdict]} what={text.verdictChips[verdict]} />
      </div>
      <p>{say(text.verdicts[verdict], { now: write(now), expected: write(expected) })}</p>
    </div>
  );
}
