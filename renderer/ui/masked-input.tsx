import { useState } from 'react';
import { classNames } from './class-names.ts';
import { TextInput } from './text-input.tsx';
import styles from './masked-input.module.css';

type MaskedInputProps = {
  readonly label: string;
  /** Label of the box that shows the letters. */
  readonly showLabel: string;
  readonly hint?: string;
  readonly error?: string | null;
  readonly value: string;
  readonly maxLength: number;
  readonly onValue: (value: string) => void;
};

/**
 * A line whose letters can be hidden from whoever looks over a shoulder. A plain text field: a password field makes
 * Chromium and others offer to keep what is typed.
 */
export function MaskedInput({ label, showLabel, ...rest }: MaskedInputProps) {
  const [isMasked, setMasked] = useState(true);
  return (
    <div className="stack-tight">
      <TextInput
        label={label}
        {...rest}
        autoCapitalize="off"
        autoCorrect="off"
        className={classNames(styles['input'], isMasked && styles['masked'])}
      />
      <label className={styles['toggle']}>
        <input
          type="checkbox"
          checked={!isMasked}
          onChange={(event) => setMasked(!event.currentTarget.checked)}
        />
        {showLabel}
      </label>
    </div>
  );
}
