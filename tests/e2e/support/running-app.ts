import { _electron, type ElectronApplication, type Page } from 'playwright';
import { once } from 'node:events';
import { APP_FOLDER, IS_ROOT, localeSettings, type AppShell } from '../../../scripts/app-shell.ts';

export type Launch = {
  readonly shell: AppShell;
  /** Where the built app lies; the project itself where none is named. */
  readonly appFolder?: string;
  readonly profile: string;
  /** BCP 47 tag. */
  readonly locale: string;
  readonly colorScheme: 'light' | 'dark' | 'no-preference' | null;
  /** Folder for what Playwright notes down; it leaves one behind for every start where none is named. */
  readonly traces?: string;
  /** Switches beside those that every run has. */
  readonly switches?: readonly string[];
  /** Variables beside those of the surroundings. */
  readonly env?: Readonly<Record<string, string>>;
};

/** One run of the app, from its start to its end. */
export type AppRun = {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Process id of the main process. */
  readonly pid: number;
  /** Asks the app to quit; answers its exit code. */
  readonly close: () => Promise<number | null>;
  /** Ends the main process as a power cut would. */
  readonly kill9: () => Promise<void>;
};

/** Starts the app and waits until its window shows text. */
export async function launchApp(launch: Launch): Promise<AppRun> {
  const { shell, profile, locale, colorScheme } = launch;
  const settings = localeSettings(locale);
  const app = await _electron.launch({
    executablePath: shell.executable,
    args: [
      ...settings.args,
      ...(launch.switches ?? []),
      launch.appFolder ?? '.',
      `--profile=${profile}`,
    ],
    cwd: APP_FOLDER,
    env: { ...surroundings(), ...settings.env, ...launch.env },
    chromiumSandbox: !IS_ROOT,
    colorScheme,
    ...(launch.traces === undefined ? {} : { tracesDir: launch.traces }),
  });
  // Taken now: it cannot be asked for once the app has ended.
  const child = app.process();
  const exited = once(child, 'exit').then(([code]: (number | null)[]) => code ?? null);
  const page = await app.firstWindow();
  await page.waitForFunction(() => document.body?.innerText.trim() !== '');
  return {
    app,
    page,
    pid: child.pid ?? 0,
    close: async () => {
      if (child.exitCode === null && child.signalCode === null) await app.close();
      return exited;
    },
    kill9: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

/** Tests show no window unless HOLDFAST_HEADED asks for it; Electron itself needs a display. */
function surroundings(): Record<string, string> {
  const headless = process.env['HOLDFAST_HEADED'] === '1' ? {} : { HOLDFAST_HEADLESS: '1' };
  const own = Object.entries(process.env).filter((pair): pair is [string, string] => {
    return pair[1] !== undefined;
  });
  return { ...Object.fromEntries(own), ...headless };
}
