import type { Rectangle } from 'electron';
import { registerHooks } from 'node:module';
import { appAddress } from './app-address.ts';
import { createApp, type AppPackage } from './app.ts';
import { createWindows } from './browser-window.ts';
import { HEADLESS_DISPLAY, type Chromium } from './chromium-process.ts';
import { createClipboard } from './clipboard.ts';
import type { Switches } from './command-line.ts';
import { createDialog } from './dialog.ts';
import { createIpcMain } from './ipc-main.ts';
import { lifecycle } from './lifecycle.ts';
import { createMenu } from './menu.ts';
import { createNotification } from './notification.ts';
import { absent } from './not-part.ts';
import { openPages, type Page } from './pages.ts';
import { createPowerMonitor } from './power-monitor.ts';
import { createProtocol } from './protocol.ts';
import { createSafeStorage } from './safe-storage.ts';
import { createScreen } from './screen.ts';
import { createSessions } from './session.ts';
import { createShell } from './shell.ts';
import { singleInstance } from './single-instance.ts';

type ElectronName = keyof typeof import('electron');

/** The rest of Electron: importable, so that the first use says what is missing. */
const ABSENT = [
  'BaseWindow',
  'BrowserView',
  'ClipboardItem',
  'ImageView',
  'IpcMainServiceWorker',
  'LanguageModelUtility',
  'MenuItem',
  'MessageChannelMain',
  'ShareMenu',
  'TouchBar',
  'Tray',
  'View',
  'WebSocket',
  'WebContentsView',
  'autoUpdater',
  'contentTracing',
  'contextBridge',
  'crashReporter',
  'desktopCapturer',
  'globalShortcut',
  'inAppPurchase',
  'ipcRenderer',
  'localAIHandler',
  'nativeImage',
  'nativeTheme',
  'net',
  'netLog',
  'parentPort',
  'powerSaveBlocker',
  'pushNotifications',
  'sharedTexture',
  'systemPreferences',
  'utilityProcess',
  'webFrame',
  'webFrameMain',
  'webUtils',
] as const satisfies readonly ElectronName[];

type Surroundings = {
  readonly chromium: Chromium;
  readonly switches: Switches;
  readonly appPackage: AppPackage;
  readonly exit: (code: number) => void;
};

/** Everything that `import … from 'electron'` can name in the main process, on Chromium. */
export function createElectron({ chromium, switches, appPackage, exit }: Surroundings) {
  const instance = singleInstance();
  const end = async (): Promise<void> => {
    await Promise.all([instance.told(), chromium.close()]);
    exit(0);
  };
  const life = lifecycle(() => void end());
  const { protocol, scheme } = createProtocol(life.isReady);
  const { ipcMain, receive } = createIpcMain();
  const { session, coreOf } = createSessions();
  const pages = openPages(chromium.pipe, () => {
    if (life.isQuitting()) return;
    process.stderr.write(`Chromium ended before it had a window.\n${chromium.lastWords()}`);
    exit(1);
  });
  let display: Rectangle = { x: 0, y: 0, ...HEADLESS_DISPLAY };
  const windows = createWindows({
    engine: { pipe: chromium.pipe, pages, address: appAddress(scheme), receive, coreOf },
    lifecycle: life,
    chromium,
    display: () => display,
  });
  const parts = {
    app: createApp({ appPackage, switches, lifecycle: life, instance }),
    BrowserWindow: windows.BrowserWindow,
    clipboard: createClipboard(windows.currentPage),
    dialog: createDialog(chromium.headless),
    ipcMain,
    Menu: createMenu(),
    Notification: createNotification(chromium.headless),
    powerMonitor: createPowerMonitor(),
    protocol,
    safeStorage: createSafeStorage(),
    screen: createScreen(() => display),
    session,
    shell: createShell(chromium.headless),
    webContents: windows.webContents,
  } satisfies { readonly [Name in ElectronName]?: unknown };
  const start = async (): Promise<void> => {
    // The app may ask for the display as soon as it is ready; a headless one is known beforehand.
    if (!chromium.headless) display = await measureDisplay(pages.first);
    life.becomeReady();
  };
  return { parts, start, quit: life.quit };
}

type Parts = ReturnType<typeof createElectron>['parts'];

async function measureDisplay(first: Promise<Page>): Promise<Rectangle> {
  const { session } = await first;
  const { result } = await session.send('Runtime.evaluate', {
    expression:
      '({ x: screen.availLeft, y: screen.availTop, width: screen.availWidth, height: screen.availHeight })',
    returnByValue: true,
  });
  return result.value as Rectangle;
}

const ADDRESS = 'stand-in:electron';
const KEY = Symbol.for('holdfast.stand-in');

/** Makes every import of `electron` in this process lead here, in the bundles and in their packages alike. */
export function answerImports(parts: Parts): void {
  const others = ABSENT.map((name) => [name, absent(name)] as const);
  // Does not compile once Electron's declarations name something that is neither here nor among the absent.
  const all: Readonly<Record<ElectronName, unknown>> = {
    ...(Object.fromEntries(others) as Record<(typeof ABSENT)[number], object>),
    ...parts,
  };
  Object.defineProperty(globalThis, KEY, { value: all });
  const names = Object.keys(all);
  const source = [
    `const all = globalThis[Symbol.for('${KEY.description ?? ''}')];`,
    'export default all;',
    ...names.map((name) => `export const ${name} = all.${name};`),
    // `require` gets the object itself, so that what a test replaces on it is replaced for everyone.
    `export { all as 'module.exports' };`,
  ].join('\n');
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'electron' || specifier === 'electron/main' || specifier === 'electron/common'
        ? { url: ADDRESS, format: 'module', shortCircuit: true }
        : next(specifier, context),
    load: (url, context, next) =>
      url === ADDRESS ? { format: 'module', source, shortCircuit: true } : next(url, context),
  });
}
