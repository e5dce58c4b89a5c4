import * as fc from 'fast-check';
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Log } from '../../../../main/services/log/log.ts';
import { newFolder } from '../../../support/new-folder.ts';
import { openTestLog } from '../../../support/test-vault.ts';

const SECRET =
  'xpub6CatWdiZiodmUeTDp8LT5or8nmbKNcuyvz7WyksVFkKB4RHwCD3XyuvPEbvqAQY3rAPshWcMLoP2fMFMKHPJ4ZeZXYVUhLv1VMrjPC7PW6V';
const REPOSITORY = resolve(import.meta.dirname, '../../../..');
const INSPECT = join(REPOSITORY, 'main/domain/wallet/inspect-wallet.ts');
const AT = '2026-11-22T10:00:00.000Z';

const linesOf = (folder: string, name = 'holdfast.log'): readonly unknown[] =>
  readFileSync(join(folder, name), 'utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

function thrown(message: string, frames: readonly string[]): TypeError {
  const error = new TypeError(message);
  error.stack = [`TypeError: ${message}`, ...frames.map((frame) => `    at ${frame}`)].join('\n');
  return error;
}

describe('a failure', () => {
  it('keeps its kind and its place in our code, never its words', () => {
    const folder = newFolder();
    const log = openTestLog(folder);
    const message = `cannot read ${SECRET}\n    at Jan (${REPOSITORY}/main/jan.ts:1:1)`;
    log.failure('wallet.inspect', thrown(message, [`inspect (${INSPECT}:10:3)`]));
    log.failure('wallet.inspect', { text: SECRET });
    expect(linesOf(folder)).toEqual([
      {
        at: AT,
        where: 'wallet.inspect',
        kind: 'TypeError',
        frames: ['inspect main/domain/wallet/inspect-wallet.ts:10:3'],
      },
      { at: AT, where: 'wallet.inspect', kind: 'other', frames: [] },
    ]);
  });

  it('keeps what the system says was wrong', () => {
    const folder = newFolder();
    try {
      readFileSync(join(folder, 'not there'));
    } catch (error) {
      openTestLog(folder).failure('vault.save', error);
    }
    expect(linesOf(folder)).toMatchObject([{ kind: 'Error', code: 'ENOENT', call: 'open' }]);
  });

  it.each([
    ['of ours', `save (${INSPECT}:1:2)`, 'save main/domain/wallet/inspect-wallet.ts:1:2'],
    ['of ours as a URL', `async file://${INSPECT}:1:2`, 'main/domain/wallet/inspect-wallet.ts:1:2'],
    ['of Node', 'node:internal/fs:1:2', 'node:internal/fs:1:2'],
    [
      'of a package',
      `Vault.run (${homedir()}/node_modules/@noble/x/index.js:1:2)`,
      'Vault.run node_modules/@noble/x/index.js:1:2',
    ],
    ['of a folder of the user', 'run (/home/jan/secret plans/x.js:1:2)', 'run elsewhere'],
    ['above ours', `run (${REPOSITORY}/../jan/x.js:1:2)`, 'run elsewhere'],
    [
      'under another name',
      `Vault.a [as jan] (${INSPECT}:1:2)`,
      'Vault.a main/domain/wallet/inspect-wallet.ts:1:2',
    ],
  ])('keeps a frame %s without where the user’s files are', (_name, frame, kept) => {
    const folder = newFolder();
    openTestLog(folder).failure('vault.save', thrown('x', [frame]));
    expect(linesOf(folder)).toMatchObject([{ frames: [kept] }]);
  });

  it('holds nothing of what an error says, whatever it says', () => {
    const folder = newFolder();
    const log = openTestLog(folder);
    const word = fc.stringMatching(/^[A-Za-z0-9]{12,40}$/);
    fc.assert(
      fc.property(word, word, word, (message, name, code) => {
        const error = Object.assign(new Error(`${message}\n    at ${message} (x:1:1)`), { code });
        error.name = name;
        log.failure('wallet.inspect', Object.assign(error, { syscall: name, path: `/${message}` }));
        const kept = readFileSync(join(folder, 'holdfast.log'), 'utf8');
        for (const part of [message, name, code]) expect(kept).not.toContain(part);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the files', () => {
  it('begin with how the program was started', () => {
    const folder = newFolder();
    openTestLog(folder).event({ event: 'started', shell: 'headless' });
    expect(linesOf(folder)).toEqual([
      {
        at: AT,
        event: 'started',
        shell: 'headless',
        version: '0.0.0-test',
        platform: process.platform,
        arch: process.arch,
      },
    ]);
  });

  it('keep the newest lines and stay below 768 KiB together', () => {
    const folder = newFolder();
    const log = openTestLog(folder);
    const error = thrown(
      'x',
      Array.from({ length: 12 }, () => `inspect (${INSPECT}:10:3)`),
    );
    for (let at = 0; at < 1500; at += 1) log.failure('vault.save', error);
    log.event({ event: 'page_hung' });
    const names = readdirSync(folder).toSorted();
    expect(names).toEqual(['holdfast.1.log', 'holdfast.2.log', 'holdfast.log']);
    for (const name of names) {
      expect(statSync(join(folder, name)).size).toBeLessThanOrEqual(256 * 1024);
      expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
      // No line is cut in two.
      expect(linesOf(folder, name).length).toBeGreaterThan(0);
    }
    const newest = log.newest(500);
    expect(newest).toHaveLength(500);
    expect(newest.at(-1)).toContain('page_hung');
  });

  it('are for the user’s eyes alone, also one from before', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'holdfast.log'), '');
    chmodSync(join(folder, 'holdfast.log'), 0o644);
    openTestLog(folder).event({ event: 'page_hung' });
    expect(statSync(join(folder, 'holdfast.log')).mode & 0o777).toBe(0o600);
  });

  it('give back only what may stand in them today', () => {
    const folder = newFolder();
    const log = openTestLog(folder);
    log.failure('vault.save', thrown('x', [`inspect (${INSPECT}:10:3)`]));
    const old = { at: AT, where: 'vault.save', kind: 'JanError' };
    const lines = [
      { ...old, frames: ['at inspect (/home/jan/plans/main/x.ts:1:2)', SECRET] },
      { ...old, frames: [], note: 'Jan has 0.25 BTC' },
      { at: AT, event: 'vault', state: 'of Jan' },
      'Jan',
    ];
    for (const line of lines)
      appendFileSync(join(folder, 'holdfast.log'), `${JSON.stringify(line)}\n`);
    appendFileSync(join(folder, 'holdfast.log'), '{"at":"2026-11-2');
    expect(log.newest(9).map((line): unknown => JSON.parse(line))).toEqual([
      {
        at: AT,
        where: 'vault.save',
        kind: 'TypeError',
        frames: ['inspect main/domain/wallet/inspect-wallet.ts:10:3'],
      },
      { ...old, kind: 'other', frames: ['elsewhere', 'elsewhere'] },
    ]);
  });
});

describe('a log that cannot be written stays silent', () => {
  const speaks = (log: Log): void => {
    expect(() => log.failure('vault.save', new Error('y'))).not.toThrow();
    expect(log.newest(5)).toEqual([]);
  };

  it('where its folder is gone', () => {
    speaks(openTestLog('/nowhere/at/all'));
  });

  it('where a folder stands in its place', () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'holdfast.log'));
    speaks(openTestLog(folder));
  });

  it('where a pipe stands in its place, without waiting for who reads it', () => {
    const folder = newFolder();
    expect(spawnSync('mkfifo', [join(folder, 'holdfast.log')]).status).toBe(0);
    speaks(openTestLog(folder));
  });

  it('where a link leads to another file, which stays as it was', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'other'), 'mine');
    symlinkSync('other', join(folder, 'holdfast.log'));
    speaks(openTestLog(folder));
    expect(readFileSync(join(folder, 'other'), 'utf8')).toBe('mine');
  });

  it.skipIf(!existsSync('/dev/full'))('where the disk is full', () => {
    const folder = newFolder();
    symlinkSync('/dev/full', join(folder, 'holdfast.log'));
    speaks(openTestLog(folder));
  });
});
