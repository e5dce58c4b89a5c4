import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FUSES } from '../../scripts/flip-fuses.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const sources = (pattern: string): ReadonlyMap<string, string> =>
  new Map(globSync(pattern, { cwd: ROOT }).map((file) => [file, withoutComments(read(file))]));

const main = sources('{main,preload}/**/*.ts');
const page = sources('renderer/**/*.{ts,tsx,html,css}');
const preferences = withoutComments(read('main/window.ts'));

/** Files of the main process in which a pattern stands, texts for people and lists of addresses apart. */
const filesWith = (pattern: RegExp): readonly string[] =>
  [...main].filter(([, code]) => pattern.test(code)).map(([file]) => file);
const isSet = (name: string, value: boolean): boolean =>
  preferences.includes(`    ${name}: ${value},`) &&
  filesWith(new RegExp(`${name}: ${!value}`)).length === 0;

/** What the sources have to say for each of the twenty rules; what a running app says is tested where the table names it. */
const RULES: Readonly<Record<number, () => void>> = {
  1: () => {
    const loads = [...page].filter(([, code]) => /(?:src|href|url\()=?["'(]*https?:/.test(code));
    expect(loads.map(([file]) => file)).toEqual([]);
  },
  2: () => {
    for (const name of ['nodeIntegration', 'nodeIntegrationInWorker', 'nodeIntegrationInSubFrames'])
      expect(isSet(name, false), name).toBe(true);
  },
  3: () => expect(isSet('contextIsolation', true)).toBe(true),
  4: () => {
    expect(isSet('sandbox', true)).toBe(true);
    const code = withoutComments(read('main/index.ts'));
    expect(code.indexOf('app.enableSandbox()')).toBeGreaterThan(0);
    expect(code.indexOf('app.enableSandbox()')).toBeLessThan(code.indexOf('app.whenReady()'));
    expect(filesWith(/appendSwitch|no-sandbox/)).toEqual([]);
  },
  5: () => {
    const code = read('main/security.ts');
    for (const name of [
      'PermissionRequest',
      'PermissionCheck',
      'DevicePermission',
      'DisplayMediaRequest',
    ])
      expect(code).toContain(`session.set${name}Handler(`);
    // Both sessions are shut before a window has them.
    expect(filesWith(/session\.fromPartition\(/)).toEqual(filesWith(/shutSession\(pages/));
    expect(filesWith(/defaultSession/)).toEqual([]);
  },
  6: () => expect(isSet('webSecurity', true)).toBe(true),
  7: () => {
    const [, policy = ''] =
      /CONTENT_SECURITY_POLICY = \[([^\]]+)\]/.exec(read('main/protocol.ts')) ?? [];
    expect(policy).toContain(`"default-src 'none'"`);
    expect(policy).toContain(`"require-trusted-types-for 'script'"`);
    expect(policy).toContain(`"trusted-types 'none'"`);
    expect(policy).not.toMatch(/unsafe|https?:|\*|blob:/);
  },
  8: () => expect(isSet('allowRunningInsecureContent', false)).toBe(true),
  9: () => expect(isSet('experimentalFeatures', false)).toBe(true),
  10: () => expect(filesWith(/BlinkFeatures/)).toEqual([]),
  11: () => {
    expect(isSet('webviewTag', false)).toBe(true);
    expect([...page].filter(([, code]) => /<webview|allowpopups/.test(code))).toEqual([]);
  },
  12: () => expect(read('main/security.ts')).toContain(`contents.on('will-attach-webview'`),
  13: () => {
    const code = read('main/security.ts');
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect'])
      expect(code).toContain(`contents.on('${name}', stay)`);
    expect(read('main/index.ts')).toContain('shutContents(contents)');
  },
  14: () =>
    expect(read('main/security.ts')).toContain(`setWindowOpenHandler(() => ({ action: 'deny' }))`),
  15: () => {
    expect(filesWith(/\.openExternal\(|\.openPath\(|showItemInFolder/)).toEqual(['main/index.ts']);
    expect(filesWith(/\.openLink\(/)).toEqual(['main/ipc/handlers/app-handlers.ts']);
  },
  16: () => {
    const { devDependencies } = JSON.parse(read('package.json')) as {
      readonly devDependencies: Readonly<Record<string, string>>;
    };
    const installed = JSON.parse(read('node_modules/electron/package.json')) as { version: string };
    expect(devDependencies['electron']).toBe(installed.version);
    expect(Number.parseInt(installed.version, 10)).toBeGreaterThanOrEqual(45);
  },
  17: () => {
    expect(filesWith(/ipcMain\.(?:on|handle|once)\(/)).toEqual(['main/ipc/register.ts']);
    expect(filesWith(/ipcMain\.on\(|handleOnce/)).toEqual([]);
  },
  18: () => {
    expect(filesWith(/loadFile\(|loadURL\((?!url\)|APP_URL\)|PRIVATE_URL\))/)).toEqual([]);
    expect(filesWith(/['"`]file:\/\//)).toEqual([]);
    expect(filesWith(/registerFileProtocol|interceptFile|interceptProtocol/)).toEqual([]);
  },
  19: () =>
    expect(FUSES.map(({ isOn }) => isOn)).toEqual([
      false,
      true,
      false,
      false,
      true,
      true,
      false,
      false,
      true,
    ]),
  20: () => {
    const code = withoutComments(read('preload/index.ts'));
    expect(code.match(/contextBridge\.|ipcRenderer\./g)).toEqual([
      'ipcRenderer.',
      'contextBridge.',
    ]);
    expect(code).toContain(
      'call: (method, input) => ipcRenderer.invoke(API_CHANNEL, method, input)',
    );
  },
};

describe('of Electron’s checklist', () => {
  it('every rule is looked at', () => {
    expect(Object.keys(RULES).map(Number)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  });

  it.each(Object.entries(RULES))('rule %s holds in the sources', (_, holds) => {
    holds();
  });
});

describe('docs/electron-rules.md', () => {
  const rows = read('docs/electron-rules.md')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split(' | ').map((cell) => cell.replaceAll('|', '').trim()));

  it('has the twenty rules in order', () => {
    const numbers = rows.map(([first]) => Number(first)).filter((number) => number > 0);
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  });

  it('has every fuse as it is flipped', () => {
    const written = FUSES.map(({ name }) => rows.find(([first]) => first === name)?.[2]);
    expect(written).toEqual(FUSES.map(({ isOn }) => (isOn ? 'on' : 'off')));
  });

  const named = rows.flatMap((cells) =>
    [...(cells.at(-1) ?? '').matchAll(/`(tests\/[^`]+)` › ([^`]+?)(?:, (?=`)|$)/g)].map(
      ([, file = '', title = '']): [string, string] => [file, title],
    ),
  );
  it.each(named)('names a test that is there: %s › %s', (file, title) => {
    expect(read(file)).toContain(title);
  });

  it('names one for every rule', () => {
    expect(named.length).toBeGreaterThanOrEqual(26);
  });
});

describe('of what no rule asks', () => {
  it('there is no updater, no crash reporter, and no way to look into other programs', () => {
    expect(filesWith(/autoUpdater|electron-updater|crashReporter|process\.report/)).toEqual([]);
    expect(filesWith(/desktopCapturer|globalShortcut|systemPreferences|utilityProcess/)).toEqual(
      [],
    );
    expect(read('package.json')).not.toMatch(/updater|@electron\/remote|sentry/);
    expect(read('electron-builder.yml')).toMatch(/^publish: null$/m);
  });

  it('there are no developer tools in a package, and no entry or call that opens them', () => {
    expect(preferences).toContain('devTools: !app.isPackaged,');
    expect(filesWith(/openDevTools|toggleDevTools|forceReload|role: 'reload'/)).toEqual([]);
  });

  it('both windows are made of the one set of switches', () => {
    expect(filesWith(/new BrowserWindow\(/).toSorted()).toEqual([
      'main/show-private-window.ts',
      'main/window.ts',
    ]);
    expect(filesWith(/webPreferences: (?!safePreferences\()/)).toEqual([]);
  });
});

function withoutComments(code: string): string {
  return code.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}
