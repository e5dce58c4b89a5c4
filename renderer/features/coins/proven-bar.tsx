import { useId } from 'react';
import { HatchPattern } from '../../ui/hatch-pattern.tsx';
import styles from './proven-bar.module.css';

type ProvenBarProps = {
  /** 0–1. */
  readonly share: number;
  readonly isEmpty: boolean;
  readonly description: string;
};

const WIDTH = 400;
const HEIGHT = 16;
/** A part that is there is seen, however small. */
const LEAST = 6;

/** One bar: the proven part as solid ground, the part that was only told hatched. The sentence says the same. */
export function ProvenBar({ share, isEmpty, description }: ProvenBarProps) {
  const id = useId();
  const proven = widthOf(share);
  return (
    <figure className={styles['figure']}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        className={styles['bar']}
        aria-hidden="true"
      >
        <HatchPattern id={id} size={8} groundClass={styles['ground']} lineClass={styles['hatch']} />
        {isEmpty ? (
          <rect width={WIDTH} height={HEIGHT} rx="3" className={styles['empty']} />
        ) : (
          <>
            <rect width={WIDTH} height={HEIGHT} rx="3" fill={`url(#${id})`} />
            {proven > 0 && (
              <rect width={proven} height={HEIGHT} rx="3" className={styles['proven']} />
            )}
          </>
        )}
      </svg>
      <figcaption>{description}</figcaption>
    </figure>
  );
}

function widthOf(share: number): number {
  if (share <= 0) return 0;
  if (share >= 1) return WIDTH;
  return Math.min(WIDTH - LEAST, Math.max(LEAST, share * WIDTH));
}
