/** Middle of some times (ms). */
export function median(times: readonly number[]): number {
  const ordered = times.toSorted((a, b) => a - b);
  const at = (ordered.length - 1) / 2;
  return ((ordered[Math.floor(at)] ?? 0) + (ordered[Math.ceil(at)] ?? 0)) / 2;
}

/** Times (ms) as a line of a bench shows them. */
export function describeTimes(times: readonly number[]): string {
  const round = (value: number): string => value.toFixed(0);
  return `median ${round(median(times))} ms (${round(Math.min(...times))}–${round(Math.max(...times))}, ${times.length} times)`;
}
