import { describe, expect, it } from 'vitest';
import type { Goal } from '../../../../main/domain/history/goal.ts';
import { projectGoal } from '../../../../main/domain/history/project-goal.ts';
import type { Snapshot } from '../../../../main/domain/profile/profile.ts';

const NOW = '2026-11-30T12:00:00.000Z';
const GOAL: Goal = {
  measure: 'custodial_share',
  target: 10,
  by: '2026-12-30',
  createdAt: '2026-10-01T00:00:00.000Z',
};

/** A day so many days before now, with a share held by others (per cent). */
function dayBefore(days: number, share: number | null): Snapshot {
  const at = new Date(Date.parse(NOW) - days * 86_400_000).toISOString();
  return {
    day: at.slice(0, 10),
    at,
    method: '2026.1',
    methodRevision: 1,
    score: share,
    custodialShare: share === null ? null : share / 100,
    readiness: 0,
  };
}

/** From `share` so many days ago, `pace` a day since. */
function line(days: number, share: number, pace: number): readonly Snapshot[] {
  return Array.from({ length: days + 1 }, (_, index) =>
    dayBefore(days - index, share + pace * index),
  );
}

describe('a goal', () => {
  it('is reached when it is under it now, and not when it stands just at it', () => {
    expect(projectGoal(GOAL, line(30, 9, 0), NOW)).toMatchObject({ verdict: 'reached', now: 9 });
    expect(projectGoal(GOAL, line(30, 10, 0), NOW).verdict).toBe('off_track');
  });

  it('is on track when the pace of late leads under it by the end of the day', () => {
    // 60 − 30 × 1 = 30 now; about 31 more days at one a day come to nothing.
    const { verdict, now, expected } = projectGoal(GOAL, line(30, 60, -1), NOW);
    expect({ verdict, now }).toEqual({ verdict: 'on_track', now: 30 });
    expect(expected).toBeCloseTo(0, 0);
  });

  it('is off track when it does not, and says where it would be', () => {
    const { verdict, expected } = projectGoal(GOAL, line(30, 60, -0.5), NOW);
    expect(verdict).toBe('off_track');
    // 45 now, and half a point for each of 30.5 days.
    expect(expected).toBeCloseTo(29.75, 5);
  });

  it('is not moved by a single odd day', () => {
    const odd = line(30, 60, -1).map((one, index) =>
      index === 29 ? { ...one, custodialShare: 1 } : one,
    );
    expect(projectGoal(GOAL, odd, NOW).expected).toBeCloseTo(0, 0);
  });

  it.each([
    ['nothing', []],
    ['two days', [dayBefore(20, 50), dayBefore(0, 40)]],
    ['a week', line(7, 50, -1)],
    ['days without a value', [dayBefore(30, null), dayBefore(15, null), dayBefore(0, null)]],
  ])('is too early to tell from %s', (_, snapshots) => {
    expect(projectGoal(GOAL, snapshots, NOW)).toMatchObject({
      verdict: 'too_early',
      expected: null,
    });
  });

  it('looks at the last 90 days only, however long the history', () => {
    const long = [...line(3650, 100, 0).slice(0, -91), ...line(90, 90, -0.5)];
    // 45 now; the years of standing still do not count.
    expect(projectGoal(GOAL, long, NOW).expected).toBeCloseTo(29.75, 5);
  });

  it('is missed when its day is past', () => {
    const past = { ...GOAL, by: '2026-11-29' };
    expect(projectGoal(past, line(30, 60, 0), NOW)).toMatchObject({ verdict: 'missed' });
    expect(projectGoal(past, line(30, 5, 0), NOW)).toMatchObject({ verdict: 'reached' });
    expect(projectGoal({ ...GOAL, by: '2026-11-30' }, line(30, 60, 0), NOW).verdict).toBe(
      'off_track',
    );
  });

  it('can be about the score', () => {
    const goal = { ...GOAL, measure: 'score', target: 25 } as const;
    expect(projectGoal(goal, line(30, 24, 0), NOW)).toMatchObject({ verdict: 'reached', now: 24 });
  });
});
