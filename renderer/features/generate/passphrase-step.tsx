import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { Facts } from '../../ui/facts.tsx';
import { PassphraseForm } from './passphrase-form.tsx';
import type { Accounts, Phrase } from './phrase.ts';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { usePassphrase } from './use-passphrase.ts';

type PassphraseStepProps = {
  readonly phrase: Phrase;
  readonly plain: Accounts;
  readonly onChosen: (found: Accounts) => void;
};

const CHOICES = ['without', 'with'] as const;

/** With a passphrase or without. One that is chosen is typed again here, and once more before the wallet is saved. */
export function PassphraseStep({ phrase, plain, onChosen }: PassphraseStepProps) {
  const { generate: text } = useTexts().t;
  const [choice, setChoice] = useState<(typeof CHOICES)[number]>('without');
  return (
    <>
      <Card>
        <RadioChoice
          label={text.passphraseChoice}
          value={choice}
          options={CHOICES.map((value) => ({ value, ...text.passphraseChoices[value] }))}
          onChoose={setChoice}
        />
      </Card>
      {choice === 'with' ? (
        <Rehearsal phrase={phrase} plain={plain} onChosen={onChosen} />
      ) : (
        <div>
          <Button kind="primary" onClick={() => onChosen(plain)}>
            {text.goOn}
          </Button>
        </div>
      )}
    </>
  );
}

function Rehearsal({ phrase, plain, onChosen }: PassphraseStepProps) {
  const { generate: text } = useTexts().t;
  const passphrase = usePassphrase(phrase);
  const { first, isRight } = passphrase;
  return (
    <Card title={first === null ? text.passphraseFirst : text.passphraseAgain}>
      <Callout meaning="due">{text.passphraseWarning}</Callout>
      {first !== null && (
        <Facts
          facts={[
            { name: text.fingerprintWithout, value: <code>{plain.fingerprint}</code> },
            { name: text.fingerprintWith, value: <code>{first.fingerprint}</code> },
          ]}
        />
      )}
      {first !== null && isRight ? (
        <>
          <Callout meaning="proven">{text.passphraseSame}</Callout>
          <div>
            <Button kind="primary" onClick={() => onChosen(first)}>
              {text.goOn}
            </Button>
          </div>
        </>
      ) : (
        <PassphraseForm key={first === null ? 'first' : 'again'} passphrase={passphrase} />
      )}
    </Card>
  );
}
