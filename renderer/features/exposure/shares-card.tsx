import { useTexts } from '../../i18n/use-texts.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { ShareBar } from '../../ui/share-bar.tsx';
import type { ExposureScore } from './exposure-data.ts';

/** All holdings in one bar, what they are worth together, and what could not be counted. */
export function SharesCard({ score }: { readonly score: ExposureScore }) {
  const { t, say, format } = useTexts();
  const text = t.exposure;
  const { custodialShare, totalValue, currency, pricesFrom, unpriced } = score;
  const total =
    totalValue === null
      ? text.totalInCoins
      : say(text.total, { value: format.money(totalValue, currency) });
  return (
    <Card title={text.sharesTitle} aside={<strong>{total}</strong>}>
      <ShareBar
        segments={score.perVenue.map(({ holderId, name, share, kind }) => ({
          id: holderId,
          name,
          share,
          kind: kind === 'wallet' ? 'own' : 'other',
        }))}
        description={say(text.sharesDescription, {
          own: format.percent(1 - custodialShare),
          others: format.percent(custodialShare),
        })}
        formatShare={format.percent}
      />
      {pricesFrom !== null && (
        <p className="muted small">{say(text.pricesFrom, { day: format.day(pricesFrom) })}</p>
      )}
      {unpriced.length > 0 && (
        <Callout meaning="due" title={text.unpricedTitle}>
          {say(text.unpriced, { assets: unpriced.join(', ') })}
        </Callout>
      )}
    </Card>
  );
}
