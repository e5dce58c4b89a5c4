import { addMonths } from './add-months.ts';
import type { Declaration } from './declaration.ts';
import { zoneClock } from './zone-clock.ts';

/**
 * Until when a declaration holds: the same day of the month, `months` later, and the same time on the user's clock, whether
 * or not the clock was put forward or back in between. ISO 8601 UTC.
 */
export function evidenceUntil(
  { at, timeZone = 'UTC' }: Pick<Declaration, 'at' | 'timeZone'>,
  months: number,
): string {
  const clock = zoneClock(timeZone);
  const wall = new Date(clock.wallAt(Date.parse(at))).toISOString();
  return new Date(clock.instantOf(Date.parse(addMonths(wall, months)))).toISOString();
}
