import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import type { Navigate } from '../../screen.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { CoinSharesCard } from './coin-shares-card.tsx';
import type { ExposureData } from './exposure-data.ts';
import { HoldersCard } from './holders-card.tsx';
import { ImportsCard } from './imports-card.tsx';
import { ScoreCard } from './score-card.tsx';
import { SensitivityCard } from './sensitivity-card.tsx';
import { SharesCard } from './shares-card.tsx';
import { WeightsCard } from './weights-card.tsx';

type ExposureViewProps = {
  readonly data: ExposureData;
  readonly onNavigate: Navigate;
  /** The card of prices: a feature of its own. */
  readonly prices: ReactNode;
};

/** Where the coins are, what that adds up to, and everything behind the number. */
export function ExposureView({ data, onNavigate, prices }: ExposureViewProps) {
  const { t } = useTexts();
  const { score, venues } = data;
  if (venues.length === 0 && score.score === null) {
    return <EmptyState title={t.exposure.emptyTitle}>{t.exposure.emptyText}</EmptyState>;
  }
  return (
    <>
      {score.score !== null && (
        <>
          <SharesCard score={score} />
          <WeightsCard score={score} onNavigate={onNavigate} />
          <ScoreCard score={score} onNavigate={onNavigate} />
          <SensitivityCard score={score} onNavigate={onNavigate} />
        </>
      )}
      {score.coinShares.length > 0 && <CoinSharesCard shares={score.coinShares} />}
      <HoldersCard data={data} onNavigate={onNavigate} />
      {prices}
      {data.imports.length > 0 && <ImportsCard imports={data.imports} />}
    </>
  );
}
