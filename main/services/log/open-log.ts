import { fileURLToPath } from 'node:url';
import { describeError } from './describe-error.ts';
import { appendLine, readLines } from './log-files.ts';
import { logLine } from './log-line.ts';
import type { Log } from './log.ts';

export type LogOptions = {
  readonly folder: string;
  readonly now: () => Date;
  readonly version: string;
  /** `import.meta.url` of the program's entry file; its folder and the one above are ours. */
  readonly entryUrl: string;
};

/**
 * Writes JSON lines to `holdfast.log` in the profile folder, of which the two before are kept. A log that cannot be written
 * stays silent.
 */
export function openLog({ folder, now, version, entryUrl }: LogOptions): Log {
  const programFolder = fileURLToPath(new URL('..', entryUrl));
  const { platform, arch } = process;
  const write = (entry: object): void => {
    try {
      const line = logLine({ at: now().toISOString(), ...entry });
      if (line !== null) appendLine(folder, line);
    } catch {
      // Logging must never become a second failure.
    }
  };
  return {
    failure: (where, error) => write({ where, ...describeError(error, programFolder) }),
    event: (event) =>
      write(event.event === 'started' ? { ...event, version, platform, arch } : event),
    newest: (count) =>
      readLines(folder)
        .slice(-count)
        .map((line) => logLine(parsed(line)))
        .filter((line) => line !== null),
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // Half a line, of a disk that was full.
    return null;
  }
}
