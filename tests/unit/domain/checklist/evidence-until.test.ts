import { describe, expect, it } from 'vitest';
import { addMonths } from '../../../../main/domain/checklist/add-months.ts';
import { evidenceUntil } from '../../../../main/domain/checklist/evidence-until.ts';
import { zoneClock } from '../../../../main/domain/checklist/zone-clock.ts';

describe('addMonths', () => {
  it.each([
    ['2026-11-22T10:00:00.000Z', 3, '2027-02-22T10:00:00.000Z'],
    ['2026-11-30T10:00:00.000Z', 3, '2027-02-28T10:00:00.000Z'],
    ['2027-11-30T10:00:00.000Z', 3, '2028-02-29T10:00:00.000Z'],
    ['2028-02-29T23:59:59.999Z', 12, '2029-02-28T23:59:59.999Z'],
    ['2026-10-31T00:00:00.000Z', 1, '2026-11-30T00:00:00.000Z'],
    ['2026-12-15T00:00:00.000Z', 6, '2027-06-15T00:00:00.000Z'],
  ])('%s + %d months is %s', (from, months, until) => {
    expect(addMonths(from, months)).toBe(until);
  });
});

describe('evidence holds by the calendar and clock of the user', () => {
  it.each([
    // Half past midnight on 1 March in Amsterdam is still February in UTC; six months on it is 1 September there.
    ['Europe/Amsterdam', '2026-02-28T23:30:00.000Z', 6, '2026-08-31T22:30:00.000Z'],
    // From summer to winter: noon stays noon.
    ['Europe/Amsterdam', '2026-09-15T10:00:00.000Z', 3, '2026-12-15T11:00:00.000Z'],
    // 02:30 on 28 March 2027 does not exist there; the clock leaps to 03:30.
    ['Europe/Amsterdam', '2026-12-28T01:30:00.000Z', 3, '2027-03-28T01:30:00.000Z'],
    // 02:30 on 31 October 2027 comes twice; the first counts.
    ['Europe/Amsterdam', '2027-07-31T00:30:00.000Z', 3, '2027-10-31T00:30:00.000Z'],
    // 29 February to a year without one.
    ['America/New_York', '2028-03-01T04:00:00.000Z', 12, '2029-03-01T04:00:00.000Z'],
    // 31 August to the last of February in a leap year.
    ['Asia/Kolkata', '2027-08-31T06:00:00.000Z', 6, '2028-02-29T06:00:00.000Z'],
    ['Pacific/Apia', '2026-01-31T12:00:00.000Z', 1, '2026-02-28T12:00:00.000Z'],
    ['UTC', '2026-11-30T10:00:00.000Z', 3, '2027-02-28T10:00:00.000Z'],
    ['Mars/Olympus', '2026-11-30T10:00:00.000Z', 3, '2027-02-28T10:00:00.000Z'],
  ])('%s: %s + %d months is %s', (timeZone, at, months, until) => {
    expect(evidenceUntil({ at, timeZone }, months)).toBe(until);
  });

  it('is UTC where no zone was kept', () => {
    const at = '2026-02-28T23:30:00.000Z';
    expect(evidenceUntil({ at }, 6)).toBe('2026-08-28T23:30:00.000Z');
  });
});

describe('zoneClock', () => {
  it('gives back every moment it read off, but for the hour that comes twice', () => {
    const clock = zoneClock('Europe/Amsterdam');
    for (let ms = Date.UTC(2026, 0, 1); ms < Date.UTC(2027, 0, 1); ms += 3_599_999) {
      const back = clock.instantOf(clock.wallAt(ms));
      expect([0, 3_600_000]).toContain(ms - back);
    }
  });
});
