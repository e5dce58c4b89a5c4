import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { useId } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import styles from './script-choice.module.css';
import type { ChosenScript } from './wizard-draft.ts';
import type { Inspection } from './wizard-draft.ts';

type ScriptChoiceProps = {
  readonly chosen: Inspection['script'];
  readonly choices: Inspection['scriptChoices'];
  readonly onScript: (script: ChosenScript) => void;
};

/**
 * Which addresses a key makes, when the key itself does not say, the one to prefer first. The first address follows the
 * choice.
 */
export function ScriptChoice({ chosen, choices, onScript }: ScriptChoiceProps) {
  const { wallets: text } = useTexts().t;
  const id = useId();
  return (
    <div className="stack-tight">
      <h3 id={id}>{text.chooseScript}</h3>
      <p className="muted">{text.chooseScriptHint}</p>
      <RadioGroup<ChosenScript>
        aria-labelledby={id}
        className={styles['choices']}
        value={choices.find((script) => script === chosen) ?? 'p2wpkh'}
        onValueChange={(script) => onScript(script)}
      >
        {choices.map((script) => (
          // Base UI ties the label to the radio it stands around.
          // oxlint-disable-next-line jsx-a11y/label-has-associated-control
          <label key={script} className={styles['choice']}>
            <Radio.Root value={script} className={styles['radio']}>
              <Radio.Indicator className={styles['dot']} />
            </Radio.Root>
            {text.scripts[script]}
          </label>
        ))}
      </RadioGroup>
    </div>
  );
}
