import { appendFileSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';

/** The local log. It never holds what a user typed: of a failure it keeps its kind and its place in our code. */
export type Log = { readonly failure: (where: string, error: unknown) => void };

const MAX_BYTES = 512 * 1024;

/** Writes JSON lines to `holdfast.log` in the profile folder. A log that cannot be written stays silent. */
export function openLog(profileFolder: string, now: () => Date): Log {
  const file = join(profileFolder, 'holdfast.log');
  return {
    failure: (where, error) => {
      try {
        if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > MAX_BYTES) truncateSync(file);
        appendFileSync(
          file,
          `${JSON.stringify({ at: now().toISOString(), where, ...describe(error) })}\n`,
          {
            mode: 0o600,
          },
        );
      } catch {
        // Logging must never become a second failure.
      }
    },
  };
}

/** Messages may quote input, so only the class of the error and the frames of its stack are kept. */
function describe(error: unknown): { readonly kind: string; readonly frames: readonly string[] } {
  if (!(error instanceof Error)) return { kind: typeof error, frames: [] };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { kind: error.name, frames: frames.slice(0, 12).map((line) => line.trim()) };
}
