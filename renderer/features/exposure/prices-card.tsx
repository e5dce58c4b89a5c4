import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { parseDecimalInput } from '../../i18n/parse-decimal-input.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { fieldError } from '../../ui/field-error.ts';
import { useToast } from '../../ui/toasts.tsx';
import { useCommand } from '../../use-command.ts';
import { AmountInput } from './amount-input.tsx';
import type { ExposureData, Price } from './exposure-data.ts';
import styles from './prices-card.module.css';

/** One row for each asset that needs a price in the chosen currency. */
export function PricesCard({ data }: { readonly data: ExposureData }) {
  const { t } = useTexts();
  const { currency } = data.settings;
  const assets = assetsOf(data).filter((asset) => asset !== currency);
  if (assets.length === 0) return null;
  return (
    <Card title={t.exposure.pricesTitle}>
      <p className="muted">{t.exposure.pricesText}</p>
      <ul className={styles['prices']}>
        {assets.map((asset) => (
          <li key={`${asset} ${currency}`}>
            <PriceRow
              asset={asset}
              currency={currency}
              price={newestPrice(data.prices, asset, currency)}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Whatever lies at venues, and bitcoin when a wallet of one's own holds some. */
function assetsOf({ holdings, score }: ExposureData): readonly string[] {
  const hasWallet = score.score !== null && score.perVenue.some(({ kind }) => kind === 'wallet');
  const assets = holdings.map(({ asset }) => asset);
  return [...new Set([...(hasWallet ? ['BTC'] : []), ...assets])].toSorted();
}

function newestPrice(prices: readonly Price[], asset: string, currency: string): Price | null {
  const known = prices.filter((one) => one.asset === asset && one.currency === currency);
  return known.toSorted((a, b) => b.at.localeCompare(a.at))[0] ?? null;
}

type PriceRowProps = {
  readonly asset: string;
  readonly currency: ExposureData['settings']['currency'];
  readonly price: Price | null;
};

function PriceRow({ asset, currency, price }: PriceRowProps) {
  const { locale, t, say, format } = useTexts();
  const text = t.exposure;
  const save = useCommand('price.set');
  const toast = useToast();
  const [typed, setTyped] = useState('');
  const read = parseDecimalInput(typed, locale);
  return (
    <form
      className={styles['row']}
      onSubmit={(event) => {
        event.preventDefault();
        if (read.kind !== 'number') return;
        void save.run({ asset, currency, price: read.decimal }, () => {
          setTyped('');
          toast(say(text.priceSaved, { asset }));
        });
      }}
    >
      <p>
        <strong>{asset}</strong>{' '}
        <span className="muted">
          {price === null
            ? text.noPrice
            : `${format.money(price.price, currency)} · ${format.day(price.at)}`}
        </span>
      </p>
      <AmountInput
        label={say(text.priceOf, { asset, currency })}
        isLabelHidden
        asset={currency}
        value={typed}
        onValue={setTyped}
        error={fieldError(save.error, 'price')}
      />
      <Button
        type="submit"
        disabled={read.kind !== 'number'}
        aria-label={`${text.savePrice} ${asset}`}
      >
        {text.savePrice}
      </Button>
    </form>
  );
}
