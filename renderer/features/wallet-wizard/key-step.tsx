import { useTexts } from '../../i18n/use-texts.tsx';
import { TextIntake } from '../../intake/text-intake.tsx';
import { Card } from '../../ui/card.tsx';
import { Findings } from '../../ui/findings.tsx';
import { DeviceCard } from './device-card.tsx';
import { KeyFacts } from './key-facts.tsx';
import { SeedCard } from './seed-card.tsx';
import { useIntake } from './use-intake.ts';
import { useWizardDraft } from './wizard-draft-provider.tsx';
import { withKey } from './wizard-draft.ts';

/** One key: how to get it out of the device, and what was read. */
export function KeyStep({ at }: { readonly at: number }) {
  const { t } = useTexts();
  const { draft, change } = useWizardDraft();
  const { error, isRunning, readWallet, readKey } = useIntake((read) =>
    change((before) => withKey(before, at, { read })),
  );
  const read = draft.keys[at]?.read ?? null;
  return (
    <>
      <DeviceCard at={at} />
      <Card title={t.wizard.giveKey}>
        <TextIntake
          label={t.wizard.keyOfDevice}
          hint={t.wizard.keyOfDeviceHint}
          submitLabel={t.wizard.readKey}
          error={error?.message}
          isRunning={isRunning}
          onIntake={(intake) =>
            void (draft.setUp === 'multisig' ? readKey(intake, draft, at) : readWallet(intake))
          }
        />
      </Card>
      {read !== null && (
        <Card title={t.wizard.keyRead}>
          <KeyFacts inspection={read.inspection} />
          <Findings
            title={t.wallets.findings}
            findings={read.inspection.findings}
            labels={t.shell.severities}
          />
        </Card>
      )}
      <SeedCard at={at} />
    </>
  );
}
