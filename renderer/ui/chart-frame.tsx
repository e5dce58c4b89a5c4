import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './chart-frame.module.css';
import type { LinearAxis } from './linear-axis.ts';
import { labelDays } from './time-axis.ts';

export const CHART = { width: 860, height: 220 } as const;

type ChartFrameProps = {
  readonly x: LinearAxis;
  readonly y: LinearAxis;
  /** Values that get a line across and a label at the left. */
  readonly ticks: readonly number[];
  /** What the picture shows, in one sentence. */
  readonly description: string;
  readonly formatDay: (iso: string) => string;
  readonly formatValue: (value: number) => string;
  readonly children: ReactNode;
};

/** The ground that lines over time stand on: values at the left, days below. */
export function ChartFrame({
  x,
  y,
  ticks,
  description,
  formatDay,
  formatValue,
  children,
}: ChartFrameProps) {
  const { left, right } = x;
  return (
    <svg
      className={styles['chart']}
      viewBox={`0 0 ${CHART.width} ${CHART.height}`}
      role="img"
      aria-label={description}
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            className={styles['grid']}
            x1={left}
            x2={right}
            y1={y.place(tick)}
            y2={y.place(tick)}
          />
          <text className={styles['label']} x={left - 10} y={y.place(tick) + 4} textAnchor="end">
            {formatValue(tick)}
          </text>
        </g>
      ))}
      <g>
        {labelDays(x).map((day) => (
          <text
            key={day}
            className={classNames(styles['label'], styles['day'])}
            x={x.place(day)}
            y={CHART.height - 8}
            textAnchor="middle"
          >
            {formatDay(new Date(day).toISOString())}
          </text>
        ))}
      </g>
      {children}
    </svg>
  );
}
