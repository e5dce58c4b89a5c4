import { useTexts } from '../../i18n/use-texts.tsx';
import { Card } from '../../ui/card.tsx';
import { ProvenanceFindings } from '../../wallet-parts/provenance-findings.tsx';
import { ProvenanceForm } from '../../wallet-parts/provenance-form.tsx';
import { useWizardDraft } from './wizard-draft-provider.tsx';
import { withKey } from './wizard-draft.ts';

/** How the seed behind the key was made, and what is published about such seeds. */
export function SeedCard({ at }: { readonly at: number }) {
  const { provenance: text } = useTexts().t;
  const { draft, change } = useWizardDraft();
  const provenance = draft.keys[at]?.provenance ?? null;
  if (provenance === null) return null;
  return (
    <Card title={text.title}>
      <p className="muted">{text.lead}</p>
      <ProvenanceForm
        provenance={provenance}
        onProvenance={(told) => change((before) => withKey(before, at, { provenance: told }))}
      />
      <ProvenanceFindings provenance={[provenance]} />
    </Card>
  );
}
