/** Most that is made at once. */
const MOST = 32;

/**
 * Gives one thing for each index below `end`, out of batches: what costs less together is asked for one by one. As long as
 * the next index is asked for each time, batches double up to 32, so that never more than half is made in vain.
 */
export function lookAhead<T>(
  makeBatch: (start: number, count: number) => readonly T[],
  end: number,
): (index: number) => T {
  let start = 0;
  let batch: readonly T[] = [];
  return (index) => {
    const known = batch[index - start];
    if (known !== undefined) return known;
    const isNext = index === start + batch.length;
    const count = isNext ? Math.min(MOST, Math.max(1, 2 * batch.length)) : 1;
    batch = makeBatch(index, Math.max(1, Math.min(count, end - index)));
    start = index;
    const [first] = batch;
    if (first === undefined) throw new Error('A batch came out empty.');
    return first;
  };
}
