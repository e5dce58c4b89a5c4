import { scaleLinear, scaleUtc } from 'd3-scale';
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

const WIDTH = 640;
const HEIGHT = 200;
const EDGE = { top: 12, right: 20, bottom: 28, left: 36 };
const DAY = 86_400_000;

/** Lines over time on one scale of 0–100, each with a dash of its own and its name at the end. */
export function TrendLine({ series, description, formatDay, formatValue }: TrendLineProps) {
  const times = series.flatMap(({ points }) => points.map(({ at }) => Date.parse(at)));
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const x = scaleUtc()
    .domain([to - from < DAY ? from - DAY : from, to])
    .range([EDGE.left, WIDTH - EDGE.right]);
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
            <text className={styles['label']} x={EDGE.left - 8} y={y(tick) + 4} textAnchor="end">
              {formatValue(tick)}
            </text>
          </g>
        ))}
        {x.ticks(4).map((tick) => (
          <text
            key={tick.getTime()}
            className={styles['label']}
            x={x(tick)}
            y={HEIGHT - 8}
            textAnchor="middle"
          >
            {formatDay(tick.toISOString())}
          </text>
        ))}
        {series.map((one) => (
          <Series
            key={one.id}
            series={one}
            place={(point) => [x(Date.parse(point.at)), y(point.value ?? 0)]}
          />
        ))}
      </svg>
      <figcaption className={styles['legend']}>
        {series.map((one) => (
          <span key={one.id} className={styles['entry']}>
            <svg viewBox="0 0 28 8" aria-hidden="true">
              <path className={styles[one.id]} d="M1 4h26" />
            </svg>
            {one.name}
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
  const end = last === undefined ? null : place(last);
  return (
    <g>
      <path className={styles[series.id]} d={path(series.points) ?? ''} />
      {end !== null && (
        <circle className={styles[`${series.id}Dot`]} cx={end[0]} cy={end[1]} r="4" />
      )}
    </g>
  );
}
