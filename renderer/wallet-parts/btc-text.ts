import type { Formats } from '../i18n/formats.ts';

/** Satoshi in one bitcoin. */
const SATS = 100_000_000;
/** The sign that is as wide as a plus. */
const MINUS = '−';

/** Exact, with all eight decimals: 150000000 → `1.50000000`, −1 → `-0.00000001`. */
export function satsToBtcText(sats: number): string {
  const size = Math.abs(sats);
  const text = `${Math.floor(size / SATS)}.${String(size % SATS).padStart(8, '0')}`;
  return sats < 0 ? `-${text}` : text;
}

/** As people read it: `1.50000000 BTC`. */
export function btcText(sats: number, format: Formats): string {
  return `${format.decimal(satsToBtcText(sats)).replace('-', MINUS)} BTC`;
}

/** What came in or went out, always with its sign. */
export function signedBtcText(sats: number, format: Formats): string {
  return `${sats > 0 ? '+' : ''}${btcText(sats, format)}`;
}

/** Short, for the edge of a chart: `0.5`. */
export function shortBtcText(sats: number, format: Formats): string {
  const text = satsToBtcText(sats).replace(/\.?0+$/, '');
  return `${format.decimal(text)} BTC`;
}
