import { useId } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { HatchPattern } from '../../ui/hatch-pattern.tsx';
import type { Fate } from './stress-data.ts';
import styles from './stress-picture.module.css';

type StressPictureProps = {
  readonly fate: Fate;
  /** Writes an amount of what the picture counts. */
  readonly write: (amount: string) => string;
};

const WIDTH = 1000;
const TOP = 26;
const HEIGHT = 48;
const GAP = 3;

type PartId = 'left' | 'back' | 'unsure' | 'lost';

/** One bar of everything: what stays, and behind a lock what comes back, what may, and what is lost. */
export function StressPicture({ fate, write }: StressPictureProps) {
  const { t, say } = useTexts();
  const text = t.stress.picture;
  const id = useId();
  const parts = partsOf(fate);
  const range = (low: string, high: string): string =>
    low === high ? write(low) : say(text.range, { low: write(low), high: write(high) });
  const words: Readonly<Record<PartId, string>> = {
    left: write(fate.left),
    back: write(fate.back.low),
    unsure: write(fate.back.high),
    lost: range(fate.lost.low, fate.lost.high),
  };
  const lost = range(fate.lost.low, fate.lost.high);
  return (
    <figure className={styles['figure']}>
      <svg
        viewBox={`0 0 ${WIDTH} ${TOP + HEIGHT + 2}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={say(text.description, {
          before: write(fate.before),
          left: write(fate.left),
          frozen: write(fate.frozen),
          lost,
        })}
      >
        <HatchPattern
          id={id}
          size={10}
          groundClass={styles['hatchGround']}
          lineClass={styles['hatch']}
        />
        {parts.map((part) => (
          <rect
            key={part.id}
            className={styles[part.id]}
            {...(part.id === 'lost' ? { fill: `url(#${id})` } : {})}
            x={part.x}
            y={TOP}
            width={Math.max(part.width - GAP, 2)}
            height={HEIGHT}
            rx="3"
          />
        ))}
        <Bracket parts={parts} />
      </svg>
      <ul className={styles['legend']}>
        {parts.map((part) => (
          <li key={part.id}>
            <svg viewBox="0 0 14 14" aria-hidden="true">
              <rect
                className={styles[part.id]}
                {...(part.id === 'lost' ? { fill: `url(#${id})` } : {})}
                x="1"
                y="1"
                width="12"
                height="12"
                rx="2"
              />
            </svg>
            <span>{text[part.id]}</span>
            <strong>{words[part.id]}</strong>
          </li>
        ))}
      </ul>
    </figure>
  );
}

type Part = { readonly id: PartId; readonly x: number; readonly width: number };

/** Above everything that is frozen: a line with two ends, as a beam across a door. */
function Bracket({ parts }: { readonly parts: readonly Part[] }) {
  const frozen = parts.filter(({ id }) => id !== 'left');
  const [first, last] = [frozen[0], frozen.at(-1)];
  if (first === undefined || last === undefined) return null;
  const end = last.x + Math.max(last.width - GAP, 2);
  return (
    <path
      className={styles['bracket']}
      d={`M${first.x} ${TOP - 6}v-12H${end}v12`}
      vectorEffect="non-scaling-stroke"
    />
  );
}

/** Widths are for the eye; the numbers beside them are exact. */
function partsOf({ before, left, back, lost }: Fate): readonly Part[] {
  const total = Number(before);
  if (total === 0) return [];
  const widths: readonly (readonly [PartId, number])[] = [
    ['left', Number(left)],
    ['back', Number(back.low)],
    ['unsure', Number(back.high) - Number(back.low)],
    ['lost', Number(lost.low)],
  ];
  const shares = widths.map(([id, size]) => ({ id, width: (size / total) * WIDTH }));
  return shares
    .map((part, index) => ({
      ...part,
      x: shares.slice(0, index).reduce((sum, { width }) => sum + width, 0),
    }))
    .filter(({ width }) => width > 0);
}
