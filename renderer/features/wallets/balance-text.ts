import type { Texts } from '../../i18n/use-texts.tsx';
import { satsToBtcText } from '../../wallet-parts/btc-text.ts';
import type { Wallet } from './wallet-data.ts';

/** Satoshi in one bitcoin. */
const SATS = 100_000_000;

/** A balance in bitcoin with all eight decimals and its day, or that there is none. */
export function balanceText({ balance }: Wallet, { t, say, format }: Texts): string {
  if (balance === null) return t.wallets.balanceNone;
  return say(t.wallets.balanceOf, {
    amount: format.decimal(satsToBtcText(balance.confirmedSats)),
    day: format.day(balance.at),
  });
}

/** Exact, from a plain decimal; null when it has more than eight decimals or exceeds all there will ever be. */
export function btcTextToSats(decimal: string): number | null {
  const match = /^(\d{1,8})(?:\.(\d{1,8}))?$/.exec(decimal);
  if (match === null) return null;
  const sats = Number(match[1]) * SATS + Number((match[2] ?? '').padEnd(8, '0'));
  return sats <= 21_000_000 * SATS ? sats : null;
}
