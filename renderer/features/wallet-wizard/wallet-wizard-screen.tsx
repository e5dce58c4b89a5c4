import { useTexts } from '../../i18n/use-texts.tsx';
import type { Navigate } from '../../screen.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { Steps } from '../../ui/steps.tsx';
import { CheckStep } from './check-step.tsx';
import { KeyStep } from './key-step.tsx';
import { SetUpStep } from './set-up-step.tsx';
import { useStepNames } from './use-step-names.ts';
import { useWizardDraft } from './wizard-draft-provider.tsx';
import { EMPTY_DRAFT, reachOf, stepsOf, type WizardStep } from './wizard-draft.ts';
import { BackToWallets } from '../../wallet-parts/back-to-wallets.tsx';

type WizardProps = { readonly onNavigate: Navigate };

/** From “I have a device” to a saved wallet, as a list of steps over one draft. Nothing is stored before the last. */
export function WalletWizardScreen({ onNavigate }: WizardProps) {
  const { t } = useTexts();
  const { draft, change, clear } = useWizardDraft();
  const steps = stepsOf(draft);
  const names = useStepNames(draft);
  const goTo = (at: number): void => change((before) => ({ ...before, at }));
  const reach = reachOf(draft);
  return (
    <Page
      title={t.wallets.addTitle}
      lead={t.wallets.addLead}
      back={<BackToWallets onNavigate={onNavigate} />}
      actions={draft !== EMPTY_DRAFT && <Button onClick={clear}>{t.wizard.startOver}</Button>}
    >
      <Steps label={t.wizard.steps} steps={names} at={draft.at} reach={reach} onStep={goTo} />
      <CurrentStep step={steps[draft.at] ?? { kind: 'set_up' }} onNavigate={onNavigate} />
      {draft.at > 0 && (
        <div className="row">
          <Button onClick={() => goTo(draft.at - 1)}>{t.wizard.back}</Button>
          {draft.at < steps.length - 1 && (
            <Button kind="primary" disabled={draft.at >= reach} onClick={() => goTo(draft.at + 1)}>
              {t.wizard.next}
            </Button>
          )}
        </div>
      )}
    </Page>
  );
}

function CurrentStep({ step, onNavigate }: WizardProps & { readonly step: WizardStep }) {
  switch (step.kind) {
    case 'set_up':
      return <SetUpStep onNavigate={onNavigate} />;
    case 'key':
      return <KeyStep key={step.key} at={step.key} />;
    case 'check':
      return <CheckStep onNavigate={onNavigate} />;
  }
}
