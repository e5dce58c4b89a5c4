import { area, curveStepAfter, line } from 'd3-shape';
import { useId, useState, type PointerEvent } from 'react';
import { CHART, ChartFrame } from './chart-frame.tsx';
import { linearAxis, wholeTicks, type LinearAxis } from './linear-axis.ts';
import styles from './step-line.module.css';
import { timeAxis } from './time-axis.ts';

/** A value that holds from its moment (ISO 8601) until that of the next. */
export type StepPoint = { readonly at: string; readonly value: number };

type StepLineProps = {
  /** Oldest first; at least one. */
  readonly points: readonly StepPoint[];
  readonly description: string;
  /** Label of the slider that walks the line. */
  readonly readLabel: string;
  readonly formatDay: (iso: string) => string;
  readonly formatTick: (value: number) => string;
  /** What a point says, in words. */
  readonly formatPoint: (point: StepPoint) => string;
};

const EDGE = { top: 12, right: 48, bottom: 28, left: 96 };

/** A value over time that changes at once, read by pointer, by touch or by the arrow keys. */
export function StepLine(props: StepLineProps) {
  const { points, description, formatDay, formatTick, formatPoint } = props;
  const [chosen, setChosen] = useState<number | null>(null);
  const scales = scalesOf(points);
  const { x, y, ticks } = scales;
  const last = points.length - 1;
  const index = Math.min(chosen ?? last, last);
  const point = points[index];
  const read = (event: PointerEvent<HTMLElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const at = ((event.clientX - box.left) / Math.max(box.width, 1)) * CHART.width;
    setChosen(
      Math.max(
        0,
        points.findLastIndex((one) => x.place(Date.parse(one.at)) <= at),
      ),
    );
  };
  return (
    <figure className={styles['figure']}>
      <div onPointerMove={read} onPointerDown={read} onPointerLeave={() => setChosen(null)}>
        <ChartFrame
          x={x}
          y={y}
          ticks={ticks}
          description={description}
          formatDay={formatDay}
          formatValue={formatTick}
        >
          <Steps points={points} scales={scales} />
          {point !== undefined && <Cursor point={point} scales={scales} />}
        </ChartFrame>
      </div>
      <Reading
        label={props.readLabel}
        index={index}
        last={last}
        words={point === undefined ? '' : formatPoint(point)}
        onIndex={setChosen}
      />
    </figure>
  );
}

type Scales = {
  readonly x: LinearAxis;
  readonly y: LinearAxis;
  readonly ticks: readonly number[];
};

function scalesOf(points: readonly StepPoint[]): Scales {
  const highest = points.reduce((most, { value }) => Math.max(most, value), 0);
  const ticks = wholeTicks(Math.max(highest, 1));
  return {
    ticks,
    x: timeAxis(
      points.map(({ at }) => at),
      [EDGE.left, CHART.width - EDGE.right],
    ),
    y: linearAxis([0, ticks.at(-1) ?? 1], [CHART.height - EDGE.bottom, EDGE.top]),
  };
}

type StepsProps = { readonly points: readonly StepPoint[]; readonly scales: Scales };

/** The line, and the ground below it. */
function Steps({ points, scales: { x, y } }: StepsProps) {
  const path = line<StepPoint>()
    .x(({ at }) => x.place(Date.parse(at)))
    .y(({ value }) => y.place(value))
    .curve(curveStepAfter);
  const ground = area<StepPoint>()
    .x(({ at }) => x.place(Date.parse(at)))
    .y0(y.place(0))
    .y1(({ value }) => y.place(value))
    .curve(curveStepAfter);
  return (
    <g>
      <path className={styles['ground']} d={ground(points) ?? ''} />
      <path className={styles['line']} d={path(points) ?? ''} />
    </g>
  );
}

type CursorProps = { readonly point: StepPoint; readonly scales: Scales };

function Cursor({ point, scales: { x, y } }: CursorProps) {
  const at = x.place(Date.parse(point.at));
  return (
    <g>
      <line className={styles['cursor']} x1={at} x2={at} y1={y.place(0)} y2={EDGE.top} />
      <circle className={styles['point']} cx={at} cy={y.place(point.value)} r="5" />
    </g>
  );
}

type ReadingProps = {
  readonly label: string;
  readonly index: number;
  readonly last: number;
  readonly words: string;
  readonly onIndex: (index: number) => void;
};

/** Walks the points one by one with the arrow keys, and says what the chosen one is. */
function Reading({ label, index, last, words, onIndex }: ReadingProps) {
  const id = useId();
  return (
    <figcaption className={styles['reading']}>
      <label htmlFor={id} className="muted small">
        {label}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={last}
        value={index}
        disabled={last === 0}
        aria-valuetext={words}
        onChange={(event) => onIndex(Number(event.currentTarget.value))}
      />
      <output htmlFor={id} aria-live="off">
        {words}
      </output>
    </figcaption>
  );
}
