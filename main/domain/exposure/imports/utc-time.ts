const PATTERN = /^(\d{4}-\d\d-(\d\d))[ T]((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.(\d{1,9}))?Z?$/;

/**
 * Reads `2023-03-08 05:22:33[.8615]` in UTC as Unix milliseconds, cut to whole ones. Null for any other notation and
 * for days and hours that do not exist.
 */
export function readUtcTime(text: string): number | null {
  const whole = readWholeSeconds(text);
  if (whole !== null) return whole;
  const [, date = '', day = '', clock = '', fraction = ''] = PATTERN.exec(text) ?? [];
  const time = Date.parse(`${date}T${clock}.${fraction.padEnd(3, '0').slice(0, 3)}Z`);
  // 30 February would roll over to March, so the day is read back.
  return new Date(time).getUTCDate() === Number(day) ? time : null;
}

/** Years before it are read as those of the twentieth century by `Date.UTC`. */
const FIRST_YEAR = 100;
/** Every month has so many days. */
const SAFE_DAY = 28;
const ZERO = 48;

/**
 * Reads `2023-03-08 05:22:33`, with a space or `T`, as almost every record of a large file has it: without making any
 * text. Null for all others, which are no time perhaps.
 */
export function readWholeSeconds(text: string): number | null {
  if (text.length !== 19 || !hasMarksOfTime(text)) return null;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const [month, day] = [twoDigits(text, 5), twoDigits(text, 8)];
  const clock = secondsOfClock(text);
  const isSafe = year >= FIRST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= SAFE_DAY;
  return isSafe && clock !== null ? Date.UTC(year, month - 1, day) + clock * 1000 : null;
}

function hasMarksOfTime(text: string): boolean {
  const between = text.charAt(10);
  const isDate = text.charAt(4) === '-' && text.charAt(7) === '-';
  return (
    isDate &&
    (between === ' ' || between === 'T') &&
    text.charAt(13) === ':' &&
    text.charAt(16) === ':'
  );
}

function secondsOfClock(text: string): number | null {
  const [hours, minutes, seconds] = [twoDigits(text, 11), twoDigits(text, 14), twoDigits(text, 17)];
  return hours < 24 && minutes < 60 && seconds < 60 ? (hours * 60 + minutes) * 60 + seconds : null;
}

/** Not-a-number where there are none; no comparison with that holds. */
function twoDigits(text: string, at: number): number {
  const [tens, ones] = [text.charCodeAt(at) - ZERO, text.charCodeAt(at + 1) - ZERO];
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}

/** Unix milliseconds as ISO 8601 in UTC, with a fraction only where there is one. */
export function writeUtcTime(time: number): string {
  return new Date(time).toISOString().replace('.000Z', 'Z');
}
