import { scaleLinear, scaleUtc, type ScaleTime } from 'd3-scale';
import { line } from 'd3-shape';
import styles from './trend-line.module.css';

/** One day on the line. A null value leaves a gap. */
export type TrendPoint = { readonly at: string; readonly value: number | null };

export type TrendSeries = {
  readonly id: 'first' | 'second';
  readonly name: string;
  readonly points: readonly TrendPoint[];
};

type TrendLineProps = {
  readonly series: readonly TrendSeries[];
  /** What the picture shows, in one sentence. */
  readonly description: string;
  readonly formatDay: (iso: string) => string;
  readonly formatValue: (value: number) => string;
};

const WIDTH = 860;
const HEIGHT = 220;
const EDGE = { top: 12, right: 48, bottom: 28, left: 40 };
const DAY = 86_400_000;
/** Labels under the line, at most. */
const LABELS = 5;

/** Lines over time on one scale of 0–100, each with a dash and an end of its own. */
export function TrendLine({ series, description, formatDay, formatValue }: TrendLineProps) {
  const x = timeScale(series);
  const y = scaleLinear()
    .domain([0, 100])
    .range([HEIGHT - EDGE.bottom, EDGE.top]);
  return (
    <figure className={styles['figure']}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={description}>
        {[0, 25, 50, 75, 100].map((tick) => (
          <g key={tick}>
            <line
              className={styles['grid']}
              x1={EDGE.left}
              x2={WIDTH - EDGE.right}
              y1={y(tick)}
              y2={y(tick)}
            />
            <text className={styles['label']} x={EDGE.left - 10} y={y(tick) + 4} textAnchor="end">
              {formatValue(tick)}
            </text>
          </g>
        ))}
        {labelDays(x).map((day) => (
          <text key={day} className={styles['label']} x={x(day)} y={HEIGHT - 8} textAnchor="middle">
            {formatDay(new Date(day).toISOString())}
          </text>
        ))}
        {series.map((one) => (
          <Series
            key={one.id}
            series={one}
            place={({ at, value }) => [x(Date.parse(at)), y(value ?? 0)]}
          />
        ))}
      </svg>
      <figcaption className={styles['legend']}>
        {series.map(({ id, name }) => (
          <span key={id} className={styles['entry']}>
            <svg viewBox="0 0 40 12" aria-hidden="true">
              <path className={styles[id]} d="M1 6h32" />
              <End id={id} x={33} y={6} />
            </svg>
            {name}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

type SeriesProps = {
  readonly series: TrendSeries;
  readonly place: (point: TrendPoint) => readonly [number, number];
};

function Series({ series, place }: SeriesProps) {
  const path = line<TrendPoint>()
    .defined(({ value }) => value !== null)
    .x((point) => place(point)[0])
    .y((point) => place(point)[1]);
  const last = series.points.findLast(({ value }) => value !== null);
  const [x, y] = last === undefined ? [0, 0] : place(last);
  return (
    <g>
      <path className={styles[series.id]} d={path(series.points) ?? ''} />
      {last !== undefined && <End id={series.id} x={x} y={y} />}
    </g>
  );
}

/** The newest point: a disc for the first line, an open square for the second, so that both show when they meet. */
function End({
  id,
  x,
  y,
}: {
  readonly id: TrendSeries['id'];
  readonly x: number;
  readonly y: number;
}) {
  return id === 'first' ? (
    <circle className={styles['firstEnd']} cx={x} cy={y} r="4" />
  ) : (
    <rect className={styles['secondEnd']} x={x - 6} y={y - 6} width="12" height="12" />
  );
}

/** From the first to the last day; a single day stands at the end of the week before it. */
function timeScale(series: readonly TrendSeries[]): ScaleTime<number, number> {
  const times = series.flatMap(({ points }) => points.map(({ at }) => Date.parse(at)));
  const last = Math.max(...times);
  const first = Math.min(...times, last - 7 * DAY);
  return scaleUtc()
    .domain([first, last])
    .range([EDGE.left, WIDTH - EDGE.right]);
}

/** Whole days that carry a label: the last one, and others evenly before it. */
function labelDays(x: ScaleTime<number, number>): readonly number[] {
  const [first = new Date(0), last = new Date(0)] = x.domain();
  const days = Math.round((last.getTime() - first.getTime()) / DAY);
  const step = Math.max(1, Math.ceil(days / (LABELS - 1)));
  const count = Math.floor(days / step) + 1;
  return Array.from({ length: count }, (_, index) => last.getTime() - index * step * DAY);
}
