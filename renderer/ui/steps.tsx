import styles from './steps.module.css';

type StepsProps = {
  readonly label: string;
  readonly steps: readonly string[];
  /** Place of the step that is shown. */
  readonly at: number;
  /** Last step that can be gone to. */
  readonly reach: number;
  readonly onStep: (at: number) => void;
};

/** Where the user is in a row of steps, what was done and what comes. Steps that can be gone to are buttons. */
export function Steps({ label, steps, at, reach, onStep }: StepsProps) {
  return (
    <nav aria-label={label}>
      <ol className={styles['steps']}>
        {steps.map((name, index) => (
          <li key={`${index} ${name}`} className={styles['step']}>
            <button
              type="button"
              aria-current={index === at ? 'step' : undefined}
              disabled={index > reach && index !== at}
              className={styles['button']}
              onClick={() => onStep(index)}
            >
              <span className={styles['number']} aria-hidden="true">
                {index + 1}
              </span>
              {name}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
