import { useState } from 'react';
import { parseDecimalInput } from '../../i18n/parse-decimal-input.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { AmountInput } from '../../intake/amount-input.tsx';
import { Button } from '../../ui/button.tsx';
import { fieldError } from '../../ui/field-error.ts';
import { useToast } from '../../ui/toasts.tsx';
import { useCommand } from '../../use-command.ts';
import type { Feed, Quote } from './prices-data.ts';
import { QuoteFacts } from './quote-facts.tsx';
import styles from './quote-row.module.css';

type QuoteRowProps = {
  readonly quote: Quote;
  readonly currency: string;
  readonly feeds: readonly Feed[];
};

/** One asset with what is known of its price, and a field for another one. */
export function QuoteRow({ quote: { asset, price }, currency, feeds }: QuoteRowProps) {
  const { locale, t, say } = useTexts();
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
      <div className={styles['known']}>
        <strong>{asset}</strong>
        {price === null ? (
          <p className="muted">{text.noPrice}</p>
        ) : (
          <QuoteFacts quote={price} currency={currency} feeds={feeds} />
        )}
      </div>
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
