const PATTERN = /^(\d{4}-\d\d-(\d\d))[ T]((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.(\d{1,9}))?Z?$/;

/**
 * Reads `2023-03-08 05:22:33[.8615]` in UTC as Unix milliseconds, cut to whole ones. Null for any other notation and
 * for days and hours that do not exist.
 */
export function readUtcTime(text: string): number | null {
  const [, date = '', day = '', clock = '', fraction = ''] = PATTERN.exec(text) ?? [];
  const time = Date.parse(`${date}T${clock}.${fraction.padEnd(3, '0').slice(0, 3)}Z`);
  // 30 February would roll over to March, so the day is read back.
  return new Date(time).getUTCDate() === Number(day) ? time : null;
}

/** Unix milliseconds as ISO 8601 in UTC, with a fraction only where there is one. */
export function writeUtcTime(time: number): string {
  return new Date(time).toISOString().replace('.000Z', 'Z');
}
