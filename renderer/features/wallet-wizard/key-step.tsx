import { useTexts } from '../../i18n/use-texts.tsx';
import { TextIntake } from '../../intake/text-intake.tsx';
import { Card } from '../../ui/card.tsx';
import { Findings } from '../../ui/findings.tsx';
import { InspectionFacts } from './inspection-facts.tsx';
import { useIntake } from './use-intake.ts';
import { useWizardDraft } from './wizard-draft-provider.tsx';
import { withKey, type ReadKey } from './wizard-draft.ts';

/** One key: how to get it out of the device, and what was read. */
export function KeyStep({ at }: { readonly at: number }) {
  const { t } = useTexts();
  const { draft, change } = useWizardDraft();
  const { error, isRunning, read } = useIntake((key) =>
    change((before) => withKey(before, at, { read: key })),
  );
  const key = draft.keys[at];
  return (
    <>
      <Card title={t.wizard.giveKey}>
        <TextIntake
          label={t.wizard.keyOfDevice}
          hint={t.wizard.keyOfDeviceHint}
          submitLabel={t.wizard.readKey}
          error={error?.message}
          isRunning={isRunning}
          onIntake={(intake) => void read(intake)}
        />
      </Card>
      {key !== undefined && key.read !== null && <ReadCard read={key.read} />}
    </>
  );
}

function ReadCard({ read: { inspection } }: { readonly read: ReadKey }) {
  const { t } = useTexts();
  return (
    <Card title={t.wizard.keyRead}>
      <InspectionFacts inspection={inspection} />
      <Findings
        title={t.wallets.findings}
        findings={inspection.findings}
        labels={t.shell.severities}
      />
    </Card>
  );
}
