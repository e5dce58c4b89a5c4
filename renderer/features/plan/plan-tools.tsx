import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Choice } from '../../ui/choice.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import type { PlanData } from './plan-data.ts';
import { PlanNotes } from './plan-notes.tsx';
import type { PlanActions } from './use-plans.ts';

type PlanToolsProps = { readonly plan: PlanData; readonly actions: PlanActions };

/** Into how many withdrawals the rest can go. */
const PARTS = Array.from({ length: 10 }, (_, at) => String(at + 1));

/** What concerns the plan as a whole: paper, calendar, parts, pausing, giving up, notes. */
export function PlanTools({ plan, actions }: PlanToolsProps) {
  const { t, say } = useTexts();
  const text = t.plan;
  const [isAsking, setAsking] = useState(false);
  const { state } = plan;
  const isEnded = state === 'done' || state === 'abandoned';
  return (
    <Card title={text.moreTitle}>
      <div className="row">
        <Button onClick={() => void actions.save('print')}>{text.print}</Button>
        {!isEnded && <Button onClick={() => void actions.save('calendar')}>{text.calendar}</Button>}
        {plan.canUndo && <Button onClick={actions.undo}>{text.undo}</Button>}
        {state === 'paused' && <Button onClick={actions.resume}>{text.resume}</Button>}
        {!isEnded && state !== 'paused' && <Button onClick={actions.pause}>{text.pause}</Button>}
        {!isEnded && (
          <Button kind="danger" onClick={() => setAsking(true)}>
            {text.abandon}
          </Button>
        )}
      </div>
      {!isEnded && (
        <Choice
          label={text.parts}
          value={String(plan.parts)}
          options={PARTS.map((value) => ({
            value,
            label: say(text.partsCount, { count: Number(value) }),
          }))}
          onChoose={(parts) => actions.split(Number(parts))}
        />
      )}
      <PlanNotes plan={plan} actions={actions} />
      <ConfirmDialog
        isOpen={isAsking}
        title={text.abandonTitle}
        confirmLabel={text.abandonDo}
        cancelLabel={t.shell.cancel}
        onConfirm={() => {
          setAsking(false);
          actions.abandon();
        }}
        onCancel={() => setAsking(false)}
      >
        {say(text.abandonText, { venue: plan.venueName })}
      </ConfirmDialog>
    </Card>
  );
}
