import type { NumberList } from './number-list.ts';

/** The places of a list of times, earliest first; those of one moment stay in the order given. */
export function byTime(times: Pick<NumberList, 'at' | 'length'>): Uint32Array {
  const order = new Uint32Array(times.length());
  let isSorted = true;
  for (let index = 0; index < order.length; index++) {
    order[index] = index;
    isSorted &&= index === 0 || times.at(index) >= times.at(index - 1);
  }
  // Most files are in order.
  return isSorted ? order : order.toSorted((a, b) => times.at(a) - times.at(b) || a - b);
}
