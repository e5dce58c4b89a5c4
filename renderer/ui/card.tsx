import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './card.module.css';

type CardProps = {
  readonly title?: string;
  /** Beside the title, at the right. */
  readonly aside?: ReactNode;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** A sheet of paper with a hairline around it: one matter. */
export function Card({ title, aside, className, children }: CardProps) {
  return (
    <div className={classNames(styles['card'], className)}>
      {title !== undefined && (
        <div className={styles['head']}>
          <h2>{title}</h2>
          {aside}
        </div>
      )}
      {children}
    </div>
  );
}
