import type { InputHTMLAttributes } from 'react';
import { Field } from './field.tsx';

type TextInputProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value' | 'id'> & {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly hint?: string;
  readonly error?: string | null | undefined;
  readonly value: string;
  readonly onValue: (value: string) => void;
};

/** One line of text. Nothing typed here is remembered or checked by the browser. */
export function TextInput({
  label,
  isLabelHidden = false,
  hint,
  error,
  value,
  onValue,
  ...rest
}: TextInputProps) {
  return (
    <Field
      label={label}
      isLabelHidden={isLabelHidden}
      error={error}
      {...(hint === undefined ? {} : { hint })}
    >
      {(control) => (
        <input
          autoComplete="off"
          spellCheck={false}
          {...rest}
          {...control}
          value={value}
          onChange={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
