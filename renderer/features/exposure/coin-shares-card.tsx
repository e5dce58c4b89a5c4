import { useTexts } from '../../i18n/use-texts.tsx';
import { Card } from '../../ui/card.tsx';
import { ShareBar } from '../../ui/share-bar.tsx';
import type { ExposureData } from './exposure-data.ts';

type CoinShare = ExposureData['score']['coinShares'][number];

/** What can be said without prices: of each coin, how much lies with others and how much under own keys. */
export function CoinSharesCard({ shares }: { readonly shares: readonly CoinShare[] }) {
  const { exposure: text } = useTexts().t;
  return (
    <Card title={text.coinSharesTitle}>
      <p className="muted">{text.coinSharesText}</p>
      {shares.map((share) => (
        <CoinShareBar key={share.asset} share={share} />
      ))}
    </Card>
  );
}

function CoinShareBar({ share: one }: { readonly share: CoinShare }) {
  const { t, say, format } = useTexts();
  const text = t.exposure;
  const { asset, atVenues, inWallets, share } = one;
  const amount = (value: string): string => `${format.decimal(value)} ${asset}`;
  const segments = [
    { id: 'own', name: text.custody.own_keys, share: 1 - share, kind: 'own' as const },
    { id: 'venues', name: text.coinsAtVenues, share, kind: 'other' as const },
  ];
  return (
    <section className="stack-tight" aria-label={asset}>
      <h3>{asset}</h3>
      <ShareBar
        segments={segments.filter((segment) => segment.share > 0)}
        description={say(text.coinSharesDescription, {
          venues: amount(atVenues),
          own: amount(inWallets),
        })}
        formatShare={format.percent}
      />
      <p className="muted small">
        {say(text.coinSharesDescription, { venues: amount(atVenues), own: amount(inWallets) })}
      </p>
    </section>
  );
}
