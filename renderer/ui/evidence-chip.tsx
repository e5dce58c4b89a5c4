import { classNames } from './class-names.ts';
import { Mark, type Meaning } from './mark.tsx';
import styles from './evidence-chip.module.css';

type EvidenceChipProps = {
  readonly meaning: Meaning;
  /** What was checked, or the state: "Checked by Holdfast". */
  readonly what: string;
  /** When, and until when it holds. */
  readonly when?: string | undefined;
};

/** What is known, when it was seen, until when it holds. "Verified" never stands alone. */
export function EvidenceChip({ meaning, what, when }: EvidenceChipProps) {
  return (
    <span className={classNames(styles['chip'], styles[meaning])}>
      <Mark meaning={meaning} />
      <span>
        {what}
        {when !== undefined && <span className={styles['when']}> · {when}</span>}
      </span>
    </span>
  );
}
