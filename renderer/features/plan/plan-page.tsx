import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import type { Navigate } from '../../screen.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Page } from '../../ui/page.tsx';
import type { Destination, PlanData } from './plan-data.ts';
import styles from './plan-page.module.css';
import { PlanTools } from './plan-tools.tsx';
import { StepCard } from './step-card.tsx';
import { StepRow } from './step-row.tsx';
import { usePlan } from './use-plans.ts';

type PlanPageProps = {
  readonly plan: PlanData;
  readonly destinations: readonly Destination[];
  readonly onNavigate: Navigate;
};

/** One way out: the steps in a row, the one in front large. */
export function PlanPage({ plan, destinations, onNavigate }: PlanPageProps) {
  const { t, say } = useTexts();
  const text = t.plan;
  const [chosen, setChosen] = useState<string | null>(null);
  const actions = usePlan(plan.id);
  const key = chosen ?? plan.currentKey;
  const step = plan.steps.find((one) => one.key === key) ?? null;
  const card = useFocusOnChange(step?.key ?? null);
  return (
    <Page
      title={say(text.pageTitle, { venue: plan.venueName })}
      back={
        <div>
          <Button kind="quiet" onClick={() => onNavigate({ name: 'plan' })}>
            {text.back}
          </Button>
        </div>
      }
    >
      <Standing plan={plan} />
      {actions.error !== null && (
        <Callout meaning="exposed" isAlert>
          {actions.error.message}
        </Callout>
      )}
      <div className={styles['pair']}>
        <StepRow
          plan={plan}
          chosen={step?.key ?? null}
          onChoose={(one) => {
            actions.advance.forget();
            setChosen(one);
          }}
        />
        {step !== null && (
          <div ref={card} tabIndex={-1} className={styles['card']}>
            <StepCard
              key={step.key}
              plan={plan}
              step={step}
              destinations={destinations}
              actions={actions}
              onNavigate={onNavigate}
              onDone={() => setChosen(null)}
            />
          </div>
        )}
      </div>
      <PlanTools plan={plan} actions={actions} />
    </Page>
  );
}

/** The form of the step before is gone with the focus in it: whoever uses keys or a screen reader goes on at the next. */
function useFocusOnChange(key: string | null) {
  const target = useRef<HTMLDivElement>(null);
  const shown = useRef(key);
  useEffect(() => {
    if (shown.current !== key) target.current?.focus();
    shown.current = key;
  }, [key]);
  return target;
}

/** How far it is, in numbers, and what an ended or paused plan means. */
function Standing({ plan }: { readonly plan: PlanData }) {
  const { t, say, format } = useTexts();
  const text = t.plan;
  const { state, venueName: venue, bitcoinLeft, destination, minutesLeft } = plan;
  const onItsWay = plan.withdrawals.filter(({ hasLeft }) => !hasLeft);
  const amount = (sum: string): string => `${format.decimal(sum)} BTC`;
  return (
    <>
      {state === 'paused' && (
        <Callout meaning="due" title={text.pausedTitle} titleLevel={2}>
          {text.pausedText}
        </Callout>
      )}
      {state === 'done' && (
        <Callout meaning="proven" title={text.endedTitle} titleLevel={2}>
          {say(text.endedText, { venue })}
        </Callout>
      )}
      {state === 'abandoned' && (
        <Callout meaning="unknown" title={text.abandonedTitle} titleLevel={2}>
          {text.abandonedText}
        </Callout>
      )}
      <Facts
        facts={[
          { name: say(text.left, { venue }), value: amount(bitcoinLeft) },
          ...onItsWay.map((one) => ({ name: text.onItsWay, value: amount(one.amount) })),
          {
            name: text.to,
            value:
              destination === null ? (
                text.noDestination
              ) : (
                <code className={styles['address']}>{destination.address}</code>
              ),
          },
          { name: text.work, value: say(text.minutes, { count: minutesLeft }) },
        ]}
      />
    </>
  );
}
