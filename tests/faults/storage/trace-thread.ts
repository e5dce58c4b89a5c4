import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { quickFolder } from './vault-process.ts';

/** One call that a thread made of the system. */
export type TracedCall = {
  readonly name: string;
  /** The how-manieth of its name it was, from 1. */
  readonly at: number;
  /** As strace writes it, paths of open files included. */
  readonly text: string;
};

/**
 * The calls of files that a thread makes while something works. `injections` are strace's: `rename:error=EIO:when=1`. They hold
 * for this thread and this time alone.
 */
export async function traceThread(
  strace: string,
  thread: number,
  injections: readonly string[],
  work: () => Promise<void>,
): Promise<readonly TracedCall[]> {
  const log = join(quickFolder(), 'trace');
  const inject = injections.flatMap((one) => ['-e', `inject=${one}`]);
  const options = ['-y', '-s', '0', '-o', log, '-e', 'trace=%file,%desc', ...inject];
  const tracer = spawn(strace, ['-p', String(thread), ...options], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const gone = once(tracer, 'exit');
  const lines = createInterface({ input: tracer.stderr });
  const [first] = await Promise.race([once(lines, 'line'), gone]);
  if (!String(first).includes('attached')) throw new Error(`strace could not attach: ${first}`);
  await work();
  tracer.kill('SIGINT');
  await gone;
  return readCalls(readFileSync(log, 'utf8'));
}

function readCalls(log: string): readonly TracedCall[] {
  const counts = new Map<string, number>();
  return log.split('\n').flatMap((text) => {
    const name = /^(\w+)\(/.exec(text)?.[1];
    if (name === undefined) return [];
    const at = (counts.get(name) ?? 0) + 1;
    counts.set(name, at);
    return [{ name, at, text }];
  });
}
