import type { Output } from '../../../preload/contract.ts';

type Snapshot = Output<'exposure.history'>['snapshots'][number];

/** The newest value before today's that differs from it, with its day: "was 62 on 3 May". Null without one. */
export function earlierValue(
  snapshots: readonly Snapshot[],
  valueOf: (snapshot: Snapshot) => number | null,
): { readonly value: number; readonly at: string } | null {
  const known = snapshots.flatMap((one) => {
    const value = valueOf(one);
    return value === null ? [] : [{ value: Math.round(value), at: one.at }];
  });
  const now = known.at(-1);
  return known.findLast(({ value }) => value !== now?.value) ?? null;
}
