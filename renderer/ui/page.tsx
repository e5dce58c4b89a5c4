import { useEffect, useRef, type ReactNode } from 'react';
import styles from './page.module.css';

type PageProps = {
  readonly title: string;
  /** One sentence under the title. */
  readonly lead?: string;
  /** Way back to the screen above, where there is one. */
  readonly back?: ReactNode;
  /** At most one primary action. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** A screen: its header and its content column. Focus goes to the title, so that a screen reader starts there. */
export function Page({ title, lead, back, actions, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (title !== '') heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <div className={styles['page']}>
      <header className={styles['header']}>
        <div className={styles['titles']}>
          {back}
          <h1 ref={heading} tabIndex={-1} className={styles['title']}>
            {title}
          </h1>
          {lead !== undefined && <p className="muted">{lead}</p>}
        </div>
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
