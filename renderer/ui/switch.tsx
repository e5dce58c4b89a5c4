import { useId } from 'react';
import styles from './switch.module.css';

type SwitchProps = {
  readonly label: string;
  /** What it means as it stands. */
  readonly hint: string;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
};

/** On or off, with effect at once. */
export function Switch({ label, hint, isOn, onSwitch }: SwitchProps) {
  const id = useId();
  return (
    <div className={styles['switch']}>
      <input
        id={id}
        type="checkbox"
        role="switch"
        aria-describedby={`${id}-hint`}
        checked={isOn}
        aria-checked={isOn}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <div>
        <label htmlFor={id}>{label}</label>
        <p id={`${id}-hint`} className="muted small">
          {hint}
        </p>
      </div>
    </div>
  );
}
