import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Locale } from '../../preload/shapes.ts';
import { catalogs, type Catalog } from './catalog.ts';
import { fill, type Template } from './fill.ts';
import { formatsFor, type Formats } from './formats.ts';

/** All texts of the chosen language, and how it writes numbers, money and dates. */
export type Texts = {
  readonly locale: Locale;
  readonly t: Catalog;
  /** Fills the places of a text. */
  readonly say: (template: Template, values: Readonly<Record<string, string | number>>) => string;
  readonly format: Formats;
};

function textsFor(locale: Locale): Texts {
  return {
    locale,
    t: catalogs[locale],
    say: (template, values) => fill(template, values, locale),
    format: formatsFor(locale),
  };
}

const Context = createContext<Texts>(textsFor('en'));

export function TextsProvider({
  locale,
  children,
}: {
  readonly locale: Locale;
  readonly children: ReactNode;
}) {
  const texts = useMemo(() => textsFor(locale), [locale]);
  return <Context value={texts}>{children}</Context>;
}

export function useTexts(): Texts {
  return useContext(Context);
}
