import { useId } from 'react';
import { classNames } from './class-names.ts';
import { HatchPattern } from './hatch-pattern.tsx';
import styles from './share-bar.module.css';

/** One holder's part of everything. `own` is solid ground at the left, `other` is someone else. */
export type ShareSegment = {
  readonly id: string;
  readonly name: string;
  readonly share: number;
  readonly kind: 'own' | 'other';
};

type ShareBarProps = {
  readonly segments: readonly ShareSegment[];
  readonly description: string;
  readonly formatShare: (share: number) => string;
};

const WIDTH = 1000;
const HEIGHT = 44;
const GAP = 3;

/** One bar of all holdings by who holds them: own keys first, then custodians by size, with a legend to walk. */
export function ShareBar({ segments, description, formatShare }: ShareBarProps) {
  const id = useId();
  const ordered = segments.toSorted((a, b) => rank(a) - rank(b) || b.share - a.share);
  return (
    <figure className={styles['figure']}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={description}
      >
        <HatchPattern
          id={id}
          size={10}
          groundClass={styles['hatchGround']}
          lineClass={styles['hatch']}
        />
        {placed(ordered).map(({ segment, x, width }) => (
          <rect
            key={segment.id}
            className={styles[segment.kind]}
            {...(segment.kind === 'other' ? { fill: `url(#${id})` } : {})}
            x={x}
            width={Math.max(width - GAP, 2)}
            height={HEIGHT}
            rx="3"
          />
        ))}
      </svg>
      <ul className={styles['legend']}>
        {ordered.map((segment) => (
          <li key={segment.id}>
            <span
              className={classNames(styles['swatch'], styles[`${segment.kind}Swatch`])}
              aria-hidden="true"
            />
            <span className={styles['name']}>{segment.name}</span>
            <strong>{formatShare(segment.share)}</strong>
          </li>
        ))}
      </ul>
    </figure>
  );
}

function rank({ kind }: ShareSegment): number {
  return kind === 'own' ? 0 : 1;
}

function placed(segments: readonly ShareSegment[]) {
  return segments.map((segment, index) => {
    const before = segments.slice(0, index).reduce((sum, one) => sum + one.share, 0);
    return { segment, x: before * WIDTH, width: segment.share * WIDTH };
  });
}
