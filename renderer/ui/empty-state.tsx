import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

type EmptyStateProps = {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
};

/** Nothing here yet: why that is, and what to do. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className={styles['empty']}>
      <svg viewBox="0 0 120 64" aria-hidden="true" className={styles['picture']}>
        <path d="M40 60V8M80 60V8" />
        <path d="M40 20h40M40 34h40" strokeDasharray="4 5" />
        <path d="M40 48h40" />
      </svg>
      <h2>{title}</h2>
      <div className="muted">{children}</div>
      {actions !== undefined && <div className="row">{actions}</div>}
    </div>
  );
}
