import type { ElectronApplication, Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { APP_FOLDER, IS_ROOT, type AppShell } from '../../scripts/app-shell.ts';
import { expect, test } from './support/app-fixture.ts';
import { call } from './support/holdfast-page.ts';
import { descendantsOf, isAlive, listeningPorts, switchValues } from './support/linux-processes.ts';

// What the app may rely on, whichever of the two it runs on.

const IS_HEADED = process.env['HOLDFAST_HEADED'] === '1';
const ECHO_PRELOAD = resolve(import.meta.dirname, 'support/echo-preload.cjs');

test.describe('address', () => {
  test.describe('of the page', () => {
    test.use({ staysUp: true });

    test('the app sees its own address, wherever the page lives', async ({ holdfast: { app } }) => {
      const seen = await app.evaluate(({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        return [contents?.getURL(), contents?.mainFrame.url];
      });
      expect(seen).toEqual(['app://holdfast/index.html', 'app://holdfast/index.html']);
    });
  });

  test('a request reaches the app under its own address', async ({ holdfast: { app, page } }) => {
    await app.evaluate(({ BrowserWindow }) => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      BrowserWindow.getAllWindows()[0]?.webContents.session.webRequest.onBeforeRequest(
        (details, answer) => {
          seen.push(`${details.resourceType} ${details.url}`);
          answer({});
        },
      );
    });
    await page.evaluate(() => {
      new Image().src = '/no-such-picture.png';
    });
    await expect
      .poll(() => app.evaluate(() => (globalThis as unknown as { seen: string[] }).seen))
      .toContain('image app://holdfast/no-such-picture.png');
  });
});

test.describe('values between page and main process', () => {
  test.use({ staysUp: true });

  test('arrive and come back as they were', async ({ holdfast: { app } }) => {
    const page = await openEchoWindow(app);
    const back = await page.evaluate(async () => {
      const sent: Record<string, unknown> = {
        nothing: undefined,
        numbers: [0.1, -0, NaN, Infinity, 2 ** 53],
        big: 12345678901234567890n,
        date: new Date(5),
        bytes: new Uint8Array([0, 127, 255]),
        map: new Map([['key', { deep: [1] }]]),
        set: new Set(['one']),
        text: 'é \u{1F9F7} \uD800',
        error: new RangeError('too far'),
      };
      sent['self'] = sent;
      Object.defineProperty(sent, '__proto__', { value: 'own', enumerable: true });
      const { echo } = (window as unknown as { echo: { echo: (v: unknown) => Promise<unknown> } })
        .echo;
      const got = (await echo(sent)) as typeof sent & {
        numbers: number[];
        date: Date;
        bytes: Uint8Array;
        map: Map<string, unknown>;
        set: Set<string>;
        error: Error;
      };
      return {
        keepsUndefined: 'nothing' in got && got['nothing'] === undefined,
        keepsMinusZero: Object.is(got.numbers[1], -0),
        keepsNaN: Number.isNaN(got.numbers[2]),
        keepsCycle: got['self'] === got,
        keepsProtoKey: Object.getOwnPropertyDescriptor(got, '__proto__')?.value === 'own',
        rest: JSON.stringify([
          got.numbers,
          String(got['big']),
          got.date.getTime(),
          [...got.bytes],
          [...got.map],
          [...got.set],
          got['text'],
          String(got.error),
        ]),
      };
    });
    expect(back).toEqual({
      keepsUndefined: true,
      keepsMinusZero: true,
      keepsNaN: true,
      keepsCycle: true,
      keepsProtoKey: true,
      rest: JSON.stringify([
        [0.1, 0, null, null, 2 ** 53],
        '12345678901234567890',
        5,
        [0, 127, 255],
        [['key', { deep: [1] }]],
        ['one'],
        'é \u{1F9F7} \uD800',
        'RangeError: too far',
      ]),
    });
  });

  test('arrive 5,000 levels deep', async ({ holdfast: { app } }) => {
    const page = await openEchoWindow(app);
    const depth = await page.evaluate(async () => {
      let sent: unknown[] = [];
      for (let level = 0; level < 5000; level += 1) sent = [sent];
      const { echo } = (window as unknown as { echo: { echo: (v: unknown) => Promise<unknown> } })
        .echo;
      let got = await echo(sent);
      let levels = 0;
      for (; Array.isArray(got) && got.length > 0; levels += 1) got = got[0] as unknown;
      return levels;
    });
    expect(depth).toBe(5000);
  });

  for (const [kind, source] of [
    ['a function', '() => 1'],
    ['a symbol', 'Symbol("s")'],
    ['an element of the page', 'document.body'],
    ['a weak map', 'new WeakMap()'],
  ] as const) {
    test(`are refused when they hold ${kind}`, async ({ holdfast: { app }, shellKind }) => {
      // Electron's bridge turns a function into one that calls back, and refuses it one step later.
      test.skip(shellKind === 'electron' && kind === 'a function', 'said in other words');
      const page = await openEchoWindow(app);
      const message = await page.evaluate(
        `window.echo.echo({ value: ${source} }).then(() => 'arrived', (error) => error.message)`,
      );
      expect(message).toMatch(/could not be cloned/);
    });
  }

  test('an error of a handler comes back in Electron’s words', async ({ holdfast: { app } }) => {
    const page = await openEchoWindow(app);
    const messages = await page.evaluate(async () => {
      const { echo } = window as unknown as { echo: Record<string, () => Promise<unknown>> };
      const messageOf = (name: string): Promise<unknown> =>
        echo[name]?.().catch((error: Error) => error.message) ?? Promise.resolve('absent');
      return [await messageOf('fail'), await messageOf('nobody')];
    });
    expect(messages).toEqual([
      "Error invoking remote method 'test:fail': TypeError: it failed",
      "Error invoking remote method 'test:nobody': Error: No handler registered for 'test:nobody'",
    ]);
  });
});

test.describe('language and theme of the surroundings', () => {
  test.use({ locale: 'nl-NL', colorScheme: 'dark' });

  test('reach the app and the page', async ({ holdfast: { app, page } }) => {
    const locales = await app.evaluate(({ app }) => [
      app.getPreferredSystemLanguages()[0],
      app.getLocale(),
    ]);
    expect(locales).toEqual(['nl-NL', 'nl']);
    expect(await call(page, 'settings.get')).toMatchObject({ value: { effectiveLocale: 'nl' } });
    const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    expect(isDark).toBe(true);
  });
});

test.describe('window', () => {
  test('stands where it was left, maximized or not, and remembers its size below that', async ({
    holdfast,
  }) => {
    const bounds = { x: 40, y: 60, width: 1000, height: 700 };
    const standing = () =>
      holdfast.app.evaluate(({ BrowserWindow }) => {
        const window = BrowserWindow.getAllWindows()[0];
        return [window?.isMaximized(), window?.getNormalBounds(), window?.getBounds()];
      });
    await holdfast.app.evaluate(({ BrowserWindow }, bounds) => {
      BrowserWindow.getAllWindows()[0]?.setBounds(bounds);
    }, bounds);
    await holdfast.relaunch();
    expect(await standing()).toEqual([false, bounds, bounds]);

    // A bare virtual display has no window manager to maximize it.
    if (IS_HEADED) return;
    await holdfast.app.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0];
      window?.setBounds({ x: 50, y: 50, width: 950, height: 650 });
      window?.maximize();
    });
    await holdfast.relaunch();
    const [isMaximized, below] = await standing();
    expect(isMaximized).toBe(true);
    expect(below).toEqual({ x: 50, y: 50, width: 950, height: 650 });
  });
});

test.describe('window of an app that stays up', () => {
  test.use({ staysUp: true });

  test('is shown once it has something to show', async ({ holdfast: { app } }) => {
    await expect
      .poll(() =>
        app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible()),
      )
      .toBe(true);
  });
});

test.describe('focus', () => {
  test('is with one window, and both hear when it moves', async ({ holdfast: { app } }) => {
    await openEchoWindow(app);
    const heard = await app.evaluate(({ BrowserWindow }) => {
      const [first, second] = BrowserWindow.getAllWindows();
      if (first === undefined || second === undefined) throw new Error('no two windows');
      const heard: unknown[] = [];
      first.blur();
      first.on('focus', () => heard.push('first focus'));
      first.on('blur', () => heard.push('first blur'));
      second.on('focus', () => heard.push('second focus'));
      second.on('blur', () => heard.push('second blur'));
      second.show();
      first.focus();
      first.blur();
      return [...heard, first.isFocused(), second.isFocused()];
    });
    expect(heard).toEqual([
      'second focus',
      'second blur',
      'first focus',
      'first blur',
      false,
      false,
    ]);
  });
});

test.describe('destroying a window', () => {
  test('ends it without asking it, and the page with it', async ({ holdfast: { app } }) => {
    const page = await openEchoWindow(app);
    const closed = page.waitForEvent('close');
    const heard = await app.evaluate(({ BrowserWindow }) => {
      const heard: string[] = [];
      const window = BrowserWindow.getAllWindows()[1];
      window?.on('close', (event) => {
        heard.push('close');
        event.preventDefault();
      });
      window?.on('closed', () => heard.push('closed'));
      window?.destroy();
      return [...heard, window?.isDestroyed(), BrowserWindow.getAllWindows().length];
    });
    expect(heard).toEqual(['closed', true, 1]);
    await closed;
  });

  test('a page that crashes is told of', async ({ holdfast: { app } }) => {
    const page = await openEchoWindow(app);
    await app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[1]?.webContents;
      contents?.on('render-process-gone', (_event, { reason }) => {
        Object.assign(globalThis, { goneBecause: reason });
      });
    });
    const session = await page.context().newCDPSession(page);
    session.send('Page.crash').catch(() => undefined);
    await expect
      .poll(() => app.evaluate(() => (globalThis as { goneBecause?: string }).goneBecause))
      .toBe('crashed');
  });
});

test.describe('what a window asks of the system', () => {
  test.use({ staysUp: true });

  test('content protection is remembered', async ({ holdfast: { app }, shellKind }) => {
    test.skip(shellKind === 'electron' && process.platform === 'linux', 'Not there on Linux');
    const states = await app.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0];
      const before = window?.isContentProtected();
      window?.setContentProtection(true);
      const during = window?.isContentProtected();
      window?.setContentProtection(false);
      return [before, during, window?.isContentProtected()];
    });
    expect(states).toEqual([false, true, false]);
  });

  test('the lock of the screen is heard', async ({ holdfast: { app } }) => {
    const heard = await app.evaluate(({ powerMonitor }) => {
      const heard: string[] = [];
      const listen = (): void => void heard.push('locked');
      powerMonitor.on('lock-screen', listen);
      powerMonitor.emit('lock-screen');
      powerMonitor.off('lock-screen', listen);
      powerMonitor.emit('lock-screen');
      return heard;
    });
    expect(heard).toEqual(['locked']);
  });
});

test.describe('clipboard', () => {
  test.use({ staysUp: true });

  test('text that the app copies can be pasted', async ({ holdfast: { app } }) => {
    await app.evaluate(({ clipboard }) => clipboard.writeText('bc1q – première'));
    expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('bc1q – première');
  });

  test('copying is not seen by the elements of the page', async ({ holdfast: { app, page } }) => {
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const name of ['copy', 'paste']) {
        document.addEventListener(name, () => heard.push(name), { capture: true });
      }
    });
    await app.evaluate(({ clipboard }) => clipboard.writeText('quiet'));
    expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('quiet');
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  });
});

test.describe('second start on the same profile', () => {
  test('ends at once, is told to the first and brings its window back', async ({
    holdfast,
    shell,
  }) => {
    await holdfast.app.evaluate(({ app }) => {
      app.once('second-instance', (_event, argv) => {
        Object.assign(globalThis, { secondArgv: argv });
      });
    });
    expect(await runToItsEnd(shell, [`--profile=${holdfast.profile}`, '--hello'])).toBe(0);
    await expect
      .poll(() => holdfast.app.evaluate(() => (globalThis as { secondArgv?: string[] }).secondArgv))
      .toContain('--hello');
    const windows = await holdfast.app.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
    );
    expect(windows).toBe(1);

    const isMinimized = (): Promise<boolean | undefined> =>
      holdfast.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized());
    await holdfast.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.minimize();
    });
    await expect.poll(isMinimized).toBe(true);
    await runToItsEnd(shell, [`--profile=${holdfast.profile}`]);
    await expect.poll(isMinimized).toBe(false);
  });
});

test.describe('end', () => {
  test('closing the window ends the app with code 0', async ({ holdfast }) => {
    const ended = once(holdfast.app.process(), 'exit');
    await holdfast.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.close();
    });
    expect((await ended)[0]).toBe(0);
  });

  test('quitting goes through Electron’s events in their order and leaves nothing behind', async ({
    holdfast,
  }) => {
    const { pids, folders } = traces(holdfast.pid);
    const child = holdfast.app.process();
    let written = '';
    child.stdout?.on('data', (piece: Buffer) => {
      written += piece.toString();
    });
    await holdfast.app.evaluate(({ app, BrowserWindow }) => {
      const tell = (name: string) => () => {
        process.stdout.write(`<${name}>`);
      };
      app.on('before-quit', tell('before-quit'));
      app.on('window-all-closed', tell('window-all-closed'));
      app.on('will-quit', tell('will-quit'));
      app.on('quit', tell('quit'));
      BrowserWindow.getAllWindows()[0]?.on('close', tell('close'));
      BrowserWindow.getAllWindows()[0]?.on('closed', tell('closed'));
    });
    expect(await holdfast.close()).toBe(0);
    expect(written).toBe('<before-quit><close><closed><will-quit><quit>');
    await expectGone(pids, folders);
  });

  test('a window that refuses to close stops the quitting', async ({ holdfast: { app } }) => {
    await app.evaluate(({ app, BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0];
      window?.once('close', (event) => {
        event.preventDefault();
      });
      app.quit();
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });

  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    test(`${signal} is a quiet quit`, async ({ holdfast }) => {
      const ended = once(holdfast.app.process(), 'exit');
      process.kill(holdfast.pid, signal);
      expect((await ended)[0]).toBe(0);
    });
  }

  test('nothing outlives kill -9, and the profile is free for the next start', async ({
    holdfast,
  }) => {
    const { pids, folders } = traces(holdfast.pid);
    await holdfast.kill9();
    await expectGone(pids, folders);
    await holdfast.relaunch();
    expect(await call(holdfast.page, 'vault.status')).toMatchObject({ value: { state: 'open' } });
  });

  test('a browser that dies takes the app with it, quietly', async ({ holdfast, shellKind }) => {
    test.skip(shellKind === 'electron', 'There the browser is the main process itself');
    const { pids, folders } = traces(holdfast.pid);
    const ended = once(holdfast.app.process(), 'exit');
    // The eldest is the shell that outlives Chromium on purpose.
    const [, chromium] = pids.toSorted((a, b) => a - b);
    process.kill(chromium ?? 0, 'SIGKILL');
    expect((await ended)[0]).toBe(0);
    await expectGone(pids, folders);
  });
});

test.describe('what stays', () => {
  test('nothing that a page stores, and in the profile our own files alone', async ({
    holdfast,
    shellKind,
  }) => {
    const canary = 'canary-4f1d7c';
    await holdfast.page.evaluate(async (canary) => {
      localStorage.setItem('kept', canary);
      sessionStorage.setItem('kept', canary);
      document.cookie = `kept=${canary}; max-age=99999`;
      await new Promise((resolve) => {
        const opening = indexedDB.open(canary);
        opening.addEventListener('success', resolve);
        opening.addEventListener('error', resolve);
      });
    }, canary);
    await holdfast.relaunch();
    const kept = await holdfast.page.evaluate(async () => [
      localStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
    ]);
    expect(kept).toEqual([0, '', 0]);
    await holdfast.close();
    expect(filesIn(holdfast.profile).filter((path) => holds(path, canary))).toEqual([]);
    // Electron keeps Chromium’s own files in its subfolder.
    if (shellKind === 'electron') return;
    const folders = readdirSync(holdfast.profile, { withFileTypes: true });
    expect(folders.filter((entry) => entry.name.startsWith('Singleton'))).toEqual([]);
    expect(existsSync(join(holdfast.profile, 'chromium'))).toBe(false);
  });
});

test.describe('only in the stand-in', () => {
  test.beforeEach(({ shellKind }) => {
    test.skip(shellKind === 'electron', 'About the stand-in itself');
  });

  test.describe('in an app that stays up', () => {
    test.use({ staysUp: true });

    test('notices of the desktop are kept for tests to read', async ({ holdfast: { app } }) => {
      const [shown, wrong] = await app.evaluate(({ Notification }) => {
        new Notification({ title: 'Holdfast', body: 'Coins are on their way.' }).show();
        const { shown } = Notification as unknown as { shown: readonly object[] };
        try {
          return [shown, typeof new Notification({ title: 'Holdfast', silent: true })];
        } catch (error) {
          return [shown, error instanceof Error ? error.message : ''];
        }
      });
      expect(shown).toEqual([{ title: 'Holdfast', body: 'Coins are on their way.' }]);
      expect(wrong).toBe("Notification's silent is not part of the stand-in");
    });

    test('a piece of Electron that it lacks is named', async ({ holdfast: { app } }) => {
      const messages = await app.evaluate(({ app, dialog, session, BrowserWindow }) => {
        const messageOf = (attempt: () => unknown): string => {
          try {
            return String(attempt());
          } catch (error) {
            return error instanceof Error ? error.message : String(error);
          }
        };
        return [
          messageOf(() => dialog.showCertificateTrustDialog),
          messageOf(() => app.getGPUInfo('basic')),
          messageOf(() => session.defaultSession),
          messageOf(() => BrowserWindow.getFocusedWindow()),
          messageOf(() => app.on('gpu-info-update', () => undefined)),
          messageOf(() => session.fromPartition('persist:x')),
        ];
      });
      expect(messages).toEqual([
        'dialog.showCertificateTrustDialog is not part of the stand-in',
        'app.getGPUInfo is not part of the stand-in',
        'session.defaultSession is not part of the stand-in',
        'BrowserWindow.getFocusedWindow is not part of the stand-in',
        "app's event 'gpu-info-update' is not part of the stand-in",
        "A session kept on disk (session.fromPartition('persist:x')) is not part of the stand-in",
      ]);
    });
  });

  test('a link for the browser is written out where no desktop is', async ({ holdfast }) => {
    test.skip(IS_HEADED, 'There is a desktop, which gets the link');
    let written = '';
    holdfast.app.process().stderr?.on('data', (piece: Buffer) => {
      written += piece.toString();
    });
    await holdfast.app.evaluate(({ shell }) => shell.openExternal('https://example.org/page'));
    await expect
      .poll(() => written)
      .toContain('To be opened in a browser: https://example.org/page');
  });

  test('no port is open unless a test runner asks for one', async ({ shell, profile }) => {
    const child = spawn(shell.executable, ['.', `--profile=${profile}`], {
      cwd: APP_FOLDER,
      env: { ...process.env, HOLDFAST_HEADLESS: '1' },
      stdio: 'ignore',
    });
    const ended = once(child, 'exit');
    const own = (): readonly number[] => [child.pid ?? 0, ...descendantsOf(child.pid ?? 0)];
    try {
      // A renderer with a page: everything that Chromium starts has started.
      await expect
        .poll(() => switchValues(own(), '--type'), { timeout: 10_000 })
        .toContain('renderer');
      expect(listeningPorts(own())).toEqual([]);
    } finally {
      child.kill('SIGTERM');
      await ended;
    }
  });

  test('says so when there is no Chromium', async ({ shell, profile }) => {
    const child = spawn(shell.executable, ['.', `--profile=${profile}`], {
      cwd: APP_FOLDER,
      env: { ...process.env, HOLDFAST_HEADLESS: '1', HOLDFAST_CHROMIUM: '/nowhere/chromium' },
    });
    let written = '';
    child.stderr.on('data', (piece: Buffer) => {
      written += piece.toString();
    });
    expect((await once(child, 'close'))[0]).toBe(1);
    expect(written).toContain('No Chromium was found');
  });
});

/** A second window of the app's own session, whose preload script hands values to and fro. */
async function openEchoWindow(app: ElectronApplication): Promise<Page> {
  const opened = app.waitForEvent('window');
  await app.evaluate(({ BrowserWindow, ipcMain }, preload) => {
    // A window that was there before has left its own.
    for (const channel of ['test:echo', 'test:fail']) ipcMain.removeHandler(channel);
    ipcMain.handle('test:echo', (_event, value: unknown) => value);
    ipcMain.handle('test:fail', () => {
      throw new TypeError('it failed');
    });
    const session = BrowserWindow.getAllWindows()[0]?.webContents.session;
    const window = new BrowserWindow({
      show: false,
      webPreferences: { preload, sandbox: true, ...(session === undefined ? {} : { session }) },
    });
    return window.loadURL('app://holdfast/no-such-page');
  }, ECHO_PRELOAD);
  const page = await opened;
  await page.waitForFunction(() => 'echo' in window);
  return page;
}

async function runToItsEnd(shell: AppShell, args: readonly string[]): Promise<number | null> {
  const sandbox = shell.kind === 'electron' && IS_ROOT ? ['--no-sandbox'] : [];
  const child = spawn(shell.executable, [...sandbox, '.', ...args], {
    cwd: APP_FOLDER,
    env: { ...process.env, HOLDFAST_HEADLESS: '1' },
    stdio: 'ignore',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
}

/** What a run has running and lying about now. */
function traces(pid: number) {
  const pids = descendantsOf(pid);
  const folders = switchValues(pids, '--user-data-dir');
  expect(pids.length).toBeGreaterThan(0);
  return { pids, folders };
}

async function expectGone(pids: readonly number[], folders: readonly string[]): Promise<void> {
  await expect.poll(() => pids.filter(isAlive), { timeout: 10_000 }).toEqual([]);
  const temporary = folders.filter((folder) => folder.includes('holdfast-chromium-'));
  await expect.poll(() => temporary.filter((folder) => existsSync(folder))).toEqual([]);
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function holds(path: string, text: string): boolean {
  const bytes = readFileSync(path);
  return bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le'));
}
