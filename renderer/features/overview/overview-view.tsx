import type { Output } from '../../../preload/contract.ts';
import type { Navigate } from '../../screen.ts';
import { DueCard } from './due-card.tsx';
import { LeversCard } from './levers-card.tsx';
import { NewsCard } from './news-card.tsx';
import { NextStepCard } from './next-step-card.tsx';
import { ExposureDialCard, ReadinessDialCard } from './dial-cards.tsx';
import { PlanCards } from './plan-cards.tsx';
import { SharesCard } from './shares-card.tsx';
import { StartCards } from './start-cards.tsx';
import { TrendCard } from './trend-card.tsx';
import styles from './overview-view.module.css';

type OverviewViewProps = {
  readonly exposure: Output<'exposure.score'>;
  readonly checklist: Output<'checklist.list'>;
  readonly history: Output<'exposure.history'>;
  readonly plans: Output<'plan.list'>;
  readonly onNavigate: Navigate;
};

/** Where the user stands, and the one thing to do next. */
export function OverviewView(props: OverviewViewProps) {
  const { exposure, checklist, history, plans, onNavigate } = props;
  const { snapshots } = history;
  const isNew = exposure.score === null && exposure.reason === 'no_holdings';
  return (
    <>
      {isNew && <StartCards onNavigate={onNavigate} />}
      <div className={styles['pair']}>
        <ExposureDialCard exposure={exposure} snapshots={snapshots} />
        <ReadinessDialCard readiness={checklist.readiness} snapshots={snapshots} />
      </div>
      <NewsCard onNavigate={onNavigate} />
      <NextStepCard levers={checklist.levers} onNavigate={onNavigate} />
      <PlanCards plans={plans.plans} onNavigate={onNavigate} />
      <DueCard onNavigate={onNavigate} />
      {exposure.score !== null && (
        <div className={styles['pair']}>
          <LeversCard exposure={exposure} />
          <SharesCard exposure={exposure} />
        </div>
      )}
      <TrendCard snapshots={snapshots} />
    </>
  );
}
