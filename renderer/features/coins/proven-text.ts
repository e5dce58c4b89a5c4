import type { Texts } from '../../i18n/use-texts.tsx';
import { btcText } from '../../wallet-parts/btc-text.ts';
import type { ChainView } from './chain-view.ts';

/** How much of the balance is proven, in words. Never rounds up to all, or down to none. */
export function provenText(
  { confirmedSats, provenSats }: ChainView['balance'],
  { t, say, format }: Texts,
): string {
  const text = t.coins;
  if (confirmedSats === 0) return text.nothing;
  if (provenSats >= confirmedSats) return text.provenAll;
  if (provenSats <= 0) return text.provenNone;
  return say(text.provenSome, {
    proven: btcText(provenSats, format),
    rest: btcText(confirmedSats - provenSats, format),
  });
}
