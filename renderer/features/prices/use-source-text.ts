import { useTexts } from '../../i18n/use-texts.tsx';
import type { Feed, KnownQuote } from './prices-data.ts';

/** Where a price comes from, in words. */
export function useSourceText(feeds: readonly Feed[]): (source: KnownQuote['source']) => string {
  const { t, say } = useTexts();
  const text = t.prices.sources;
  return (source) => {
    switch (source.kind) {
      case 'typed':
        return text.typed;
      case 'file':
        return say(text.file, { file: source.fileName });
      case 'feeds': {
        const told = feeds.filter(({ feed }) => source.feeds.includes(feed));
        const names = told.map(({ name }) => name).join(', ');
        return say(text.feeds, { count: told.length, names });
      }
    }
  };
}
