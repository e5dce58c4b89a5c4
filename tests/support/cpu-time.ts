/**
 * Milliseconds of processor time that a call takes, whatever else the computer is doing. The collection of what earlier tests
 * left behind counts as well, where it happens to fall in between.
 */
export function cpuTimeMs(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The least of three: a collection of garbage falls into one of them at most. */
export function leastCpuTimeMs(run: () => void): number {
  return Math.min(cpuTimeMs(run), cpuTimeMs(run), cpuTimeMs(run));
}
