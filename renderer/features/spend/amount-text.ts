import type { Texts } from '../../i18n/use-texts.tsx';
import { btcText } from '../../wallet-parts/btc-text.ts';

/** An amount in both units, exact: `0.00040000 BTC` and `40,000 satoshi`. */
export function amountParts(
  sats: number,
  { t, say, format }: Texts,
): { readonly btc: string; readonly satoshi: string } {
  return { btc: btcText(sats, format), satoshi: say(t.spend.sats, { amount: sats }) };
}
