import type { Locale } from '../../preload/shapes.ts';

/** How one language writes what people read. Times are ISO 8601 UTC and shown in the user's own time zone. */
export type Formats = {
  readonly day: (iso: string) => string;
  readonly month: (iso: string) => string;
  readonly moment: (iso: string) => string;
  /** 0–1 as per cent, whole where it can be: 0.2531 → 25 %. */
  readonly percent: (share: number) => string;
  /** With one decimal: 14.3. */
  readonly points: (points: number) => string;
  readonly count: (count: number) => string;
  /** An exact decimal, grouped, without passing through a float. */
  readonly decimal: (text: string) => string;
  /** Money rounded to whole units from 1,000 up, and below that as its currency is: cents, or none for yen. */
  readonly money: (text: string, currency: string) => string;
  /** What one unit costs: as money, but below one with four digits that mean something. */
  readonly unitPrice: (text: string, currency: string) => string;
};

const TAGS: Readonly<Record<Locale, string>> = { en: 'en-GB', nl: 'nl-NL' };

/** The formats of one language, from the platform's own tables (Intl). */
export function formatsFor(locale: Locale): Formats {
  const tag = TAGS[locale];
  const day = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', year: 'numeric' });
  const month = new Intl.DateTimeFormat(tag, { month: 'short', year: 'numeric' });
  const moment = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' });
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const fine = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 });
  const points = new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  return {
    day: (iso) => day.format(new Date(iso)),
    month: (iso) => month.format(new Date(iso)),
    moment: (iso) => moment.format(new Date(iso)),
    percent: (share) => (share > 0 && share < 0.01 ? fine : percent).format(share),
    points: (value) => points.format(value),
    count: (count) => whole.format(count),
    decimal: (text) => groupDecimal(text, tag),
    money: (text, currency) => moneyFormat(tag, currency, text).format(Number(text)),
    unitPrice: (text, currency) => unitFormat(tag, currency, text).format(Number(text)),
  };
}

/** Rounded for reading only; sums are made from the exact text elsewhere. */
function moneyFormat(tag: string, currency: string, text: string): Intl.NumberFormat {
  const isLarge = Math.abs(Number(text)) >= 1000;
  return new Intl.NumberFormat(tag, {
    style: 'currency',
    currency,
    ...(isLarge ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {}),
  });
}

function unitFormat(tag: string, currency: string, text: string): Intl.NumberFormat {
  if (Math.abs(Number(text)) >= 1) return moneyFormat(tag, currency, text);
  return new Intl.NumberFormat(tag, { style: 'currency', currency, maximumSignificantDigits: 4 });
}

function groupDecimal(text: string, tag: string): string {
  const [whole = '0', fraction] = text.replace('-', '').split('.');
  const parts = new Intl.NumberFormat(tag).formatToParts(1000.5);
  const point = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
  const grouped = new Intl.NumberFormat(tag).format(BigInt(whole));
  const sign = text.startsWith('-') ? '-' : '';
  return `${sign}${grouped}${fraction === undefined ? '' : `${point}${fraction}`}`;
}
