import type { App } from 'electron';
import { homedir, tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { commandLine, type Switches } from './command-line.ts';
import { preventable } from './event-source.ts';
import type { Lifecycle } from './lifecycle.ts';
import { applicationLocale, systemLanguages } from './locale.ts';
import { notPart, onlyParts } from './not-part.ts';
import type { SingleInstance } from './single-instance.ts';

export type AppPackage = {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  /** Path of the main bundle. */
  readonly main: string;
};

type Parts =
  | 'commandLine'
  | 'enableSandbox'
  | 'getAppPath'
  | 'getLocale'
  | 'getName'
  | 'getPath'
  | 'getPreferredSystemLanguages'
  | 'getVersion'
  | 'isPackaged'
  | 'isReady'
  | 'on'
  | 'once'
  | 'off'
  | 'addListener'
  | 'removeListener'
  | 'removeAllListeners'
  | 'quit'
  | 'requestSingleInstanceLock'
  | 'setPath'
  | 'whenReady';

type Surroundings = {
  readonly appPackage: AppPackage;
  readonly switches: Switches;
  readonly lifecycle: Lifecycle;
  readonly instance: SingleInstance;
};

export function createApp({ appPackage, switches, lifecycle, instance }: Surroundings) {
  const paths = new Map(Object.entries(firstPaths(appPackage.name)));
  const path = (name: string): string => paths.get(name) ?? notPart(`app.getPath('${name}')`);
  return onlyParts('app', {
    ...lifecycle.events.listening,
    commandLine: commandLine(switches) as App['commandLine'],
    // Chromium's own sandbox is on wherever it can be: everywhere but as root.
    enableSandbox: () => {
      if (lifecycle.isReady()) {
        throw new Error('app.enableSandbox() can only be called before app is ready');
      }
    },
    getAppPath: () => appPackage.folder,
    getName: () => appPackage.name,
    getVersion: () => appPackage.version,
    getLocale: () => applicationLocale(switches.value('lang'), process.env),
    getPreferredSystemLanguages: () => [...systemLanguages(process.env)],
    getPath: path,
    setPath: (name, value) => {
      path(name);
      if (!isAbsolute(value)) throw new Error('Path must be absolute');
      paths.set(name, value);
    },
    // Asked for by tests of what only a package does.
    isPackaged: switches.has('as-package'),
    isReady: lifecycle.isReady,
    whenReady: lifecycle.whenReady,
    quit: lifecycle.quit,
    requestSingleInstanceLock: (additionalData) =>
      instance.request(
        path('userData'),
        { argv: process.argv, cwd: process.cwd(), additionalData },
        (second) => {
          const { argv, cwd } = second;
          lifecycle.events.emit(
            'second-instance',
            preventable({}),
            argv,
            cwd,
            second.additionalData,
          );
        },
      ),
  } satisfies Pick<App, Parts>);
}

function firstPaths(name: string) {
  const appData = process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config');
  const userData = join(appData, name);
  return { home: homedir(), appData, userData, sessionData: userData, temp: tmpdir() };
}
