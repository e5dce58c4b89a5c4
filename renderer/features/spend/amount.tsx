import { useTexts } from '../../i18n/use-texts.tsx';
import { amountParts } from './amount-text.ts';

/** An amount in a table: bitcoin, and satoshi below it, so that the column stays narrow. */
export function Amount({ sats }: { readonly sats: number }) {
  const { btc, satoshi } = amountParts(sats, useTexts());
  return (
    <>
      {btc}
      <div className="muted small">{satoshi}</div>
    </>
  );
}
