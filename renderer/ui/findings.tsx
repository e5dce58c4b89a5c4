import { Mark, type Meaning } from './mark.tsx';
import styles from './findings.module.css';

type Severity = 'info' | 'warn' | 'block';

type FindingsProps = {
  readonly title: string;
  readonly findings: readonly {
    readonly code: string;
    readonly severity: Severity;
    readonly message: string;
  }[];
  /** What each severity is called. */
  readonly labels: Readonly<Record<Severity, string>>;
};

const MEANINGS: Readonly<Record<Severity, Meaning>> = {
  info: 'unknown',
  warn: 'due',
  block: 'exposed',
};
const ORDER: readonly Severity[] = ['block', 'warn', 'info'];

/** What was noticed, the worst first, each with its shape, its word and its sentence. */
export function Findings({ title, findings, labels }: FindingsProps) {
  if (findings.length === 0) return null;
  const ordered = findings.toSorted(
    (a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity),
  );
  return (
    <section className={styles['findings']}>
      <h3>{title}</h3>
      <ul className="stack-tight">
        {ordered.map(({ code, severity, message }) => (
          <li key={`${code} ${message}`} className={styles['finding']}>
            <Mark meaning={MEANINGS[severity]} />
            <span>
              <strong>{labels[severity]}.</strong> {message}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
