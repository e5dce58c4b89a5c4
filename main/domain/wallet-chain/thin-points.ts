import type { BalancePoint } from './wallet-ledger.ts';

/** As many as a line on a screen can show. */
const MOST_POINTS = 500;
/** The first, the lowest, the highest and the last of each part are kept. */
const KEPT_OF_PART = 4;

/** At most 500 points of a line, with every low and high that can be seen, and with the first and the last. */
export function thinPoints(points: readonly BalancePoint[]): readonly BalancePoint[] {
  if (points.length <= MOST_POINTS) return points;
  const parts = MOST_POINTS / KEPT_OF_PART;
  return Array.from({ length: parts }, (_, part) => {
    const start = Math.floor((part * points.length) / parts);
    const end = Math.floor(((part + 1) * points.length) / parts);
    return keepOfPart(points.slice(start, end));
  }).flat();
}

function keepOfPart(part: readonly BalancePoint[]): readonly BalancePoint[] {
  const ofSats = part.map(({ sats }) => sats);
  const lowest = ofSats.indexOf(Math.min(...ofSats));
  const highest = ofSats.indexOf(Math.max(...ofSats));
  const kept = new Set([0, lowest, highest, part.length - 1]);
  return part.filter((_, at) => kept.has(at));
}
