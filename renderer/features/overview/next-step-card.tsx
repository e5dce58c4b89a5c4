import type { Output } from '../../../preload/contract.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import type { Navigate } from '../../screen.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';

type Levers = Output<'checklist.list'>['levers'];

/** The step of the checklist that raises readiness most, and how long it takes. */
export function NextStepCard({
  levers,
  onNavigate,
}: {
  readonly levers: Levers;
  readonly onNavigate: Navigate;
}) {
  const { t, say, format } = useTexts();
  const [next] = levers;
  if (next === undefined) {
    return (
      <Card title={t.overview.nextTitle}>
        <p>{t.overview.nextDone}</p>
      </Card>
    );
  }
  const { title, why } = t.checklist.items[next.id];
  return (
    <Card title={t.overview.nextTitle}>
      <div className="stack-tight">
        <h3>{title}</h3>
        <p>{why}</p>
        <p className="muted small">
          {say(t.checklist.nextGain, {
            points: format.points(next.points),
            minutes: next.minutes,
          })}
        </p>
      </div>
      <div>
        <Button kind="primary" onClick={() => onNavigate({ name: 'checklist', itemId: next.id })}>
          {t.overview.openItem}
        </Button>
      </div>
    </Card>
  );
}
