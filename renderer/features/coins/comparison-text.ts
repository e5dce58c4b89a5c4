import type { Texts } from '../../i18n/use-texts.tsx';
import type { ChainView } from './chain-view.ts';

/** Whether a second operator tells the same, something else, or was not asked. */
export function comparisonText(
  comparison: ChainView['comparison'],
  { t, say, format }: Texts,
): string {
  if (comparison === null) return t.coins.compared.none;
  return say(comparison.agrees ? t.coins.compared.agrees : t.coins.compared.differs, {
    name: comparison.server.name,
    day: format.day(comparison.at),
  });
}
