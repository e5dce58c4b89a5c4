import type { Locale } from '../../preload/shapes.ts';

/** A text with `{name}` places; where a number decides the wording, one text for each plural form. */
export type Template = string | { readonly one: string; readonly other: string };

/** Fills the places of a text. The plural form follows the value of `count`; numbers are written as the language does. */
export function fill(
  template: Template,
  values: Readonly<Record<string, string | number>>,
  locale: Locale,
): string {
  const text =
    typeof template === 'string' ? template : template[pluralForm(values['count'], locale)];
  return text.replaceAll(/\{(\w+)\}/g, (place, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return place;
    return typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : value;
  });
}

function pluralForm(count: string | number | undefined, locale: Locale): 'one' | 'other' {
  return new Intl.PluralRules(locale).select(Number(count ?? 0)) === 'one' ? 'one' : 'other';
}
