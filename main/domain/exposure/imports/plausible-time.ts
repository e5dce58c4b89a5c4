/** No venue that Holdfast reads is older. */
const EARLIEST = Date.UTC(2011, 0, 1);

/** Whether a record can be from this moment; `latest` and the result are about Unix milliseconds. */
export function isPlausibleTime(time: number, latest: number): boolean {
  return time >= EARLIEST && time <= latest;
}

/**
 * A place in time for every record of a file, in the order given. One without a plausible time of its own stands with
 * the record before it, or with the first that has one: a year 2091 must not make it the newest for ever.
 */
export function placeInTime(times: readonly (number | null)[], latest: number): readonly number[] {
  const plausible = times.map((time) =>
    time !== null && isPlausibleTime(time, latest) ? time : null,
  );
  let before = plausible.find((time) => time !== null) ?? null;
  return plausible.map((time, at) => {
    before = time ?? before;
    return before ?? times[at] ?? EARLIEST;
  });
}
