import { useTexts } from '../../i18n/use-texts.tsx';
import type { Navigate } from '../../screen.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { ExposureData } from './exposure-data.ts';
import { HoldersCard } from './holders-card.tsx';
import { ImportsCard } from './imports-card.tsx';
import { PricesCard } from './prices-card.tsx';
import { ScoreCard } from './score-card.tsx';
import { SensitivityCard } from './sensitivity-card.tsx';
import { SharesCard } from './shares-card.tsx';
import { WeightsCard } from './weights-card.tsx';

type ExposureViewProps = { readonly data: ExposureData; readonly onNavigate: Navigate };

/** Where the coins are, what that adds up to, and everything behind the number. */
export function ExposureView({ data, onNavigate }: ExposureViewProps) {
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
      <HoldersCard data={data} onNavigate={onNavigate} />
      <PricesCard data={data} />
      {data.imports.length > 0 && <ImportsCard imports={data.imports} />}
    </>
  );
}
