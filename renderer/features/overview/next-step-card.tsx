import type { Output } from '../../../preload/contract.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import type { Navigate } from '../../screen.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';

type Items = Output<'checklist.list'>['items'];

/** The first step that is open or has expired: the catalogue has the most important ones first. */
export function NextStepCard({
  items,
  onNavigate,
}: {
  readonly items: Items;
  readonly onNavigate: Navigate;
}) {
  const { t } = useTexts();
  const next = items.find(({ status }) => status === 'open' || status === 'expired');
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
      </div>
      <div>
        <Button kind="primary" onClick={() => onNavigate({ name: 'checklist', itemId: next.id })}>
          {t.overview.openItem}
        </Button>
      </div>
    </Card>
  );
}
