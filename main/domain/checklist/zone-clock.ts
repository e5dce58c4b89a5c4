/** The clock on the wall of one time zone. Wall times are the milliseconds that UTC would have at the same reading. */
export type ZoneClock = {
  readonly wallAt: (instantMs: number) => number;
  /** The moment of a wall time. One that the clock leaps over is as much later; of one that comes twice, the first. */
  readonly instantOf: (wallMs: number) => number;
};

const UTC: ZoneClock = { wallAt: (ms) => ms, instantOf: (ms) => ms };

/** The clock of an IANA time zone; that of UTC where this system does not know the zone. */
export function zoneClock(timeZone: string): ZoneClock {
  if (timeZone === 'UTC') return UTC;
  const format = formatOf(timeZone);
  return format === null ? UTC : clockOf(format);
}

function clockOf(format: Intl.DateTimeFormat): ZoneClock {
  const wallAt = (instantMs: number): number => {
    const parts = new Map(
      format.formatToParts(instantMs).map(({ type, value }) => [type, Number(value)]),
    );
    const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
    const seconds = Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
      part('second'),
    );
    return seconds + (((instantMs % 1000) + 1000) % 1000);
  };
  const instantOf = (wallMs: number): number => {
    // The zone's distance from UTC a day before and a day after covers every change of the clock in between.
    const offsets = [wallMs - DAY_MS, wallMs + DAY_MS].map((near) => wallAt(near) - near);
    const candidates = offsets.map((offset) => wallMs - offset);
    const exact = candidates.filter((instant) => wallAt(instant) === wallMs);
    return exact.length > 0 ? Math.min(...exact) : (candidates[0] ?? wallMs);
  };
  return { wallAt, instantOf };
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Null where the zone is not known: the only way to ask is to try. */
function formatOf(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-u-ca-iso8601', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return null;
  }
}
