import * as fc from 'fast-check';
import type { FuzzedParser, FuzzRun } from './parsers.ts';

/** Milliseconds of work that any input may take. */
export const PATIENCE_MS = 50;
/** Deriving the addresses that are shown of a wallet, five times twice, takes about this more for each of its keys. */
const KEY_MS = 3;

/** Runs that are made ahead at a time. */
const BATCH = 50;
/** Runs that are not timed: compilers and caches are cold. */
const WARM_UP = 100;
const TRIES = 20;

/** What became of many runs of one parser. */
export type FuzzReport = {
  readonly inputs: number;
  readonly exceptions: readonly Trouble[];
  /** Inputs that took longer than they may, every time they were tried. */
  readonly slow: readonly Trouble[];
  readonly slowestMs: number;
};

export type Trouble = { readonly input: unknown; readonly what: string };

/** Feeds one parser until `isEnough` says so after a number of runs. The same seed gives the same inputs. */
export function fuzzParser(
  { runs }: FuzzedParser,
  seed: number,
  isEnough: (inputs: number) => boolean,
  patienceMs = PATIENCE_MS,
): FuzzReport {
  const exceptions: Trouble[] = [];
  const slow: Trouble[] = [];
  let inputs = 0;
  let slowestMs = 0;
  for (const { run } of sampleRuns(runs, WARM_UP, seed)) silently(run);
  while (!isEnough(inputs)) {
    for (const { input, run } of sampleRuns(runs, BATCH, seed + inputs + 1)) {
      inputs += 1;
      const from = threadMs();
      const outcome = silently(run);
      const ms = steadyTime(run, threadMs() - from);
      if (typeof outcome === 'string') exceptions.push({ input, what: outcome });
      const derivingMs = typeof outcome === 'number' ? KEY_MS * outcome : 0;
      slowestMs = Math.max(slowestMs, ms);
      if (ms > patienceMs + derivingMs) slow.push({ input, what: `${ms.toFixed(1)} ms` });
    }
  }
  return { inputs, exceptions, slow, slowestMs };
}

function sampleRuns(
  runs: fc.Arbitrary<FuzzRun>,
  numRuns: number,
  seed: number,
): readonly FuzzRun[] {
  return fc.sample(runs, { numRuns, seed });
}

/** What came out, or in words what was thrown. */
function silently(run: () => number): number | string {
  try {
    return run();
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : 'something that is no Error';
  }
}

/** The least time of many tries where one took too long: no clean-up counts as the input's. */
function steadyTime(run: () => number, first: number): number {
  let least = first;
  for (let tries = 1; tries < TRIES && least > PATIENCE_MS / 2; tries += 1) {
    const from = threadMs();
    silently(run);
    least = Math.min(least, threadMs() - from);
  }
  return least;
}

/** Milliseconds that this thread has worked: other programs on the machine do not count. */
function threadMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
