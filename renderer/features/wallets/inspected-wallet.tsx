import { useState } from 'react';
import type { ApiError } from '../../../preload/contract.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { AddressBlock } from '../../ui/address-block.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { Details } from '../../ui/details.tsx';
import { Findings } from '../../ui/findings.tsx';
import { fieldError } from '../../ui/field-error.ts';
import { TextInput } from '../../ui/text-input.tsx';
import { InspectionFacts } from './inspection-facts.tsx';
import styles from './inspected-wallet.module.css';
import { ScriptChoice } from './script-choice.tsx';
import type { ChosenScript } from './use-inspection.ts';
import type { Inspection } from './wallet-data.ts';

type InspectedWalletProps = {
  readonly inspection: Inspection;
  readonly scriptChoices: Inspection['scriptChoices'];
  readonly error: ApiError | null;
  readonly onScript: (script: ChosenScript) => void;
  readonly onRestart: () => void;
  readonly onSave: (name: string, accept: readonly string[]) => Promise<void>;
};

/** What the text is, what to know about it, the address to compare, and the name to save it under. */
export function InspectedWallet(props: InspectedWalletProps) {
  const { inspection, scriptChoices, onScript, onRestart } = props;
  const { t } = useTexts();
  const text = t.wallets;
  const [first] = inspection.firstAddresses;
  const isBlocked = inspection.findings.some(({ severity }) => severity === 'block');
  return (
    <>
      <Card title={text.what}>
        <InspectionFacts inspection={inspection} />
        {inspection.network !== 'mainnet' && <Callout meaning="due">{text.testNetwork}</Callout>}
        {scriptChoices.length > 1 && (
          <ScriptChoice chosen={inspection.script} choices={scriptChoices} onScript={onScript} />
        )}
        <Findings
          title={text.findings}
          findings={inspection.findings}
          labels={t.shell.severities}
        />
        {inspection.findings.length === 0 && <Callout meaning="proven">{text.noFindings}</Callout>}
      </Card>
      {first !== undefined && (
        <Card title={text.firstAddress}>
          <AddressBlock address={first} isLarge />
          <p>{text.firstAddressHint}</p>
          <p className="muted small">{text.agreed}</p>
          {inspection.firstAddresses.length > 1 && (
            <Details summary={text.firstAddresses}>
              <ol className={styles['addresses']}>
                {inspection.firstAddresses.map((address) => (
                  <li key={address}>
                    <AddressBlock address={address} />
                  </li>
                ))}
              </ol>
            </Details>
          )}
        </Card>
      )}
      {isBlocked ? (
        <div>
          <Button onClick={onRestart}>{text.startOver}</Button>
        </div>
      ) : (
        <SaveForm {...props} />
      )}
    </>
  );
}

function SaveForm({ inspection, error, onSave, onRestart }: InspectedWalletProps) {
  const { wallets: text } = useTexts().t;
  const [name, setName] = useState(inspection.name ?? '');
  const [isAccepted, setAccepted] = useState(false);
  const warnings = inspection.findings.filter(({ severity }) => severity === 'warn');
  const canSave = name.trim() !== '' && (warnings.length === 0 || isAccepted);
  return (
    <Card>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (canSave) void onSave(name, isAccepted ? warnings.map(({ code }) => code) : []);
        }}
      >
        <TextInput
          label={text.name}
          hint={text.nameHint}
          value={name}
          onValue={setName}
          maxLength={80}
          error={fieldError(error, 'name') ?? error?.message}
        />
        {warnings.length > 0 && (
          <label className={styles['accept']}>
            <input
              type="checkbox"
              checked={isAccepted}
              onChange={(event) => setAccepted(event.currentTarget.checked)}
            />
            {text.accept}
          </label>
        )}
        <div className="row">
          <Button kind="primary" type="submit" disabled={!canSave}>
            {text.save}
          </Button>
          <Button onClick={onRestart}>{text.startOver}</Button>
        </div>
      </form>
    </Card>
  );
}
