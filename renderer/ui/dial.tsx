import { arc } from 'd3-shape';
import { classNames } from './class-names.ts';
import styles from './dial.module.css';

type DialProps = {
  /** 0–100; null while there is nothing to show. */
  readonly value: number | null;
  /** What stands in the middle, such as `62`. */
  readonly text: string;
  /** Small line under the number: the band, or a unit. */
  readonly caption: string;
  /** Values where the scale is marked. */
  readonly ticks: readonly number[];
  readonly meaning: 'proven' | 'due' | 'exposed' | 'unknown';
  /** Everything the picture says, in words. */
  readonly description: string;
};

const SIZE = 200;
const RADIUS = 84;
const THICK = 14;
/** The arc is open at the bottom: 240 degrees, from lower left to lower right. */
const FROM = -(2 * Math.PI) / 3;
const TO = (2 * Math.PI) / 3;

/** An open arc from 0 to 100 without a needle: the filled part is the value. */
export function Dial({ value, text, caption, ticks, meaning, description }: DialProps) {
  return (
    <svg className={styles['dial']} viewBox={`0 0 ${SIZE} 152`} role="img" aria-label={description}>
      <g transform={`translate(${SIZE / 2} ${SIZE / 2})`}>
        <path className={styles['track']} d={band(0, 100)} />
        {value !== null && value > 0 && (
          <path
            className={classNames(styles['value'], styles[meaning])}
            d={band(0, Math.max(value, 1))}
          />
        )}
        {ticks.map((tick) => (
          <line key={tick} className={styles['tick']} {...tickLine(tick)} />
        ))}
        <text className={styles['number']} y="10">
          {text}
        </text>
        <text className={styles['caption']} y="36">
          {caption}
        </text>
      </g>
    </svg>
  );
}

const shape = arc<{ readonly from: number; readonly to: number }>()
  .innerRadius(RADIUS - THICK)
  .outerRadius(RADIUS)
  .cornerRadius(3)
  .startAngle(({ from }) => angleOf(from))
  .endAngle(({ to }) => angleOf(to));

function band(from: number, to: number): string {
  return shape({ from, to }) ?? '';
}

function angleOf(value: number): number {
  return FROM + ((TO - FROM) * Math.min(Math.max(value, 0), 100)) / 100;
}

function tickLine(value: number) {
  const angle = angleOf(value);
  const [x, y] = [Math.sin(angle), -Math.cos(angle)];
  const [inner, outer] = [RADIUS + 3, RADIUS + 9];
  return { x1: x * inner, y1: y * inner, x2: x * outer, y2: y * outer };
}
