import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { planCalendar, type CalendarDay } from '../../../../main/domain/plan/plan-calendar.ts';

const AT = '2026-11-30T12:00:00.000Z';

/** What another program makes of a calendar file: ical.js, which Thunderbird is built on. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return {
    name: calendar.getFirstPropertyValue('x-wr-calname'),
    version: calendar.getFirstPropertyValue('version'),
    events: calendar.getAllSubcomponents('vevent').map((one) => {
      const { uid, summary, description, startDate, endDate } = new ICAL.Event(one);
      const stamp = one.getFirstPropertyValue('dtstamp')?.toString();
      return {
        uid,
        summary,
        description,
        stamp,
        isWholeDay: startDate.isDate && endDate.isDate,
        from: startDate.toString(),
        until: endDate.toString(),
      };
    }),
  };
}

/** As an unknown program may read a text: line ends are one mark, and no control characters are in it. */
function plain(text: string): string {
  return text.replaceAll(/\r\n|\r/g, '\n').replaceAll(/(?!\n)\p{Cc}/gu, ' ');
}

const dayWith = (part: Partial<CalendarDay>): CalendarDay => ({
  uid: 'a.b@holdfast',
  day: '2026-12-31',
  summary: 'Wait',
  description: 'x',
  ...part,
});

describe('a calendar file', () => {
  it.each([
    ['2026-12-31', '2027-01-01'],
    ['2028-02-28', '2028-02-29'],
    // Clocks go back on this day in Europe.
    ['2026-10-25', '2026-10-26'],
  ])('has %s as a whole day that ends on %s', (day, until) => {
    expect(read(planCalendar('Plan', [dayWith({ day })], AT))).toEqual({
      name: 'Plan',
      version: '2.0',
      events: [
        {
          uid: 'a.b@holdfast',
          summary: 'Wait',
          description: 'x',
          stamp: '2026-11-30T12:00:00Z',
          isWholeDay: true,
          from: day,
          until,
        },
      ],
    });
  });

  it('can be empty', () => {
    expect(read(planCalendar('Plan', [], AT)).events).toEqual([]);
  });

  it('comes back from another program as it was, whatever is written in it', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 300 });
    const days = fc.array(fc.record({ summary: texts, description: texts }), { maxLength: 3 });
    fc.assert(
      fc.property(days, (all) => {
        const { events } = read(planCalendar('Plan', all.map(dayWith), AT));
        expect(events.map(({ summary, description }) => ({ summary, description }))).toEqual(
          all.map(({ summary, description }) => ({
            summary: plain(summary),
            description: plain(description),
          })),
        );
      }),
    );
  });

  it('is folded at 75 bytes and never within a character', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(texts, (summary) => {
        const file = planCalendar('Plan', [dayWith({ summary })], AT);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of file.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line.isWellFormed()).toBe(true);
        }
      }),
    );
  });
});
