const MINUTE_MS = 60_000;
/** No zone changes its clock by more than a day. */
const REACH_MS = 26 * 60 * MINUTE_MS;

/** Minutes ahead of UTC. `isAmbiguous`: the clock showed this time twice, and the earlier moment is meant. */
export type ZoneOffset = { readonly minutes: number; readonly isAmbiguous: boolean };

const formats = new Map<string, Intl.DateTimeFormat | null>();

/**
 * The offset of a time zone (IANA name) when its clock showed `wall`, in Unix milliseconds as if it showed UTC.
 * Null for a zone that nobody knows, and for an hour that the clock skipped.
 */
export function offsetOfZone(zone: string, wall: number): ZoneOffset | null {
  if (zone === 'UTC') return { minutes: 0, isAmbiguous: false };
  const format = formatOf(zone);
  if (format === null) return null;
  const near = [wall - REACH_MS, wall + REACH_MS].map((at) => offsetAt(format, at));
  const fitting = [...new Set(near)]
    .filter((offset) => offsetAt(format, wall - offset) === offset)
    .toSorted((a, b) => b - a);
  const [first] = fitting;
  if (first === undefined) return null;
  return { minutes: first / MINUTE_MS, isAmbiguous: fitting.length > 1 };
}

function formatOf(zone: string): Intl.DateTimeFormat | null {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const format = /^[A-Za-z_]+(?:\/[A-Za-z_+\-\d]+){1,2}$/.test(zone) ? newFormat(zone) : null;
  // A file has few zones; one made of thousands of names must not fill the memory.
  if (formats.size < 100) formats.set(zone, format);
  return format;
}

function newFormat(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Milliseconds ahead of UTC at a moment. */
function offsetAt(format: Intl.DateTimeFormat, at: number): number {
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const of = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const shown = Date.UTC(
    of('year'),
    of('month') - 1,
    of('day'),
    of('hour'),
    of('minute'),
    of('second'),
  );
  return shown - Math.floor(at / 1000) * 1000;
}
