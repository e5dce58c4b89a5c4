import { randomInt } from 'node:crypto';

/** The same items in random order, so that a server cannot tell receive from change, or their numbers, by the order. */
export function shuffle<T>(items: readonly T[]): readonly T[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    const [a, b] = [mixed[last], mixed[other]];
    if (a !== undefined && b !== undefined) [mixed[last], mixed[other]] = [b, a];
  }
  return mixed;
}
