import { useTexts } from '../../i18n/use-texts.tsx';
import { planStepTitle } from '../../plan-step-text.ts';
import type { Navigate } from '../../screen.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { PlanData } from './plan-data.ts';

type PlansCardProps = { readonly plans: readonly PlanData[]; readonly onNavigate: Navigate };

/** All plans, ended ones too, with the step in front of each. */
export function PlansCard({ plans, onNavigate }: PlansCardProps) {
  const texts = useTexts();
  const { t, say, format } = texts;
  const text = t.plan;
  const nextOf = ({ steps, currentKey, venueName }: PlanData): string => {
    const step = steps.find(({ key }) => key === currentKey);
    return step === undefined ? text.nothingNext : planStepTitle(step, venueName, texts);
  };
  return (
    <Card title={text.runningTitle}>
      <DataTable
        caption={text.plansCaption}
        rows={plans}
        keyOf={({ id }) => id}
        columns={[
          {
            id: 'venue',
            title: text.venue,
            isRowHeader: true,
            cell: ({ id, venueName }) => (
              <Button
                kind="quiet"
                aria-label={say(text.open, { venue: venueName })}
                onClick={() => onNavigate({ name: 'plan', planId: id })}
              >
                {venueName}
              </Button>
            ),
          },
          {
            id: 'state',
            title: text.state,
            cell: ({ state, createdAt, endedAt }) =>
              `${text.states[state]}, ${format.day(endedAt ?? createdAt)}`,
          },
          { id: 'next', title: text.next, cell: nextOf },
        ]}
      />
    </Card>
  );
}
