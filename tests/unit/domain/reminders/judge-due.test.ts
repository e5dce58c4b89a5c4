import { describe, expect, it } from 'vitest';
import { judgeDue } from '../../../../main/domain/reminders/judge-due.ts';

const BACKUP = { kind: 'backup', why: 'old' } as const;
const judge = (due: string, at: string, timeZone = 'Europe/Amsterdam') =>
  judgeDue([{ subject: BACKUP, at: due }], { at, timeZone }).map(({ urgency, daysLeft }) => [
    urgency,
    daysLeft,
  ]);

describe('how urgent something is', () => {
  it.each([
    ['the moment itself', '2026-11-30T12:00:00.000Z', [['overdue', 0]]],
    ['a millisecond before', '2026-11-30T12:00:00.001Z', [['week', 0]]],
    ['yesterday', '2026-11-29T12:00:00.000Z', [['overdue', -1]]],
    ['tomorrow, less than a day away', '2026-11-30T23:30:00.000Z', [['week', 1]]],
    ['the end of the seventh day', '2026-12-07T22:59:59.999Z', [['week', 7]]],
    ['the start of the eighth', '2026-12-07T23:00:00.000Z', [['month', 8]]],
    ['the end of the thirtieth day', '2026-12-30T22:59:59.999Z', [['month', 30]]],
    ['the start of the thirty-first', '2026-12-30T23:00:00.000Z', []],
  ])('counts in days on the calendar of the user: %s', (_, due, expected) => {
    expect(judge(due, '2026-11-30T12:00:00.000Z')).toEqual(expected);
  });

  it.each([
    // In 2027 the clock goes forward on 28 March and back on 31 October.
    ['a day of 23 hours', '2027-03-28T22:30:00.000Z', '2027-03-27T23:30:00.000Z', 1],
    ['a day of 25 hours', '2027-10-31T23:30:00.000Z', '2027-10-30T22:30:00.000Z', 1],
    ['29 February', '2028-03-01T12:00:00.000Z', '2028-02-28T12:00:00.000Z', 2],
    ['a February of 28 days', '2027-03-01T12:00:00.000Z', '2027-02-28T12:00:00.000Z', 1],
    ['the turn of the year', '2027-01-01T12:00:00.000Z', '2026-12-31T12:00:00.000Z', 1],
  ])('is not moved by %s', (_, due, at, days) => {
    expect(judge(due, at)).toEqual([['week', days]]);
  });

  it('follows the zone: the same moment is tomorrow in Auckland and today in Honolulu', () => {
    const [due, at] = ['2026-11-30T12:00:00.000Z', '2026-11-30T10:30:00.000Z'];
    expect(judge(due, at, 'Pacific/Auckland')).toEqual([['week', 1]]);
    expect(judge(due, at, 'Pacific/Honolulu')).toEqual([['week', 0]]);
  });

  it('puts the earliest first', () => {
    const days = ['2026-12-03', '2026-11-01', '2026-12-20'];
    const judged = judgeDue(
      days.map((day) => ({ subject: BACKUP, at: `${day}T00:00:00.000Z` })),
      { at: '2026-11-30T12:00:00.000Z', timeZone: 'UTC' },
    );
    expect(judged.map(({ urgency }) => urgency)).toEqual(['overdue', 'week', 'month']);
  });
});
