import { linearAxis } from '../../ui/linear-axis.ts';
import styles from './waterfall-bar.module.css';

/** Where the bands of the score end. */
const BAND_ENDS = [10, 25, 50] as const;
const HEIGHT = 14;

type WaterfallBarProps = {
  /** Where the part before it ended, in points. */
  readonly from: number;
  readonly points: number;
  /** The most that this part could add, in points. */
  readonly room: number;
};

/** One step of the score on its scale of 0–100, with the ends of the bands. The words beside it say the same. */
export function WaterfallBar({ from, points, room }: WaterfallBarProps) {
  const { place: x } = linearAxis([0, 100], [0, 1000]);
  return (
    <svg
      className={styles['bar']}
      viewBox={`0 0 1000 ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className={styles['track']} width="1000" height={HEIGHT} />
      <rect className={styles['room']} x={x(from)} width={x(room)} height={HEIGHT} />
      <rect className={styles['step']} x={x(from)} width={Math.max(x(points), 2)} height={HEIGHT} />
      {BAND_ENDS.map((end) => (
        <line key={end} className={styles['band']} x1={x(end)} x2={x(end)} y1="0" y2={HEIGHT} />
      ))}
    </svg>
  );
}
