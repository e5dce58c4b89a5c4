import styles from './progress.module.css';

type ProgressProps = {
  readonly label: string;
  readonly done: number;
  /** Zero while nobody knows how much it is. */
  readonly total: number;
};

/** How far something has come, counted. The words beside it say what is counted. */
export function Progress({ label, done, total }: ProgressProps) {
  return (
    <progress
      className={styles['progress']}
      aria-label={label}
      {...(total > 0 ? { max: total, value: Math.min(done, total) } : {})}
    />
  );
}
