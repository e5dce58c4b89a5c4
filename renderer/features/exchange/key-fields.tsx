import { useTexts } from '../../i18n/use-texts.tsx';
import { Details } from '../../ui/details.tsx';
import { MaskedInput } from '../../ui/masked-input.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { Exchange } from './exchange-data.ts';
import type { KeyDraft } from './key-draft.ts';

/** Longer than any key; main has the same bounds. */
const LONGEST_KEY = 300;
const LONGEST_SECRET = 2000;
const LONGEST_PASSPHRASE = 200;

type KeyFieldsProps = {
  readonly exchange: Exchange;
  readonly draft: KeyDraft;
  readonly onChange: (change: Partial<KeyDraft>) => void;
};

/** The parts of a key, and the way to the exchange. */
export function KeyFields({ exchange, draft, onChange }: KeyFieldsProps) {
  const text = useTexts().t.exchange.dialog;
  return (
    <>
      <TextInput
        label={text.keyName}
        className="exact"
        value={draft.apiKey}
        maxLength={LONGEST_KEY}
        onValue={(apiKey) => onChange({ apiKey })}
      />
      <MaskedInput
        label={text.secret}
        showLabel={text.showSecret}
        value={draft.secret}
        maxLength={LONGEST_SECRET}
        onValue={(secret) => onChange({ secret })}
      />
      {exchange.needsPassphrase && (
        <MaskedInput
          label={text.passphrase}
          showLabel={text.showPassphrase}
          value={draft.passphrase}
          maxLength={LONGEST_PASSPHRASE}
          onValue={(passphrase) => onChange({ passphrase })}
        />
      )}
      <Details summary={text.proxyTitle}>
        <TextInput
          label={text.proxyHost}
          hint={text.proxyHint}
          className="exact"
          value={draft.proxyHost}
          maxLength={255}
          onValue={(proxyHost) => onChange({ proxyHost })}
        />
        <TextInput
          label={text.proxyPort}
          className="exact"
          inputMode="numeric"
          value={draft.proxyPort}
          maxLength={5}
          onValue={(proxyPort) => onChange({ proxyPort })}
        />
      </Details>
    </>
  );
}
