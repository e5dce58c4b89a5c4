import { describe, expect, it } from 'vitest';
import { linearAxis, wholeTicks } from '../../../renderer/ui/linear-axis.ts';
import { labelDays, timeAxis } from '../../../renderer/ui/time-axis.ts';

describe('a straight axis', () => {
  it('puts its ends at both sides, the rest evenly between them, and goes on beyond', () => {
    const { place } = linearAxis([0, 100], [200, 0]);
    expect([0, 25, 100, 150].map(place)).toEqual([200, 150, 0, -100]);
  });

  it.each([
    [1, [0, 1]],
    [3, [0, 1, 2, 3]],
    [7, [0, 2, 4, 6, 8]],
    [20, [0, 5, 10, 15, 20]],
    [43, [0, 20, 40, 60]],
    [2_100_000_000_000_000, [0, 1e15, 2e15, 3e15]],
  ])('marks whole values up to %d', (highest, ticks) => {
    expect(wholeTicks(highest)).toEqual(ticks);
  });
});

describe('an axis of time', () => {
  it('runs over a week at least, and labels whole days back from the last', () => {
    const axis = timeAxis(['2026-03-09T00:00:00Z'], [0, 700]);
    expect([axis.from, axis.to].map((at) => new Date(at).toISOString())).toEqual([
      '2026-03-02T00:00:00.000Z',
      '2026-03-09T00:00:00.000Z',
    ]);
    expect(labelDays(axis).map((at) => axis.place(at))).toEqual([700, 500, 300, 100]);
  });
});
