import { useTexts } from '../../i18n/use-texts.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { ExposureData } from './exposure-data.ts';
import { HoldersCard } from './holders-card.tsx';
import { ImportsCard } from './imports-card.tsx';
import { PricesCard } from './prices-card.tsx';
import { ScoreCard } from './score-card.tsx';
import { SharesCard } from './shares-card.tsx';
import { UnknownCard } from './unknown-card.tsx';

/** Where the coins are, what that adds up to, and everything behind the number. */
export function ExposureView({ data }: { readonly data: ExposureData }) {
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
          <ScoreCard score={score} />
        </>
      )}
      <HoldersCard data={data} />
      <PricesCard data={data} />
      {score.score !== null && <UnknownCard score={score} />}
      {data.imports.length > 0 && <ImportsCard imports={data.imports} />}
    </>
  );
}
