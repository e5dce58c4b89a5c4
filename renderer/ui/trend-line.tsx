import { line } from 'd3-shape';
import { CHART, ChartFrame } from './chart-frame.tsx';
import { linearAxis } from './linear-axis.ts';
import { timeAxis } from './time-axis.ts';
import styles from './trend-line.module.css';

/** One day on the line. A null value leaves a gap. */
export type TrendPoint = { readonly at: string; readonly value: number | null };

export type TrendSeries = {
  readonly id: 'first' | 'second' | 'third';
  readonly name: string;
  readonly points: readonly TrendPoint[];
};

/** Something that happened, drawn as an upright line with its number above; what it was stands beside the picture. */
export type TrendMark = { readonly at: string; readonly label: string };

type TrendLineProps = {
  readonly series: readonly TrendSeries[];
  readonly marks?: readonly TrendMark[];
  /** A value to stay under. */
  readonly target?: number | null;
  /** What the picture shows, in one sentence. */
  readonly description: string;
  readonly formatDay: (iso: string) => string;
  readonly formatValue: (value: number) => string;
};

const EDGE = { top: 12, right: 48, bottom: 28, left: 40 };

/** Lines over time on one scale of 0–100, each with a dash and an end of its own. */
export function TrendLine(props: TrendLineProps) {
  const { series, marks = [], target = null, description, formatDay, formatValue } = props;
  const x = timeAxis(
    series.flatMap(({ points }) => points.map(({ at }) => at)),
    [EDGE.left, CHART.width - EDGE.right],
  );
  const y = linearAxis([0, 100], [CHART.height - EDGE.bottom, EDGE.top]);
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
        {target !== null && (
          <line
            className={styles['target']}
            x1={EDGE.left}
            x2={CHART.width - EDGE.right}
            y1={y.place(target)}
            y2={y.place(target)}
          />
        )}
        {marks.map(({ at, label }) => (
          <g key={`${at} ${label}`}>
            <path
              className={styles['mark']}
              d={`M${x.place(Date.parse(at))} ${EDGE.top + 6}V${CHART.height - EDGE.bottom}`}
            />
            <text className={styles['markLabel']} x={x.place(Date.parse(at))} y={EDGE.top + 2}>
              {label}
            </text>
          </g>
        ))}
        {series.map((one) => (
          <Series
            key={one.id}
            series={one}
            place={({ at, value }) => [x.place(Date.parse(at)), y.place(value ?? 0)]}
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

/** The newest point: a disc for the first line, an open square for the others, so that both show when they meet. */
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
    <rect className={styles[`${id}End`]} x={x - 6} y={y - 6} width="12" height="12" />
  );
}
