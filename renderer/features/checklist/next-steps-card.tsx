import type { Output } from '../../../preload/contract.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';

type Levers = Output<'checklist.list'>['levers'];

type NextStepsCardProps = {
  readonly levers: Levers;
  readonly onOpen: (itemId: string) => void;
};

/** What would raise readiness most, and how long it takes. */
export function NextStepsCard({ levers, onOpen }: NextStepsCardProps) {
  const { t, say, format } = useTexts();
  const text = t.checklist;
  const gain = ({ points, minutes }: Levers[number]): string =>
    say(text.nextGain, { points: format.points(points), minutes });
  const [next, ...others] = levers;
  if (next === undefined) {
    return (
      <Card title={text.nextTitle}>
        <p>{text.nextDone}</p>
      </Card>
    );
  }
  return (
    <Card title={text.nextTitle}>
      <div className="stack-tight">
        <h3>{text.items[next.id].title}</h3>
        <p>{text.items[next.id].why}</p>
        <p className="muted small">{gain(next)}</p>
      </div>
      <div>
        <Button kind="primary" onClick={() => onOpen(next.id)}>
          {text.openStep}
        </Button>
      </div>
      {others.length > 0 && (
        <div className="stack-tight">
          <h3>{text.nextAlso}</h3>
          <ul className="stack-tight">
            {others.map((lever) => (
              <li key={lever.id}>
                <Button kind="quiet" onClick={() => onOpen(lever.id)}>
                  {text.items[lever.id].title}
                </Button>{' '}
                <span className="muted small">{gain(lever)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Card>
  );
}
