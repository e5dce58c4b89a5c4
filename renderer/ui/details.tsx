import type { ReactNode } from 'react';
import styles from './details.module.css';

/** More on a matter, folded away: the table behind a picture, the reasons behind a number. */
export function Details({
  summary,
  children,
}: {
  readonly summary: string;
  readonly children: ReactNode;
}) {
  return (
    <details className={styles['details']}>
      <summary>{summary}</summary>
      <div className={styles['body']}>{children}</div>
    </details>
  );
}
