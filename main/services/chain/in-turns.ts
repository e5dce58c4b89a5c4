import { succeed, type Result } from '../../domain/result.ts';

/** Does the same for each item, a few at a time; the results in the order of the items. The first failure ends it. */
export async function inTurns<T, R, E>(
  items: readonly T[],
  atATime: number,
  work: (item: T) => Promise<Result<R, E>>,
): Promise<Result<readonly R[], E>> {
  const results: R[] = [];
  const waiting = items.entries();
  let failure: { readonly ok: false; readonly error: E } | null = null;
  const worker = async (): Promise<void> => {
    for (const [place, item] of waiting) {
      if (failure !== null) return;
      const done = await work(item);
      if (done.ok) results[place] = done.value;
      else failure ??= done;
    }
  };
  await Promise.all(Array.from({ length: atATime }, worker));
  return failure ?? succeed(results);
}
