import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Mark, type Meaning } from './mark.tsx';
import styles from './callout.module.css';

type CalloutProps = {
  readonly meaning: Meaning;
  readonly title?: string;
  /** Announced at once when it appears. */
  readonly isAlert?: boolean;
  readonly children: ReactNode;
};

/** Something to notice, with the shape and colour of its meaning beside the words. */
export function Callout({ meaning, title, isAlert = false, children }: CalloutProps) {
  return (
    <div
      className={classNames(styles['callout'], styles[meaning])}
      role={isAlert ? 'alert' : undefined}
    >
      <Mark meaning={meaning} />
      <div className="stack-tight">
        {title !== undefined && <h3>{title}</h3>}
        <div>{children}</div>
      </div>
    </div>
  );
}
