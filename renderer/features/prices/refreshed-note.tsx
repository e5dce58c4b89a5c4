import { useTexts } from '../../i18n/use-texts.tsx';
import { Callout } from '../../ui/callout.tsx';
import type { Refreshed } from './prices-data.ts';

/** What asking did not bring; nothing where everything came. */
export function RefreshedNote({ refreshed }: { readonly refreshed: Refreshed }) {
  const { t, say } = useTexts();
  const text = t.prices.refreshed;
  const { outcomes, unpriced } = refreshed;
  const lines = [
    ...outcomes.flatMap(({ problem }) => (problem === null ? [] : [problem.message])),
    ...outcomes
      .filter(({ odd }) => odd.length > 0)
      .map(({ name, odd }) => say(text.odd, { name, assets: odd.join(', ') })),
    ...(unpriced.length === 0 ? [] : [say(text.unpriced, { assets: unpriced.join(', ') })]),
  ];
  if (lines.length === 0) return null;
  return (
    <Callout meaning="due" title={text.title}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Callout>
  );
}
