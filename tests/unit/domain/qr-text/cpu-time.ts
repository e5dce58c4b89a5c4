/** Milliseconds of work of this thread; what other programs on the machine do does not count. */
export function cpuTimeOf(run: () => unknown): number {
  const start = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}
