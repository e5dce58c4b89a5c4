import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { CHART, ChartFrame } from './chart-frame.tsx';
import { timeAxis } from './time-axis.ts';
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

const EDGE = { top: 12, right: 48, bottom: 28, left: 40 };

/** Lines over time on one scale of 0–100, each with a dash and an end of its own. */
export function TrendLine({ series, description, formatDay, formatValue }: TrendLineProps) {
  const x = timeAxis(
    series.flatMap(({ points }) => points.map(({ at }) => at)),
    [EDGE.left, CHART.width - EDGE.right],
  );
  const y = scaleLinear()
    .domain([0, 100])
    .range([CHART.height - EDGE.bottom, EDGE.top]);
  return (
    <figure className={styles['figure']}>
      <ChartFrame
        x={x}
        y={y}
        ticks={[0, 25, 50, 75, 100]}
        description={description}
        formatDay={formatDay}
        formatValue={formatValue}
      >
        {series.map((one) => (
          <Series
            key={one.id}
            series={one}
            place={({ at, value }) => [x(Date.parse(at)), y(value ?? 0)]}
          />
        ))}
      </ChartFrame>
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
