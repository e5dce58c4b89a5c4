const PATTERN = /^(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?Z?$/;

/**
 * Reads `2023-03-08 05:22:33[.8615]` in UTC as Unix milliseconds, cut to whole ones. Null for any other notation and
 * for days and hours that do not exist.
 */
export function readUtcTime(text: string): number | null {
  const match = PATTERN.exec(text);
  if (match === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  const millis = Number((match[7] ?? '').padEnd(3, '0').slice(0, 3));
  const time = Date.UTC(year, month - 1, day, hour, minute, second, millis);
  // Date.UTC rolls 30 February over to March, and year 70 to 1970; writing it back shows that.
  return writeUtcTime(time).startsWith(text.slice(0, 19).replace(' ', 'T')) ? time : null;
}

/** Unix milliseconds as ISO 8601 in UTC, with a fraction only where there is one. */
export function writeUtcTime(time: number): string {
  return new Date(time).toISOString().replace('.000Z', 'Z');
}
