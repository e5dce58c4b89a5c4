import type { Texts } from '../../i18n/use-texts.tsx';

/** Satoshi in one bitcoin. */
const SATS = 100_000_000;

/** An amount in both units, exact: `0.00040000 BTC` and `40,000 satoshi`. */
export function amountParts(
  sats: number,
  { t, say, format }: Texts,
): { readonly btc: string; readonly satoshi: string } {
  const whole = Math.floor(sats / SATS);
  const btc = format.decimal(`${whole}.${String(sats % SATS).padStart(8, '0')}`);
  return { btc: `${btc} BTC`, satoshi: say(t.spend.sats, { amount: sats }) };
}
