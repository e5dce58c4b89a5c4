import type { Formats } from '../../i18n/formats.ts';

/**
 * A day, a month or a year as people write it. Noon, local time: a day without a time is the same day in every time
 * zone.
 */
export function dayText(at: string, format: Formats): string {
  if (at.length === 4) return at;
  return at.length === 7 ? format.month(`${at}-15T12:00:00`) : format.day(`${at}T12:00:00`);
}
