import { useTexts } from '../../i18n/use-texts.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { ShareBar } from '../../ui/share-bar.tsx';
import type { ExposureScore } from './exposure-data.ts';
import { kindShares } from './kind-shares.ts';

/** All holdings in one bar, what they are worth together, and what could not be counted. */
export function SharesCard({ score }: { readonly score: ExposureScore }) {
  const { t, say, format } = useTexts();
  const text = t.exposure;
  const { custodialShare, totalValue, currency, pricesFrom, unpriced, stalePrices } = score;
  const total =
    totalValue === null
      ? text.totalInCoins
      : say(text.total, { value: format.money(totalValue, currency) });
  return (
    <Card title={t.venues.kindsTitle} aside={<strong>{total}</strong>}>
      <ShareBar
        segments={kindShares(score).map(({ kind, share, isOwn }) => ({
          id: kind,
          name: text.custody[kind],
          share,
          kind: isOwn ? 'own' : 'other',
        }))}
        description={say(t.venues.kindsDescription, {
          own: format.percent(1 - custodialShare),
          others: format.percent(custodialShare),
        })}
        formatShare={format.percent}
      />
      {pricesFrom !== null && (
        <p className="muted small">{say(text.pricesFrom, { day: format.day(pricesFrom) })}</p>
      )}
      {stalePrices.length > 0 && (
        <Callout meaning="due" title={text.stalePrices}>
          {say(text.stalePricesText, { assets: stalePrices.join(', ') })}
        </Callout>
      )}
      {unpriced.length > 0 && (
        <Callout meaning="due" title={text.unpricedTitle}>
          {say(text.unpriced, { assets: unpriced.join(', ') })}
        </Callout>
      )}
    </Card>
  );
}
