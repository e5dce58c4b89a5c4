import { useTexts } from '../i18n/use-texts.tsx';
import { parseDecimalInput } from '../i18n/parse-decimal-input.ts';
import { TextInput } from '../ui/text-input.tsx';

type AmountInputProps = {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  /** Ticker shown in the reading of the number. */
  readonly asset: string;
  readonly value: string;
  readonly error?: string | null | undefined;
  readonly onValue: (value: string) => void;
};

/** A number as people type it, with what it means shown underneath before it is saved. */
export function AmountInput({
  label,
  isLabelHidden = false,
  asset,
  value,
  error,
  onValue,
}: AmountInputProps) {
  const { locale, t, say, format } = useTexts();
  const text = t.exposure.holdingForm;
  const read = parseDecimalInput(value, locale);
  const hint =
    read.kind === 'number'
      ? say(text.means, { amount: format.decimal(read.decimal), asset })
      : undefined;
  const wrong = read.kind === 'ambiguous' ? ambiguity(value) : null;
  const problem =
    read.kind === 'not_a_number'
      ? text.notANumber
      : wrong === null
        ? error
        : say(text.ambiguous, wrong);
  return (
    <TextInput
      label={label}
      isLabelHidden={isLabelHidden}
      value={value}
      onValue={onValue}
      inputMode="decimal"
      placeholder={isLabelHidden ? asset : undefined}
      className="exact"
      error={problem}
      {...(hint === undefined ? {} : { hint })}
    />
  );
}

/** How to write the two readings of `1.250` so that neither can be mistaken. */
function ambiguity(value: string): { readonly plain: string; readonly fraction: string } {
  const digits = value.replaceAll(/\D/g, '');
  const mark = value.includes('.') ? ',' : '.';
  return { plain: digits, fraction: `${digits.slice(0, -3)}${mark}${digits.slice(-3)}` };
}
