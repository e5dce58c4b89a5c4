import type { Output } from '../../../preload/contract.ts';
import type { Navigate } from '../../screen.ts';
import { ExpiresCard } from './expires-card.tsx';
import { LeversCard } from './levers-card.tsx';
import { NewsCard } from './news-card.tsx';
import { NextStepCard } from './next-step-card.tsx';
import { ExposureDialCard, ReadinessDialCard } from './dial-cards.tsx';
import { PlanCard } from './plan-card.tsx';
import { SharesCard } from './shares-card.tsx';
import { StartCards } from './start-cards.tsx';
import { TrendCard } from './trend-card.tsx';
import styles from './overview-view.module.css';

type OverviewViewProps = {
  readonly exposure: Output<'exposure.score'>;
  readonly checklist: Output<'checklist.list'>;
  readonly history: Output<'exposure.history'>;
  readonly onNavigate: Navigate;
};

/** Where the user stands, and the one thing to do next. */
export function OverviewView({ exposure, checklist, history, onNavigate }: OverviewViewProps) {
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
      <PlanCard onNavigate={onNavigate} />
      {exposure.score !== null && (
        <div className={styles['pair']}>
          <LeversCard exposure={exposure} />
          <SharesCard exposure={exposure} />
        </div>
      )}
      <TrendCard snapshots={snapshots} />
      <ExpiresCard items={checklist.items} onNavigate={onNavigate} />
    </>
  );
}
