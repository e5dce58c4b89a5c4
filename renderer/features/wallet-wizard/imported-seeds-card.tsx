import { useTexts } from '../../i18n/use-texts.tsx';
import { QueryView } from '../../query-view.tsx';
import { Card } from '../../ui/card.tsx';
import { useQuery } from '../../use-query.ts';
import { ProvenanceFindings } from '../../wallet-parts/provenance-findings.tsx';
import {
  MakerChoice,
  ProvenanceForm,
  unknownSeed,
  type KeyProvenance,
  type SeedMaker,
} from '../../wallet-parts/provenance-form.tsx';
import { useWizardDraft } from './wizard-draft-provider.tsx';
import { withKey, type Inspection } from './wizard-draft.ts';

/** Where the seed behind each key of a wallet that came whole was made, so that it is judged before it is saved. */
export function ImportedSeedsCard({ keys }: { readonly keys: Inspection['keys'] }) {
  const { t, say } = useTexts();
  const { draft, change } = useWizardDraft();
  const catalog = useQuery('device.catalog', {});
  if (draft.setUp !== 'import' || keys.length === 0) return null;
  const nameOf = (at: number, fingerprint: string | null): string => {
    const name = keys.length === 1 ? t.wallets.key : say(t.wallets.keyNumber, { number: at + 1 });
    return fingerprint === null ? name : `${name} · ${fingerprint}`;
  };
  return (
    <Card title={t.provenance.title}>
      <p className="muted">
        {t.provenance.lead} {t.provenance.mayWait}
      </p>
      <QueryView query={catalog}>
        {({ devices }) =>
          keys.map(({ fingerprint }, at) => (
            <SeedOfKey
              key={nameOf(at, fingerprint)}
              name={nameOf(at, fingerprint)}
              makers={devices}
              provenance={draft.keys[at]?.provenance ?? null}
              onProvenance={(provenance) => change((before) => withKey(before, at, { provenance }))}
            />
          ))
        }
      </QueryView>
      <ProvenanceFindings provenance={draft.keys.map(({ provenance }) => provenance)} />
    </Card>
  );
}

type SeedOfKeyProps = {
  readonly name: string;
  readonly makers: readonly SeedMaker[];
  readonly provenance: KeyProvenance | null;
  readonly onProvenance: (provenance: KeyProvenance | null) => void;
};

function SeedOfKey({ name, makers, provenance, onProvenance }: SeedOfKeyProps) {
  return (
    <section aria-label={name} className="stack-tight">
      <h3>{name}</h3>
      <MakerChoice
        makers={makers}
        device={provenance?.device ?? null}
        onDevice={(device) =>
          onProvenance(device === null ? null : { ...(provenance ?? unknownSeed(device)), device })
        }
      />
      {provenance !== null && (
        <ProvenanceForm provenance={provenance} onProvenance={onProvenance} />
      )}
    </section>
  );
}
