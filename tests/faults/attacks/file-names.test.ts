import { spawnSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, posix, win32 } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { toSlug } from '../../../main/domain/wallet/exports/file-name.ts';
import { cookiePassword } from '../../../main/services/chain/read-cookie.ts';
import { saveFileWhere } from '../../../main/services/save-file.ts';
import { openInProcessApp, type InProcessApp } from '../../support/in-process-app.ts';
import { newFolder } from '../../support/new-folder.ts';

/** Names that lead elsewhere, or that some system takes for something else than a name. */
const NAMES = [
  '.', '..', '...', '../x', '../../../../etc/passwd', '/etc/passwd', '//etc/passwd', './x', 'a/../../x', 'a/b',
  '..\\x', '..\\..\\windows\\win.ini', 'a\\b', 'C:', 'C:x', 'C:\\x', 'c:/x', '\\\\server\\share\\x', '//server/share/x', '\\\\?\\C:\\x', '\\\\.\\PhysicalDrive0',
  '%2e%2e%2fx', '%2e%2e/x', '..%2fx', '..%5cx', '%252e%252e%252fx', '..%c0%afx', '\u2024\u2024\u2215x', '\uff0e\uff0e\uff0fx', '‥/x',
  'CON', 'con', 'CON.txt', 'PRN', 'AUX', 'NUL', 'COM1', 'COM1.csv', 'LPT9', 'CLOCK$', 'CONIN$', 'COM¹',
  'a.', 'a ', ' a', 'a. .', '.hidden', '~', '~root/x', '$HOME', '`id`', '$(id)', '-rf', '--help', '|id', ';id', 'a\nb', 'a\r\nb', 'a\0.csv', '\0', '\u202efdp.exe', 'a\u200bb',
  'file.csv:stream', 'x:$DATA', '*', '?', 'a<b>c', '"a"', 'x'.repeat(300), 'é'.repeat(200), '🔑'.repeat(100), 'desktop.ini', 'a.lnk', 'file:///etc/passwd', 'data:text/html,x', '__proto__', 'constructor', '\ud800',
]; // prettier-ignore

/** What Windows takes for a device, with any ending (learn.microsoft.com, "Naming Files"). */
const DEVICE = /^(?:CON|PRN|AUX|NUL|CLOCK\$|CONIN\$|CONOUT\$|COM[0-9¹²³]|LPT[0-9¹²³])(?:\.|$)/i;

describe('a proposed name', () => {
  let app: InProcessApp;
  let walletId = '';
  beforeAll(async () => {
    app = await openInProcessApp();
    const text =
      'zpub6rFR7y4Q2AijBEqTUquhVz398htDFrtymD9xYYfG1m4wAcvPhXNfE3EfH1r1ADqtfSdVCToUG868RvUUkgDKf31mGDtKsAYz2oz2AGutZYs';
    ({
      wallet: { id: walletId },
    } = await app.must('wallet.create', { name: 'a', text }));
  });
  afterAll(() => app.close());

  it.each(NAMES)('made of %j is a plain name and stays in its folder', async (name) => {
    const renamed = await app.call('wallet.rename', { walletId, name: name.slice(0, 80) });
    // Only spaces: the wallet keeps the name it had.
    expect(renamed.ok || name.trim() === '').toBe(true);
    const { fileName } = await app.must('wallet.export', { walletId, format: 'electrum' });
    expect(fileName).toMatch(/^[A-Za-z0-9][A-Za-z0-9-]*-electrum\.json$/);
    expect(Buffer.byteLength(fileName)).toBeLessThan(100);
    for (const path of [posix, win32]) expect(path.basename(fileName)).toBe(fileName);
    expect(DEVICE.test(fileName)).toBe(false);
    expect(toSlug(name)).toMatch(/^[A-Za-z0-9-]{1,40}$/);
  });

  it('of the window never leads out of the folder that was chosen', async () => {
    const asked: string[] = [];
    const folder = newFolder();
    mkdirSync(join(folder, 'in'));
    const other = await openInProcessApp({
      saveFile: saveFileWhere((proposed) => {
        asked.push(proposed);
        return Promise.resolve(join(folder, 'in', proposed));
      }),
    });
    for (const fileName of NAMES) {
      await other.callRaw('file.save', { fileName, mediaType: 'text/plain', text: 'x' });
    }
    other.close();
    expect(asked).toContain('CON.txt');
    for (const path of [posix, win32])
      expect(asked.map((one) => path.basename(one))).toEqual(asked);
    expect(readdirSync(folder)).toEqual(['in']);
    expect(readdirSync(join(folder, 'in')).toSorted()).toEqual(asked.toSorted());
  });
});

describe('saving', () => {
  let folder = '';
  beforeEach(() => {
    folder = newFolder();
  });
  const path = (name: string): string => join(folder, name);
  const save = (to: string) => saveFileWhere(() => Promise.resolve(to))('a', Buffer.from('new'));

  it('over a link replaces the link, and leaves alone what it led to', async () => {
    writeFileSync(path('precious'), 'old');
    symlinkSync(path('precious'), path('link'));
    expect(await save(path('link'))).toBe('saved');
    expect([readFileSync(path('precious'), 'utf8'), readFileSync(path('link'), 'utf8')]).toEqual(['old', 'new']); // prettier-ignore
  });

  it('over a second name of a file changes only that name', async () => {
    writeFileSync(path('precious'), 'old');
    linkSync(path('precious'), path('second'));
    expect(await save(path('second'))).toBe('saved');
    expect(readFileSync(path('precious'), 'utf8')).toBe('old');
  });

  it('over a pipe waits for nobody', async () => {
    spawnSync('mkfifo', [path('pipe')]);
    expect(await save(path('pipe'))).toBe('saved');
    expect(readFileSync(path('pipe'), 'utf8')).toBe('new');
  });

  it('where a folder stands fails, and leaves nothing behind', async () => {
    mkdirSync(path('a folder'));
    expect(await save(path('a folder'))).toBe('failed');
    expect(readdirSync(folder)).toEqual(['a folder']);
  });

  it.each(['/proc/self/mem', '/proc/version', '/nonexistent/a'])('at %s fails', async (to) => {
    expect(await save(to)).toBe('failed');
  });

  it('takes a name as long as the system takes', async () => {
    expect(await save(path('n'.repeat(255)))).toBe('saved');
    expect(await save(path('n'.repeat(256)))).toBe('failed');
    expect(readdirSync(folder)).toEqual(['n'.repeat(255)]);
  });
});

describe('the password file of a node that is', () => {
  const made: readonly (readonly [string, (path: string) => unknown])[] = [
    ['a pipe that nobody writes to', (path) => spawnSync('mkfifo', [path])],
    ['a link to a pipe', (path) => [spawnSync('mkfifo', [`${path}2`]), symlinkSync(`${path}2`, path)]],
    ['a folder', (path) => mkdirSync(path)],
    ['a link to a file', (path) => [writeFileSync(`${path}2`, 'a:b'), symlinkSync(`${path}2`, path)]],
    ['a link to itself', (path) => symlinkSync(path, path)],
    ['a link to nothing', (path) => symlinkSync('/nonexistent', path)],
    ['too long', (path) => writeFileSync(path, `a:${'b'.repeat(2000)}`)],
    ['empty', (path) => writeFileSync(path, '')],
    ['without a colon', (path) => writeFileSync(path, 'ab')],
    ['not there', () => undefined],
  ]; // prettier-ignore
  const devices = ['/dev/zero', '/dev/random', '/dev/tty', '/proc/self/mem', '/proc/self/environ', '/proc/version', 'a\0b', ''].filter((one) => existsSync(one) || !one.startsWith('/')); // prettier-ignore

  it.each(made)('%s is left alone at once', async (_name, make) => {
    const path = join(newFolder(), basename('.cookie'));
    make(path);
    expect(await cookiePassword(path)()).toEqual({ ok: false, error: { code: 'cookie_unreadable' } });
  }); // prettier-ignore

  it.each(devices)('%j is left alone at once', async (path) => {
    expect(await cookiePassword(path)()).toMatchObject({ error: { code: 'cookie_unreadable' } });
  });

  it('as Bitcoin Core writes it is read', async () => {
    const path = join(newFolder(), '.cookie');
    writeFileSync(path, '__cookie__:0123abc');
    expect(await cookiePassword(path)()).toMatchObject({
      ok: true,
      value: { user: '__cookie__', password: '0123abc' },
    });
  });
});
