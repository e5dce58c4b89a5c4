import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { openPipe, type DevToolsPipe } from './devtools-pipe.ts';

export type ChromiumOptions = {
  readonly executable: string;
  readonly headless: boolean;
  /** BCP 47 tag for `navigator.language`. */
  readonly locale: string;
  /** Opens a port for a test runner, which reads its address from the line printed on stderr. */
  readonly opensPort: boolean;
  readonly noSandbox: boolean;
  readonly forcesDarkMode: boolean;
  /** For the engine of scripts; empty for none. */
  readonly jsFlags: string;
};

export type Chromium = {
  readonly pipe: DevToolsPipe;
  readonly headless: boolean;
  /** The end of what Chromium wrote to stderr. */
  readonly lastWords: () => string;
  /** Ends Chromium and waits until its folder is gone. */
  readonly close: () => Promise<void>;
};

/** Size of the only display of a headless Chromium, in pixels. */
export const HEADLESS_DISPLAY = { width: 1600, height: 1000 };

/** Switches that an app may append, because Chromium always runs with them here. */
export const SWITCHES_IN_FORCE: Readonly<Record<string, string>> = {
  'host-resolver-rules': 'MAP * ~NOTFOUND',
  'webrtc-ip-handling-policy': 'disable_non_proxied_udp',
};

const FLAGS = [
  '--remote-debugging-pipe',
  // No welcome page, no question about the default browser, no profile picker.
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-search-engine-choice-screen',
  '--hide-crash-restore-bubble',
  // Nothing of Chromium's own talks to anyone.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-sync',
  '--disable-features=Translate,OptimizationHints,MediaRouter,AutofillServerCommunication,HttpsUpgrades,NetworkTimeServiceQuerying,PreconnectToSearch,AimEnabled',
  '--metrics-recording-only',
  '--no-pings',
  // Nor does a page: every request is answered here, and what interception cannot see finds no name and no proxy.
  ...Object.entries(SWITCHES_IN_FORCE).map(([name, value]) => `--${name}=${value}`),
  '--proxy-server=http://127.0.0.1:1',
  '--proxy-bypass-list=<-loopback>',
  // No crash files, no question to the desktop's keyring.
  '--disable-breakpad',
  '--password-store=basic',
  '--use-mock-keychain',
  // A window in the background stays awake, and one that was left is not kept.
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-back-forward-cache',
];

/** A folder in memory when there is room, so that not even a page's passing state is written to a disk. */
const MEMORY_FOLDER = '/dev/shm';
const ROOM_NEEDED_BYTES = 256 * 1024 * 1024;

/**
 * Starts Chromium with one empty window. Its folder is removed by a shell that outlives it, so nothing is left
 * behind even when this process is killed: Chromium ends by itself once the pipe is closed.
 */
export function startChromium(options: ChromiumOptions): Chromium {
  const folder = mkdtempSync(join(temporaryFolder(), 'holdfast-chromium-'));
  const child = spawn(
    '/bin/sh',
    ['-c', '"$@"; rm -rf "$0" 2>/dev/null || { sleep 0.3; rm -rf "$0"; }', folder].concat(
      options.executable,
      flags(options, folder),
    ),
    {
      detached: true,
      env: surroundings(options, folder),
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    },
  );
  const lastWords = followStderr(child, options.opensPort);
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => {
      // The shell has done this unless it was killed.
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
      resolve();
    });
  });
  // Both are streams, because the list above says 'pipe' for them.
  const pipe = openPipe(child.stdio[3] as Writable, child.stdio[4] as Readable);
  return { pipe, headless: options.headless, lastWords, close: () => end(child, pipe, exited) };
}

async function end(child: ChildProcess, pipe: DevToolsPipe, exited: Promise<void>): Promise<void> {
  pipe.browser.send('Browser.close').catch(() => undefined);
  const deadline = setTimeout(() => {
    killGroup(child);
  }, 3000);
  await exited;
  clearTimeout(deadline);
  killGroup(child);
}

/** The group that this process started: the shell, Chromium and whatever of Chromium's is slow to go. */
function killGroup(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // All of it is gone.
  }
}

function flags(options: ChromiumOptions, folder: string): readonly string[] {
  const { width, height } = HEADLESS_DISPLAY;
  return [
    ...FLAGS,
    `--user-data-dir=${folder}`,
    `--lang=${options.locale}`,
    ...(options.headless
      ? ['--headless', `--screen-info={${width}x${height}}`]
      : ['--ozone-platform-hint=auto']),
    ...(options.opensPort ? ['--remote-debugging-port=0'] : []),
    ...fakeCamera(),
    ...(options.noSandbox ? ['--no-sandbox'] : []),
    ...(options.forcesDarkMode ? ['--force-dark-mode'] : []),
    ...(options.jsFlags === '' ? [] : [`--js-flags=${options.jsFlags}`]),
    // A window without tabs and address bar.
    '--app=data:text/html,',
  ];
}

/** A film in place of a camera, for tests of what a page does with one. */
function fakeCamera(): readonly string[] {
  const film = process.env['HOLDFAST_FAKE_CAMERA'];
  return film === undefined
    ? []
    : ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film}`];
}

function surroundings(options: ChromiumOptions, folder: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    TMPDIR: folder,
    XDG_CACHE_HOME: join(folder, 'cache'),
    // With a display, file choosers start from the user's own home.
    ...(options.headless ? { HOME: folder } : {}),
  };
}

function temporaryFolder(): string {
  try {
    const { bavail, bsize } = statfsSync(MEMORY_FOLDER);
    return bavail * bsize >= ROOM_NEEDED_BYTES ? MEMORY_FOLDER : tmpdir();
  } catch {
    return tmpdir();
  }
}

/** Hands on the line with the port, and keeps the end of the rest for the day that Chromium does not start. */
function followStderr(child: ChildProcess, handsOnPort: boolean): () => string {
  let text = '';
  let isHandedOn = !handsOnPort;
  child.stderr?.setEncoding('utf8').on('data', (piece: string) => {
    text = (text + piece).slice(-4096);
    const line = isHandedOn ? null : /^DevTools listening on ws:.*$/m.exec(text);
    if (line === null) return;
    isHandedOn = true;
    process.stderr.write(`${line[0]}\n`);
  });
  return () => text;
}
