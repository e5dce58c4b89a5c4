import { classNames } from '../../ui/class-names.ts';
import type { Verdict } from './lessons-data.ts';
import styles from './verdict-mark.module.css';

/**
 * The shape of a verdict: a full triangle, one half full, a hatched circle, a bar in a circle. None is a tick: not
 * being reached by one incident is no proof of anything.
 */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg
      className={classNames(styles['mark'], styles[verdict])}
      viewBox="0 0 20 20"
      aria-hidden="true"
    >
      {SHAPES[verdict]}
    </svg>
  );
}

const SHAPES = {
  would_have_reached: <path d="M10 2.8 18 17H2Z" className={styles['full']} />,
  partly: (
    <>
      <path d="M10 2.8 18 17H2Z" />
      <path d="M5.5 11h9L18 17H2Z" className={styles['full']} />
    </>
  ),
  cannot_tell: (
    <>
      <circle cx="10" cy="10" r="7.5" strokeDasharray="3 2.2" />
      <path d="m5.5 13 7.5-7.5M8 15l7-7" />
    </>
  ),
  would_not: (
    <>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M6.5 10h7" />
    </>
  ),
} as const;
