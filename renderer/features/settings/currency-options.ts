import type { Locale } from '../../../preload/shapes.ts';

/** Chosen most by those whom the app was made for; the others follow by name. */
const FIRST = ['EUR', 'USD', 'GBP', 'CHF'];

/** Every currency with its name in the language of the window, from the platform's own tables (Intl). */
export function currencyOptions(
  codes: readonly string[],
  locale: Locale,
): readonly { readonly value: string; readonly label: string }[] {
  const names = new Intl.DisplayNames([locale], { type: 'currency' });
  const order = new Intl.Collator(locale);
  const named = codes.map((value) => ({ value, name: names.of(value) ?? value }));
  const rank = (value: string): number => (FIRST.includes(value) ? FIRST.indexOf(value) : 99);
  return named
    .toSorted((a, b) => rank(a.value) - rank(b.value) || order.compare(a.name, b.name))
    .map(({ value, name }) => ({ value, label: `${value} · ${name}` }));
}
