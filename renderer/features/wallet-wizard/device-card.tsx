import type { Catalog } from '../../i18n/catalog.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { QueryView } from '../../query-view.tsx';
import { Card } from '../../ui/card.tsx';
import { useQuery } from '../../use-query.ts';
import { LinkButton } from '../../wallet-parts/provenance-findings.tsx';
import { MakerChoice, unknownSeed } from '../../wallet-parts/provenance-form.tsx';
import { useWizardDraft } from './wizard-draft-provider.tsx';
import { withKey } from './wizard-draft.ts';

/** Which device it is, and how it shows its public key. */
export function DeviceCard({ at }: { readonly at: number }) {
  const { t } = useTexts();
  const { draft, change } = useWizardDraft();
  const catalog = useQuery('device.catalog', {});
  const provenance = draft.keys[at]?.provenance ?? null;
  const choose = (device: string | null): void =>
    change((before) =>
      withKey(before, at, {
        provenance: device === null ? null : { ...(provenance ?? unknownSeed(device)), device },
      }),
    );
  return (
    <Card title={t.wizard.whichDevice}>
      <QueryView query={catalog}>
        {({ devices }) => (
          <>
            <MakerChoice
              makers={devices.filter(({ kind }) => kind === 'device')}
              device={provenance?.device ?? null}
              onDevice={choose}
            />
            {provenance !== null && (
              <Instructions
                device={provenance.device}
                source={devices.find(({ id }) => id === provenance.device)?.source ?? null}
              />
            )}
          </>
        )}
      </QueryView>
    </Card>
  );
}

type InstructionsProps = { readonly device: string; readonly source: string | null };

function Instructions({ device, source }: InstructionsProps) {
  const { t } = useTexts();
  const { draft } = useWizardDraft();
  const steps = t.devices[isDescribed(device, t.devices) ? device : 'other'];
  return (
    <>
      <p>{draft.setUp === 'multisig' ? steps.several : steps.one}</p>
      <p className="muted small">{source === null ? t.wizard.unchecked : t.wizard.checkedOn}</p>
      {source !== null && (
        <div>
          <LinkButton id={source}>{t.wizard.deviceSource}</LinkButton>
        </div>
      )}
    </>
  );
}

/** The list of devices can be longer than what the texts describe. */
function isDescribed(device: string, texts: Catalog['devices']): device is keyof typeof texts {
  return Object.hasOwn(texts, device);
}
