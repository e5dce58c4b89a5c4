import type { ReactNode } from 'react';
import { Field } from './field.tsx';

type TextAreaProps = {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | null | undefined;
  readonly rows?: number;
  readonly value: string;
  readonly onValue: (value: string) => void;
};

/** A text of several lines that counts to the letter. Nothing typed here is remembered, mended or checked by the browser. */
export function TextArea({ label, hint, error, rows = 3, value, onValue }: TextAreaProps) {
  return (
    <Field label={label} error={error} {...(hint === undefined ? {} : { hint })}>
      {(control) => (
        <textarea
          {...control}
          className="exact"
          rows={rows}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={value}
          onChange={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
