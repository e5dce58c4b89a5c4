import { useTexts } from '../../i18n/use-texts.tsx';
import { Facts } from '../../ui/facts.tsx';
import { keyFacts } from '../../wallet-parts/key-facts.tsx';
import type { Inspection } from './wizard-draft.ts';

/** What was read out of one key: device, place and network. */
export function KeyFacts({ inspection: { keys, network } }: { readonly inspection: Inspection }) {
  const texts = useTexts();
  const { wallets: text } = texts.t;
  return (
    <Facts
      facts={[...keyFacts(keys, texts), { name: text.network, value: text.networks[network] }]}
    />
  );
}
