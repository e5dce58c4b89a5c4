import { useTexts } from '../../i18n/use-texts.tsx';
import { Facts } from '../../ui/facts.tsx';
import { keyFacts } from '../../wallet-parts/key-facts.tsx';
import type { Inspection } from './wizard-draft.ts';

/** What was read out of the text, in the field's own terms. */
export function InspectionFacts({ inspection }: { readonly inspection: Inspection }) {
  const texts = useTexts();
  const { t, say } = texts;
  const text = t.wallets;
  const { kind, keys, threshold } = inspection;
  const count = keys.length;
  return (
    <Facts
      facts={[
        { name: text.format, value: text.formats[inspection.format] },
        { name: text.network, value: text.networks[inspection.network] },
        { name: text.kind, value: say(text.kinds[kind], { threshold: threshold ?? count, count }) },
        { name: text.script, value: text.scripts[inspection.script] },
        ...keyFacts(keys, texts),
      ]}
    />
  );
}
