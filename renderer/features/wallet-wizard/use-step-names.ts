import { useTexts } from '../../i18n/use-texts.tsx';
import { stepsOf, type WizardDraft } from './wizard-draft.ts';

/** What each step is called in the list of steps. */
export function useStepNames(draft: WizardDraft): readonly string[] {
  const { t, say } = useTexts();
  return stepsOf(draft).map((step) => {
    switch (step.kind) {
      case 'set_up':
        return t.wizard.setUp;
      case 'key':
        return draft.keys.length === 1
          ? t.wallets.key
          : say(t.wallets.keyNumber, { number: step.key + 1 });
      case 'check':
        return t.wizard.checkAndSave;
    }
  });
}
