import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readUtcTime, writeUtcTime } from '../../../../../main/domain/exposure/imports/utc-time.ts';

const two = fc.nat({ max: 99 }).map((value) => String(value).padStart(2, '0'));
const four = fc.nat({ max: 9999 }).map((value) => String(value).padStart(4, '0'));

test('a time of whole seconds is the same as with a fraction of zero, or neither is a time', () => {
  fc.assert(
    fc.property(
      four,
      two,
      two,
      two,
      two,
      two,
      fc.constantFrom(' ', 'T'),
      (y, mo, d, h, mi, s, gap) => {
        const text = `${y}-${mo}-${d}${gap}${h}:${mi}:${s}`;
        expect(readUtcTime(text)).toBe(readUtcTime(`${text}.000`));
      },
    ),
    { numRuns: 2000 },
  );
});

test('a moment is read as it was written', () => {
  const date = fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(date, (moment) => {
      const time = Math.floor(moment.getTime() / 1000) * 1000;
      expect(readUtcTime(writeUtcTime(time))).toBe(time);
      expect(readUtcTime(writeUtcTime(time).slice(0, 19))).toBe(time);
    }),
  );
});

test.each([
  '2023-03-08x05:22:33',
  '2023-03-0a 05:22:33',
  '2023-02-30 05:22:33',
  '2023-03-08 24:00:00',
])('is no time: %s', (text) => {
  expect(readUtcTime(text)).toBeNull();
});
