import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { Facts } from '../../ui/facts.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { MaskedInput } from '../../ui/masked-input.tsx';
import type { Accounts, Phrase } from './phrase.ts';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { useSavePhrase } from './use-save-phrase.ts';

type SaveStepProps = {
  readonly phrase: Phrase;
  readonly found: Accounts;
  readonly onSaved: () => void;
};

/** The address type, a name, the passphrase for the last time; and only the public side is kept. */
export function SaveStep({ phrase, found, onSaved }: SaveStepProps) {
  const { t } = useTexts();
  const text = t.generate;
  const saving = useSavePhrase(phrase, found, onSaved);
  const { canSave, error, errorAt } = saving;
  return (
    <Card>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (canSave) void saving.save();
        }}
      >
        <Facts facts={[{ name: text.fingerprint, value: <code>{found.fingerprint}</code> }]} />
        <p className="muted">{text.fingerprintHint}</p>
        <RadioChoice
          label={text.script}
          value={saving.script}
          options={found.accounts.map(({ script: value }) => ({
            value,
            label: t.wallets.scripts[value],
          }))}
          onChoose={saving.setScript}
        />
        <TextInput
          label={t.wallets.name}
          hint={t.wallets.nameHint}
          value={saving.name}
          onValue={saving.setName}
          error={errorAt('name')}
        />
        {found.hasPassphrase && (
          <MaskedInput
            label={text.passphraseLast}
            showLabel={text.showTyped}
            hint={text.passphraseLastHint}
            value={saving.passphrase}
            onValue={saving.setPassphrase}
            maxLength={256}
            error={errorAt('passphrase')}
          />
        )}
        {error !== null && (
          <Callout meaning="exposed" isAlert>
            {error.message}
          </Callout>
        )}
        <Callout meaning="unknown">{text.keptOnly}</Callout>
        <div>
          <Button kind="primary" type="submit" disabled={!canSave}>
            {t.wallets.save}
          </Button>
        </div>
      </form>
    </Card>
  );
}
