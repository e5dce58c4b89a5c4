import { useTexts } from '../../i18n/use-texts.tsx';
import { LONGEST_PASSPHRASE } from '../../longest-passphrase.ts';
import { MaskedInput } from '../../ui/masked-input.tsx';
import { StrengthMeter } from './strength-meter.tsx';

/** A passphrase that is being chosen, as it was typed the first and the second time. */
export type Chosen = { readonly first: string; readonly again: string };

export const NOT_CHOSEN: Chosen = { first: '', again: '' };

/** Whether it was typed the same way twice. */
export function isChosen({ first, again }: Chosen): boolean {
  return first !== '' && first === again;
}

type NewPassphraseProps = {
  readonly label: string;
  readonly chosen: Chosen;
  readonly error?: string | null | undefined;
  readonly onChoose: (chosen: Chosen) => void;
};

/** Two fields for a new passphrase, measured as it is typed. */
export function NewPassphrase({ label, chosen, error, onChoose }: NewPassphraseProps) {
  const text = useTexts().t.vault.form;
  const { first, again } = chosen;
  const differs = again !== '' && again !== first.slice(0, again.length);
  return (
    <>
      <MaskedInput
        label={label}
        showLabel={text.show}
        maxLength={LONGEST_PASSPHRASE}
        value={first}
        onValue={(typed) => onChoose({ ...chosen, first: typed })}
        error={error ?? null}
      />
      <StrengthMeter passphrase={first} />
      <MaskedInput
        label={text.again}
        showLabel={text.show}
        maxLength={LONGEST_PASSPHRASE}
        value={again}
        onValue={(typed) => onChoose({ ...chosen, again: typed })}
        error={differs ? text.differs : null}
      />
    </>
  );
}
