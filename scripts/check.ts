import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { APP_FOLDER } from './app-shell.ts';
import { toolPath } from './run-tool.ts';

/** One thing to look at. `isSound` doubts an answer that says all is well. */
type Look = {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly isSound?: (output: string) => boolean;
};

const SOURCES = ['main', 'preload', 'renderer', 'tests', 'scripts'];

/** The slow ones first, so that both halves of the work end together. */
const LOOKS: readonly Look[] = [
  { name: 'types of tests and scripts', command: 'tsc', args: ['-p', 'tests'] },
  { name: 'types of renderer', command: 'tsc', args: ['-p', 'renderer'] },
  {
    name: 'import rules',
    command: 'depcruise',
    args: [...SOURCES, '--config', '.dependency-cruiser.cjs'],
    // Without a TypeScript that it understands it sees nothing and finds nothing wrong.
    isSound: (output) => Number(/\((\d+) modules/.exec(output)?.[1] ?? 0) > 200,
  },
  { name: 'format', command: 'prettier', args: ['--check', '.', '--log-level', 'warn'] },
  { name: 'types of main', command: 'tsc', args: ['-p', 'main'] },
  { name: 'types of preload', command: 'tsc', args: ['-p', 'preload'] },
  { name: 'lint', command: 'oxlint', args: ['--type-aware', ...SOURCES] },
  { name: 'dead code', command: 'knip', args: [] },
  { name: 'packages', command: process.execPath, args: ['scripts/check-packages.ts'] },
];

/** As many at a time as the smallest machine that this is meant for has cores. */
const AT_A_TIME = 2;

const waiting = [...LOOKS];
const started = performance.now();
const failures = (await Promise.all(Array.from({ length: AT_A_TIME }, work))).flat();
const seconds = ((performance.now() - started) / 1000).toFixed(1);
process.stdout.write(
  `${LOOKS.length - failures.length} of ${LOOKS.length} in order, ${seconds} s\n`,
);
process.exitCode = failures.length === 0 ? 0 : 1;

async function work(): Promise<readonly string[]> {
  const failed: string[] = [];
  for (let look = waiting.shift(); look !== undefined; look = waiting.shift()) {
    if (!(await take(look))) failed.push(look.name);
  }
  return failed;
}

async function take({ name, command, args, isSound }: Look): Promise<boolean> {
  const from = performance.now();
  const child = spawn(toolPath(command), args, {
    cwd: APP_FOLDER,
    env: { ...process.env, NO_COLOR: '1' },
  });
  let output = '';
  const listen = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const [code] = (await once(child, 'close')) as [number | null];
  const isFine = code === 0 && (isSound?.(output) ?? true);
  const time = `${((performance.now() - from) / 1000).toFixed(1)} s`;
  process.stdout.write(
    `${isFine ? 'ok  ' : 'FAIL'} ${name} (${time})\n${isFine ? '' : `${output.trimEnd()}\n`}`,
  );
  return isFine;
}
