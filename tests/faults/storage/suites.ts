import { spawnSync } from 'node:child_process';
import { ensureProgram } from '../../support/ensure-program.ts';
import { jumpClocks } from './clock-jumps.ts';
import { corruptEveryByte } from './corruptions.ts';
import { fillDisk, limitFileSize } from './disk-sizes.ts';
import { failEachCall } from './failing-calls.ts';
import type { FaultReport, Form } from './fault-report.ts';
import { killWhileSaving } from './kills.ts';
import { openOddFiles } from './odd-files.ts';
import { cutThePower } from './power-cuts.ts';
import { startAtOnce, startWhileSaving } from './two-instances.ts';
import { openWithoutRights } from './unwritable-folders.ts';

/** A line of the table of faults. */
export type Suite = {
  readonly name: string;
  readonly what: string;
  /** Why it cannot run here; null where it can. */
  readonly missing: string | null;
  /** Whether every `npm test` runs a short form. */
  readonly inTests: boolean;
  readonly run: (form: Form) => Promise<FaultReport>;
};

/** Number of kills in the long form. */
const KILLS = Number(process.env['HOLDFAST_FAULT_RUNS'] ?? 2000);

const onLinux = process.platform === 'linux' ? null : 'It needs Linux.';
const tracer =
  onLinux === null
    ? ensureProgram({ name: 'strace', variable: 'HOLDFAST_STRACE' })
    : { missing: onLinux };
export const strace = 'path' in tracer ? tracer.path : '';
const toTrace = 'missing' in tracer ? tracer.missing : null;
const toLimit = spawnSync('prlimit', ['--version']).status === 0 ? onLinux : 'It needs prlimit.';
const toMount = process.getuid?.() === 0 ? onLinux : 'It needs the right to mount a disk.';

export const SUITES: readonly Suite[] = [
  {
    name: 'calls',
    what: 'each call of files that a save or a start makes fails once, in seven ways',
    missing: toTrace,
    inTests: true,
    run: (form) => failEachCall(strace, form),
  },
  {
    name: 'sizes',
    what: 'true short writes: no file may grow beyond a limit, in steps of 512 bytes',
    missing: toLimit,
    inTests: true,
    run: limitFileSize,
  },
  {
    // tests/faults/full-disk.test.ts fills one in every `npm test`.
    name: 'disk',
    what: 'a real small disk with 0 to 68 KiB left, in steps of 1 KiB, or 0 to 7 names',
    missing: toMount,
    inTests: false,
    run: fillDisk,
  },
  {
    name: 'power',
    what: 'the power is cut after each call, every mixture of what was not synced',
    missing: toTrace,
    inTests: true,
    run: (form) => cutThePower(strace, form),
  },
  {
    name: 'damage',
    what: 'a bit of every byte flipped, a cut at every length, plain and sealed',
    missing: null,
    inTests: true,
    run: corruptEveryByte,
  },
  {
    name: 'odd',
    what: 'something else in the place of the file, and of a kept save',
    missing: process.platform === 'win32' ? 'It needs pipes and links.' : null,
    inTests: true,
    run: openOddFiles,
  },
  {
    name: 'second',
    what: 'a second start while the first saves, and after it was killed',
    missing: null,
    inTests: true,
    run: startWhileSaving,
  },
  {
    name: 'race',
    what: 'four starts at the same moment',
    missing: null,
    inTests: true,
    run: startAtOnce,
  },
  { name: 'clock', what: 'clocks that jump', missing: null, inTests: true, run: jumpClocks },
  {
    name: 'rights',
    what: 'places where nothing may be written or read',
    missing: toMount,
    inTests: true,
    run: openWithoutRights,
  },
  {
    // tests/faults/kill-during-save.test.ts kills the whole app in every `npm test`.
    name: 'kill',
    what: 'SIGKILL 0 to 400 ms into saving',
    missing: null,
    inTests: false,
    run: () => killWhileSaving(KILLS),
  },
];
