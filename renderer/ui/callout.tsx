import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Mark, type Meaning } from './mark.tsx';
import styles from './callout.module.css';

type CalloutProps = {
  readonly meaning: Meaning;
  readonly title?: string;
  /** 2 where it stands right below the title of the screen. */
  readonly titleLevel?: 2 | 3;
  /** Announced at once when it appears. */
  readonly isAlert?: boolean;
  readonly children: ReactNode;
};

/** Something to notice, with the shape and colour of its meaning beside the words. */
export function Callout({
  meaning,
  title,
  titleLevel = 3,
  isAlert = false,
  children,
}: CalloutProps) {
  const Title = `h${titleLevel}` as const;
  return (
    <div
      className={classNames(styles['callout'], styles[meaning])}
      role={isAlert ? 'alert' : undefined}
    >
      <Mark meaning={meaning} />
      <div className="stack-tight">
        {title !== undefined && <Title className={styles['title']}>{title}</Title>}
        <div>{children}</div>
      </div>
    </div>
  );
}
