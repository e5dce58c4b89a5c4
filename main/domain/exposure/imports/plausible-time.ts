/** No venue that Holdfast reads is older. Unix milliseconds. */
export const EARLIEST = Date.UTC(2011, 0, 1);

/** Whether a record can be from this moment; `latest` and the result are about Unix milliseconds. */
export function isPlausibleTime(time: number, latest: number): boolean {
  return time >= EARLIEST && time <= latest;
}
