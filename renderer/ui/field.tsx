import { useId, type ReactNode } from 'react';
import styles from './field.module.css';

/** What a control needs to be tied to its label, hint and error. */
export type FieldControl = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
};

type FieldProps = {
  readonly label: string;
  /** Read aloud only, where a table or list already names the control. */
  readonly isLabelHidden?: boolean;
  readonly hint?: ReactNode;
  readonly error?: string | null | undefined;
  readonly children: (control: FieldControl) => ReactNode;
};

/** A labelled control with room for a hint and, when something is wrong, what and how to mend it. */
export function Field({ label, isLabelHidden = false, hint, error, children }: FieldProps) {
  const id = useId();
  const hasError = error !== null && error !== undefined;
  const described = [hint === undefined ? null : `${id}-hint`, hasError ? `${id}-error` : null];
  const describedBy = described.filter((one) => one !== null).join(' ');
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={isLabelHidden ? 'spoken' : styles['label']}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': describedBy === '' ? undefined : describedBy,
        'aria-invalid': hasError ? true : undefined,
      })}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="muted small">
          {hint}
        </p>
      )}
      {hasError && (
        <p id={`${id}-error`} className={styles['error']} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
