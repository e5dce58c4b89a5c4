import { classNames } from './class-names.ts';
import styles from './ladder.module.css';

/** How a rung is drawn: solid, dashed, or faint. `partly` is half a rung. */
export type RungLook = 'proven' | 'expired' | 'partly' | 'open';

export type LadderColumn = {
  readonly id: string;
  /** Above the ladder, where several stand side by side. */
  readonly title: string | null;
  /** From the lowest rung to the highest. */
  readonly rungs: readonly {
    readonly rung: number;
    readonly look: RungLook;
    readonly note: string;
  }[];
};

type LadderProps = {
  readonly columns: readonly LadderColumn[];
  /** Of the rungs, from the lowest to the highest; written beside them where few ladders stand. */
  readonly names: readonly string[];
  /** The rung to climb next; null at the top. */
  readonly next: number | null;
  /** Everything the picture says, in words. */
  readonly description: string;
};

const COLUMN = 168;
const STEP = 40;
const HEAD = 28;
const LEFT = 34;
const RIGHT = 152;
/** Room for the longest name of a rung, and the most ladders that leave it. */
const NAMES = 160;
const MOST_WITH_NAMES = 3;

/** The rungs of a wallet from the bottom up, one ladder for each key that has to prove something. */
export function Ladder({ columns, names, next, description }: LadderProps) {
  const most = Math.max(...columns.map(({ rungs }) => rungs.length));
  const height = HEAD + most * STEP + 12;
  const ladders = columns.length * COLUMN;
  const hasNames = columns.length <= MOST_WITH_NAMES;
  const width = hasNames ? ladders + NAMES : ladders;
  return (
    <svg
      className={styles['ladder']}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      role="img"
      aria-label={description}
    >
      {columns.map((column, at) => (
        <Column key={column.id} column={column} next={next} x={at * COLUMN} height={height} />
      ))}
      {hasNames &&
        names.map((name, at) => (
          <text key={name} className={styles['name']} x={ladders} y={levelOf(at, height) + 4}>
            {name}
          </text>
        ))}
    </svg>
  );
}

type ColumnProps = {
  readonly column: LadderColumn;
  readonly next: number | null;
  readonly x: number;
  readonly height: number;
};

function Column({ column: { title, rungs }, next, x, height }: ColumnProps) {
  return (
    <g transform={`translate(${x} 0)`}>
      {title !== null && (
        <text className={styles['title']} x={(LEFT + RIGHT) / 2} y="14">
          {title}
        </text>
      )}
      <line className={styles['rail']} x1={LEFT} x2={LEFT} y1={HEAD - 6} y2={height - 2} />
      <line className={styles['rail']} x1={RIGHT} x2={RIGHT} y1={HEAD - 6} y2={height - 2} />
      {rungs.map(({ rung, look, note }, at) => {
        const y = levelOf(at, height);
        return (
          <g key={rung}>
            {rung === next && <path className={styles['next']} d={`M4 ${y - 6}l10 6-10 6z`} />}
            <text className={styles['number']} x={LEFT - 8} y={y + 4}>
              {rung}
            </text>
            <line
              className={classNames(styles['rung'], styles[look])}
              x1={LEFT}
              x2={look === 'partly' ? (LEFT + RIGHT) / 2 : RIGHT}
              y1={y}
              y2={y}
            />
            <text className={styles['note']} x={(LEFT + RIGHT) / 2} y={y - 8}>
              {note}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** How far down a rung is drawn, counted from the lowest. */
function levelOf(at: number, height: number): number {
  return height - 16 - at * STEP;
}
