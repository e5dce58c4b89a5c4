import { EventEmitter } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leaveOutOfDumps } from '../../main/leave-out-of-dumps.ts';
import { refusedSwitch } from '../../main/refused-switches.ts';
import { createRestarts } from '../../main/restarts.ts';
import { openLog } from '../../main/services/log/open-log.ts';
import { watchFaults } from '../../main/watch-faults.ts';

describe('a window that stops', () => {
  const clocked = () => {
    let at = 0;
    const restarts = createRestarts(() => at);
    return {
      ...restarts,
      wait: (milliseconds: number) => {
        at += milliseconds;
      },
    };
  };

  it('is opened again three times within a minute, and not a fourth time', () => {
    const { take } = clocked();
    expect([take(), take(), take(), take(), take()]).toEqual([true, true, true, false, false]);
  });

  it('is opened again without end when it stops now and then', () => {
    const { take, wait } = clocked();
    for (let day = 0; day < 100; day += 1) {
      wait(20_001);
      expect(take()).toBe(true);
    }
  });

  it('gets three more tries once the user has asked for one', () => {
    const { take, forget } = clocked();
    [take(), take(), take(), take()].forEach(Boolean);
    forget();
    expect([take(), take(), take(), take()]).toEqual([true, true, true, false]);
  });
});

describe('a package', () => {
  it.each([
    'remote-debugging-port',
    'remote-debugging-pipe',
    'inspect',
    'inspect-brk',
    'js-flags',
    'disable-web-security',
    'renderer-cmd-prefix',
    'ssl-key-log-file',
    'use-fake-device-for-media-stream',
  ])('does not start with --%s', (name) => {
    expect(refusedSwitch((one) => one === name)).toBe(name);
  });

  it.each(['profile', 'lang', 'no-sandbox', 'force-dark-mode', 'ozone-platform', 'disable-gpu'])(
    'starts with --%s',
    (name) => {
      expect(refusedSwitch((one) => one === name)).toBe(null);
    },
  );
});

describe('a fault outside any call', () => {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-faults-'));
  const app = new EventEmitter();
  const ownProcess = new EventEmitter();
  watchFaults(
    app,
    ownProcess,
    openLog({ folder, now: () => new Date(0), version: '0.0.0-test', entryUrl: import.meta.url }),
  );
  const lines = (): readonly string[] =>
    readFileSync(join(folder, 'holdfast.log'), 'utf8').trim().split('\n');

  it.each([
    ['uncaughtException', ownProcess, [new TypeError('of bc1qsecret')], 'TypeError'],
    ['unhandledRejection', ownProcess, [new RangeError('of bc1qsecret')], 'RangeError'],
    ['unhandledRejection', ownProcess, ['bc1qsecret'], 'other'],
    [
      'child-process-gone',
      app,
      [{}, { type: 'GPU', reason: 'crashed' }],
      '"process_gone","process":"GPU","why":"crashed"',
    ],
  ])('is noted by its class and place, without its words: %s', (name, source, args, expected) => {
    source.emit(name, ...args);
    const line = lines().at(-1);
    expect(line).toContain(expected);
    expect(line).not.toContain('bc1qsecret');
  });

  it('is listened to, so that Electron shows no message of its own', () => {
    expect(ownProcess.listenerCount('uncaughtException')).toBe(1);
    rmSync(folder, { recursive: true });
  });
});

describe.runIf(process.platform === 'linux')('memory in core dumps', () => {
  it('is left out by the one bit mask that says so, which the system takes', () => {
    const before = readFileSync('/proc/self/coredump_filter', 'utf8').trim();
    expect(Number.parseInt(before, 16)).toBeGreaterThan(0);
    expect(leaveOutOfDumps('/proc/self/coredump_filter')).toBe(true);
    expect(Number.parseInt(readFileSync('/proc/self/coredump_filter', 'utf8'), 16)).toBe(0);
  });

  it('stays as it is where the system does not let a program say so, and nothing breaks', () => {
    expect(leaveOutOfDumps('/proc/no-such/coredump_filter')).toBe(false);
  });
});
