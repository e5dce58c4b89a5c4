import { useTexts } from '../../i18n/use-texts.tsx';
import { TextIntake } from '../../intake/text-intake.tsx';
import type { Navigate } from '../../screen.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Details } from '../../ui/details.tsx';
import { QuorumForm } from './quorum-form.tsx';
import { SealedBackup } from './sealed-backup.tsx';
import { SetUpChoice } from './set-up-choice.tsx';
import { useIntake } from './use-intake.ts';
import { useWizardDraft } from './wizard-draft-provider.tsx';
import { withImport, withSetUp, type SetUp, type WizardDraft } from './wizard-draft.ts';

/** Which kind of wallet it is. Whoever has all of it in one text gives it here and is at the check at once. */
export function SetUpStep({ onNavigate }: { readonly onNavigate: Navigate }) {
  const { t } = useTexts();
  const text = t.wizard;
  const { draft: before, change } = useWizardDraft();
  const choose = (setUp: SetUp, quorum?: WizardDraft['quorum']): void =>
    change((draft) => ({ ...withSetUp(draft, setUp, quorum), at: 1 }));
  return (
    <>
      <Card title={text.whatDoYouHave}>
        <SetUpChoice title={text.oneDevice} text={text.oneDeviceText}>
          <Button onClick={() => choose('one_device')}>{text.chooseOneDevice}</Button>
        </SetUpChoice>
        <SetUpChoice title={text.multisig} text={text.multisigText}>
          <Button onClick={() => choose('multisig', { threshold: 2, count: 3 })}>
            {text.choose2of3}
          </Button>
          <Button onClick={() => choose('multisig', { threshold: 3, count: 5 })}>
            {text.choose3of5}
          </Button>
        </SetUpChoice>
        <Details summary={text.otherQuorum}>
          <QuorumForm quorum={before.quorum} onQuorum={(quorum) => choose('multisig', quorum)} />
        </Details>
        <SetUpChoice title={text.madeHere} text={text.madeHereText}>
          <Button onClick={() => onNavigate({ name: 'wallet_generate' })}>
            {t.generate.enter}
          </Button>
        </SetUpChoice>
      </Card>
      <ImportCard />
      <Details summary={text.noDevice}>
        <ul className="stack-tight">
          {Object.entries(text.buying).map(([name, line]) => (
            <li key={name}>{line}</li>
          ))}
        </ul>
      </Details>
    </>
  );
}

function ImportCard() {
  const { t } = useTexts();
  const { change } = useWizardDraft();
  const { error, isRunning, sealed, readWallet } = useIntake((read) =>
    change((draft) => withImport(draft, read)),
  );
  return (
    <>
      <Card title={t.wizard.importTitle}>
        <TextIntake
          label={t.wallets.paste}
          hint={t.wallets.pasteHint}
          submitLabel={t.wallets.check}
          error={error?.message}
          isRunning={isRunning}
          onIntake={(intake) => void readWallet(intake)}
        />
      </Card>
      {sealed !== null && (
        <SealedBackup sealed={sealed} onOpened={(intake) => void readWallet(intake)} />
      )}
    </>
  );
}
