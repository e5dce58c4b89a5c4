import { useTexts } from '../../i18n/use-texts.tsx';
import { Card } from '../../ui/card.tsx';
import { ShareBar } from '../../ui/share-bar.tsx';
import type { ExposureScore } from './exposure-score.ts';

export function SharesCard({ exposure }: { readonly exposure: ExposureScore }) {
  const { t, say, format } = useTexts();
  const others = exposure.custodialShare;
  return (
    <Card title={t.overview.sharesTitle}>
      <ShareBar
        segments={exposure.perVenue.map(({ holderId, name, share, kind }) => ({
          id: holderId,
          name,
          share,
          kind: kind === 'wallet' ? 'own' : 'other',
        }))}
        description={say(t.overview.sharesDescription, {
          own: format.percent(1 - others),
          others: format.percent(others),
        })}
        formatShare={format.percent}
      />
    </Card>
  );
}
