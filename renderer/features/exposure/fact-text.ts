import { useTexts } from '../../i18n/use-texts.tsx';
import type { Meaning } from '../../ui/mark.tsx';
import type { VenueFact } from './exposure-data.ts';

/** How a fact stands: it protects, it was good but is too old, it warns, or nobody knows. */
export function factMeaning({ known, counts, adds, worth }: VenueFact): Meaning {
  if (known === null) return 'unknown';
  if (adds > 0) return 'exposed';
  if (counts > 0) return 'proven';
  return worth > 0 ? 'due' : 'unknown';
}

/** The value of a fact in words, and what it does. */
export function useFactText() {
  const { t, say, format } = useTexts();
  const text = t.venues;
  const valueOf = ({ fact, known }: VenueFact): string => {
    if (known === null) return text.unknown;
    const words: Readonly<Record<string, string>> = text.facts[fact].values;
    return words[known.value] ?? format.day(known.at);
  };
  const effectOf = ({ known, counts, worth, adds }: VenueFact): string => {
    if (known === null) return '–';
    if (adds > 0) return `+${format.percent(adds)}`;
    return worth > 0
      ? say(text.ofWorth, { counts: format.percent(counts), worth: format.percent(worth) })
      : '–';
  };
  return { valueOf, effectOf };
}
