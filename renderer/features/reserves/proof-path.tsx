import { useTexts } from '../../i18n/use-texts.tsx';
import { isInParts } from './describe-path.ts';
import type { Verdict } from './reserves-data.ts';
import styles from './proof-path.module.css';

type ProofPathProps = { readonly verdict: Verdict; readonly description: string };

const STEP = 34;
const EDGE = 20;
const MIDDLE = 48;
const APART = 28;
const HEIGHT = 96;
/** Places drawn for what lies beyond a failure: how many there are is not known. */
const BEYOND = 2;

type Place = { readonly x: number; readonly y: number };

const placeOf = (level: number): Place => ({ x: EDGE + level * STEP, y: MIDDLE });

/** From leaf to root, left to right: each node computed, what stands beside it, and where it does not fit. */
export function ProofPath({ verdict, description }: ProofPathProps) {
  const inParts = isInParts(verdict);
  return (
    <figure className={styles['figure']}>
      {inParts ? (
        <Parts count={verdict.path.length} description={description} />
      ) : (
        <Climb verdict={verdict} description={description} />
      )}
      <Legend verdict={verdict} isInParts={inParts} />
    </figure>
  );
}

function Climb({ verdict: { path, included }, description }: ProofPathProps) {
  const last = path.length - 1;
  const end = placeOf(last + (included ? 0 : BEYOND));
  const width = end.x + EDGE;
  return (
    <svg
      viewBox={`0 0 ${width} ${HEIGHT}`}
      style={{ maxWidth: width }}
      role="img"
      aria-label={description}
    >
      {path.map(({ level, sibling, side }) => {
        const [here, above] = [placeOf(level), placeOf(level + 1)];
        const beside = { x: here.x, y: MIDDLE + (side === 'left' ? -APART : APART) };
        const isJoined = level < last;
        return (
          <g key={level}>
            {isJoined && <path className={styles['line']} d={lineTo(here, above)} />}
            {sibling !== null && (
              <>
                <path className={styles['joint']} d={lineTo(beside, above)} />
                <circle className={styles['sibling']} cx={beside.x} cy={beside.y} r="5" />
              </>
            )}
          </g>
        );
      })}
      {!included && <path className={styles['beyond']} d={lineTo(placeOf(last), end)} />}
      {path.slice(1, last).map(({ level }) => (
        <circle key={level} className={styles['node']} cx={placeOf(level).x} cy={MIDDLE} r="5" />
      ))}
      {(included || last > 0) && <Leaf {...placeOf(0)} />}
      {included ? <Root {...end} isReached /> : <Failure {...placeOf(last)} />}
      {!included && <Root {...end} isReached={false} />}
    </svg>
  );
}

/** Parts of an account, each in a list whose inner steps are not recomputed. */
function Parts({ count, description }: { readonly count: number; readonly description: string }) {
  const end = placeOf(count + BEYOND);
  const width = end.x + EDGE;
  const leaves = Array.from({ length: count }, (_, at) => placeOf(at));
  return (
    <svg
      viewBox={`0 0 ${width} ${HEIGHT}`}
      style={{ maxWidth: width }}
      role="img"
      aria-label={description}
    >
      <path className={styles['beyond']} d={lineTo(placeOf(0), end)} />
      {leaves.map((place) => (
        <Leaf key={place.x} {...place} />
      ))}
      <Root {...end} isReached={false} />
    </svg>
  );
}

function lineTo(from: Place, to: Place): string {
  return `M${from.x} ${from.y}L${to.x} ${to.y}`;
}

function Leaf({ x, y }: Place) {
  return <rect className={styles['node']} x={x - 8} y={y - 8} width="16" height="16" rx="3" />;
}

function Root({ x, y, isReached }: Place & { readonly isReached: boolean }) {
  return (
    <>
      <circle className={isReached ? styles['ring'] : styles['away']} cx={x} cy={y} r="11" />
      {isReached && <circle className={styles['node']} cx={x} cy={y} r="5" />}
    </>
  );
}

/** A triangle, as everywhere for what is wrong. */
function Failure({ x, y }: Place) {
  return (
    <>
      <path className={styles['failure']} d={`M${x} ${y - 13}l14 24h-28Z`} />
      <path className={styles['mark']} d={`M${x} ${y - 4}v7m0 4v.4`} />
    </>
  );
}

type LegendProps = { readonly verdict: Verdict; readonly isInParts: boolean };

/** What each shape is, those only that the picture has. */
function Legend({ verdict: { path, included }, isInParts: inParts }: LegendProps) {
  const { path: text } = useTexts().t.reserves;
  const centre = { x: 16, y: 16 };
  const shapes = [
    { name: text.leaf, shape: <Leaf {...centre} />, isShown: included || path.length > 1 },
    {
      name: text.node,
      shape: <circle className={styles['node']} cx="16" cy="16" r="6" />,
      isShown: path.length > 2 && !inParts,
    },
    {
      name: text.sibling,
      shape: <circle className={styles['sibling']} cx="16" cy="16" r="6" />,
      isShown: path.some(({ sibling }) => sibling !== null),
    },
    { name: text.failure, shape: <Failure x={16} y={18} />, isShown: !included },
    {
      name: text.beyond,
      shape: <path className={styles['beyond']} d="M2 16H30" />,
      isShown: !included || inParts,
    },
    {
      name: text.root,
      shape: <Root {...centre} isReached={included && !inParts} />,
      isShown: true,
    },
  ];
  return (
    <ul className={styles['legend']}>
      {shapes.flatMap(({ name, shape, isShown }) =>
        isShown
          ? [
              <li key={name}>
                <svg viewBox="0 0 32 32" aria-hidden="true">
                  {shape}
                </svg>
                {name}
              </li>,
            ]
          : [],
      )}
    </ul>
  );
}
