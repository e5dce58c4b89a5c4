import type { TimeNotation, WrittenTime } from './read-time.ts';
import { readUtcTime, readWholeSeconds } from './utc-time.ts';

const ISO =
  /^(\d{4}-\d\d-\d\d[ T]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(?: ?(Z|UTC)|([+-])(\d\d):?(\d\d))?$/;

/** `2023-03-08 05:22:33[.861]`, with `T`, without seconds, with `Z`, ` UTC` or an offset such as `+02:00`. */
export const isoTime: TimeNotation = (text) => {
  const whole = readWholeSeconds(text);
  return whole === null ? anyIsoTime(text) : { wall: whole, offsetMinutes: null };
};

function anyIsoTime(text: string): WrittenTime | null {
  const [, local = '', isUtc, sign, hours = '0', minutes = '0'] = ISO.exec(text) ?? [];
  const wall = readUtcTime(local.length === 16 ? `${local}:00` : local);
  if (wall === null) return null;
  if (isUtc !== undefined) return { wall, offsetMinutes: 0 };
  if (sign === undefined) return { wall, offsetMinutes: null };
  const size = Number(hours) * 60 + Number(minutes);
  return { wall, offsetMinutes: sign === '-' ? -size : size };
}

const SHORT = /^(\d\d)-(\d\d)-(\d\d) (\d\d:\d\d:\d\d)$/;

/** `23-03-08 05:22:33`: the year comes first. */
export const shortYearFirst: TimeNotation = (text) => {
  const [, year, month, day, clock] = SHORT.exec(text) ?? [];
  return year === undefined ? null : local(`20${year}-${month}-${day} ${clock}`);
};

/** `08-03-23 05:22:33`: the day comes first. */
export const shortDayFirst: TimeNotation = (text) => {
  const [, day, month, year, clock] = SHORT.exec(text) ?? [];
  return day === undefined ? null : local(`20${year}-${month}-${day} ${clock}`);
};

const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d\d)(?::(\d\d))?$/;

/** `08/03/2023 05:22`: what a spreadsheet makes of a time. Which of the two is the day depends on its country. */
export const spreadsheetTime: TimeNotation = (text, order) => {
  const [, first = '', second = '', year, hour = '', minute, seconds = '00'] =
    SLASHED.exec(text) ?? [];
  if (year === undefined) return null;
  const [day, month] = order === 'day_first' ? [first, second] : [second, first];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const written = local(`${date} ${hour.padStart(2, '0')}:${minute}:${seconds}`);
  return written === null ? null : { ...written, isOrderGuessed: true };
};

/** First and second number of a date with slashes; null for any other text. */
export function slashedNumbers(text: string): readonly [number, number] | null {
  const [, first, second] = SLASHED.exec(text) ?? [];
  return first === undefined ? null : [Number(first), Number(second)];
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAMED = /^([A-Za-z]{3})[a-z]*\.? (\d\d?), (\d{4}),? (\d\d?):(\d\d) (AM|PM)$/;

/** `Jan. 02, 2020, 11:35 PM`, also with the whole name and without the last comma. */
export const namedMonth: TimeNotation = (text) => {
  const [, name = '', day = '', year, hour = '', minute, half] = NAMED.exec(text) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  const twelve = Number(hour);
  if (year === undefined || month === 0 || twelve < 1 || twelve > 12) return null;
  const hours = (twelve % 12) + (half === 'PM' ? 12 : 0);
  const two = (value: number | string): string => String(value).padStart(2, '0');
  return local(`${year}-${two(month)}-${two(day)} ${two(hours)}:${minute}:00`);
};

const GEMINI = /^(\d{4}-\d\d-\d\d)(?: [\d:.]+)? (\d\d:\d\d:\d\d(?:\.\d+)?)$/;

/** `2023-01-20` with the clock in a cell of its own, or with the clock in both. */
export const geminiTime: TimeNotation = (text) => {
  const [, date, clock] = GEMINI.exec(text) ?? [];
  return date === undefined ? null : local(`${date} ${clock}`);
};

const UNIX = /^\d{9,11}$/;

/** `1680234766`: seconds since 1970, which no time zone changes. */
export const unixSeconds: TimeNotation = (text) =>
  UNIX.test(text) ? { wall: Number(text) * 1000, offsetMinutes: 0 } : null;

function local(text: string): WrittenTime | null {
  const wall = readUtcTime(text);
  return wall === null ? null : { wall, offsetMinutes: null };
}
