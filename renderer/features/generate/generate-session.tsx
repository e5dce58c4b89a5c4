import { useState } from 'react';
import { call } from '../../api.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Page } from '../../ui/page.tsx';
import { Steps } from '../../ui/steps.tsx';
import { PassphraseStep } from './passphrase-step.tsx';
import { STEP_NAMES, type Step } from './phrase.ts';
import { PrepareStep } from './prepare-step.tsx';
import { RepeatStep } from './repeat-step.tsx';
import { SaveStep } from './save-step.tsx';
import { ShowStep } from './show-step.tsx';
import { useNoClipboard } from './use-no-clipboard.ts';

/** From chance to a saved watch-only wallet. Whatever way it ends, the window and all that it knew go. */
export function GenerateSession() {
  const { generate: text } = useTexts().t;
  const [step, setStep] = useState<Step>({ name: 'prepare' });
  useNoClipboard();
  const at = STEP_NAMES.findIndex((name) => name === step.name);
  return (
    <Page
      title={text.stepTitles[step.name]}
      lead={text.stepLeads[step.name]}
      actions={
        <Button kind="danger" onClick={() => void call('mnemonic.closeWindow', {})}>
          {text.stop}
        </Button>
      }
    >
      <Steps
        label={text.steps}
        steps={STEP_NAMES.map((name) => text.stepNames[name])}
        at={at}
        reach={-1}
        onStep={() => undefined}
      />
      <CurrentStep step={step} onStep={setStep} />
    </Page>
  );
}

type CurrentStepProps = { readonly step: Step; readonly onStep: (step: Step) => void };

function CurrentStep({ step, onStep }: CurrentStepProps) {
  const { generate: text } = useTexts().t;
  switch (step.name) {
    case 'prepare':
      return <PrepareStep onMade={(phrase) => onStep({ name: 'show', phrase })} />;
    case 'show':
      return (
        <ShowStep
          phrase={step.phrase}
          onWritten={() => onStep({ name: 'repeat', phrase: step.phrase })}
        />
      );
    case 'repeat':
      return (
        <RepeatStep
          phrase={step.phrase}
          onAgain={() => onStep({ name: 'show', phrase: step.phrase })}
          onRight={(plain) => onStep({ name: 'passphrase', phrase: step.phrase, plain })}
        />
      );
    case 'passphrase':
      return (
        <PassphraseStep
          phrase={step.phrase}
          plain={step.plain}
          onChosen={(found) => onStep({ name: 'save', phrase: step.phrase, found })}
        />
      );
    case 'save':
      return (
        <SaveStep
          phrase={step.phrase}
          found={step.found}
          onSaved={() => onStep({ name: 'saved' })}
        />
      );
    case 'saved':
      return <Callout meaning="proven">{text.savedText}</Callout>;
  }
}
