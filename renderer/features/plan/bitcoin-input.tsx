import { parseDecimalInput } from '../../i18n/parse-decimal-input.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { TextInput } from '../../ui/text-input.tsx';

type BitcoinInputProps = {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
};

/** An amount as people type it. What is no number, or could be read in two ways, is said. */
export function BitcoinInput({ label, hint, value, onValue }: BitcoinInputProps) {
  const { locale, t, say } = useTexts();
  const { kind } = parseDecimalInput(value, locale);
  const isWrong = value.trim() !== '' && kind !== 'number';
  const mark = locale === 'nl' ? ',' : '.';
  return (
    <TextInput
      label={label}
      inputMode="decimal"
      className="exact"
      value={value}
      onValue={onValue}
      error={isWrong ? say(t.plan.notANumber, { mark }) : null}
      {...(hint === undefined ? {} : { hint })}
    />
  );
}
