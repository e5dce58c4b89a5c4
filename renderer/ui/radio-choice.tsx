import { useId } from 'react';
import styles from './radio-choice.module.css';

type RadioChoiceProps<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly options: readonly {
    readonly value: T;
    readonly label: string;
    readonly hint?: string;
  }[];
  readonly onChoose: (value: T) => void;
};

/** One of a few, each with room to say what it means. */
export function RadioChoice<T extends string>(props: RadioChoiceProps<T>) {
  const { label, value, options, onChoose } = props;
  const name = useId();
  return (
    <fieldset className="stack-tight">
      <legend className={styles['legend']}>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles['option']}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>
            {option.label}
            {option.hint !== undefined && <span className={styles['hint']}>{option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
