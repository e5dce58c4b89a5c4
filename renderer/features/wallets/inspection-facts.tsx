import { useTexts } from '../../i18n/use-texts.tsx';
import { Facts } from '../../ui/facts.tsx';
import type { Inspection } from './wallet-data.ts';

/** What was read out of the text, in the field's own terms. */
export function InspectionFacts({ inspection }: { readonly inspection: Inspection }) {
  const { t, format } = useTexts();
  const text = t.wallets;
  const [key] = inspection.keys;
  return (
    <Facts
      facts={[
        { name: text.format, value: text.formats[inspection.format] },
        { name: text.network, value: text.networks[inspection.network] },
        { name: text.script, value: text.scripts[inspection.script] },
        ...(key === undefined
          ? []
          : [
              { name: text.fingerprint, value: <Exact text={key.fingerprint} /> },
              { name: text.path, value: <Exact text={key.path} /> },
              { name: text.depth, value: format.count(key.depth) },
            ]),
      ]}
    />
  );
}

function Exact({ text }: { readonly text: string | null }) {
  const { t } = useTexts();
  return text === null ? <span className="muted">{t.wallets.unknown}</span> : <code>{text}</code>;
}
