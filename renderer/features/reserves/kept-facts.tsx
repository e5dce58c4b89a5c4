import { useTexts } from '../../i18n/use-texts.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Findings } from '../../ui/findings.tsx';
import { OwnBalances } from './own-balances.tsx';
import type { KeptProof } from './reserves-data.ts';

/** Everything that a kept proof rests on. */
export function KeptFacts({ proof }: { readonly proof: KeptProof }) {
  const { t, say } = useTexts();
  const { history: text, verdict } = t.reserves;
  return (
    <div className="stack">
      <Facts
        facts={[
          { name: text.root, value: <span className="exact">{proof.root}</span> },
          ...proof.files.map(({ name, sha256 }) => ({
            name: say(text.fileHash, { file: name }),
            value: <span className="exact small">{sha256}</span>,
          })),
        ]}
      />
      <OwnBalances balances={proof.balances} />
      <Findings title={verdict.of} findings={proof.findingTexts} labels={t.shell.severities} />
    </div>
  );
}
