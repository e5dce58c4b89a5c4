import { classNames } from './class-names.ts';
import styles from './mark.module.css';

/** What a state means. Each has a shape of its own, so that colour never stands alone. */
export type Meaning = 'proven' | 'due' | 'exposed' | 'unknown';

/** The shape of a meaning: a tick in a square, an hourglass edge, a triangle, a hatched circle. */
export function Mark({ meaning }: { readonly meaning: Meaning }) {
  return (
    <svg
      className={classNames(styles['mark'], styles[meaning])}
      viewBox="0 0 20 20"
      aria-hidden="true"
    >
      {SHAPES[meaning]}
    </svg>
  );
}

const SHAPES = {
  proven: (
    <>
      <rect x="2.5" y="2.5" width="15" height="15" rx="3" />
      <path d="m6.5 10.2 2.5 2.5 4.7-5.2" />
    </>
  ),
  due: (
    <>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M10 5.8V10l2.8 1.8" />
    </>
  ),
  exposed: (
    <>
      <path d="M10 2.8 18 17H2Z" />
      <path d="M10 8v4m0 2.2v.3" />
    </>
  ),
  unknown: (
    <>
      <circle cx="10" cy="10" r="7.5" strokeDasharray="3 2.2" />
      <path d="m5.5 13 7.5-7.5M8 15l7-7" />
    </>
  ),
} as const;
