import { arc } from 'd3-shape';
import styles from './area-ring.module.css';

const RADIUS = 11;
const THICK = 4;

/** How much of an area is done, as a ring; the words beside it say the same. A closed ring carries a tick. */
export function AreaRing({ done, count }: { readonly done: number; readonly count: number }) {
  const isDone = count > 0 && done === count;
  return (
    <svg className={styles['ring']} viewBox="-13 -13 26 26" aria-hidden="true">
      <path className={count === 0 ? styles['none'] : styles['track']} d={ring(1)} />
      {done > 0 && <path className={styles['done']} d={ring(done / count)} />}
      {isDone && <path className={styles['tick']} d="m-3.5 0.5 2.5 2.5 4.5-5" />}
    </svg>
  );
}

function ring(share: number): string {
  const draw = arc<null>()
    .innerRadius(RADIUS - THICK)
    .outerRadius(RADIUS)
    .startAngle(0)
    .endAngle(2 * Math.PI * share);
  return draw(null) ?? '';
}
