import type { ReactNode } from 'react';
import styles from './set-up-choice.module.css';

type SetUpChoiceProps = {
  readonly title: string;
  readonly text: string;
  /** Its buttons. */
  readonly children: ReactNode;
};

/** One kind of wallet, for whom it is, and the way in. */
export function SetUpChoice({ title, text, children }: SetUpChoiceProps) {
  return (
    <section className={styles['choice']} aria-label={title}>
      <div className="stack-tight">
        <h3>{title}</h3>
        <p className="muted">{text}</p>
      </div>
      <div className="row">{children}</div>
    </section>
  );
}
