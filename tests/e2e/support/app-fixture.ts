import { test as base, type ElectronApplication, type Page, type TestInfo } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { STAND_IN, type AppShell } from '../../../scripts/app-shell.ts';
import { findElectron } from '../../../scripts/find-electron.ts';
import { launchApp, type AppRun, type Launch } from './running-app.ts';
import { standingApp, type StandingApp } from './standing-app.ts';

export { expect } from '@playwright/test';

/** A trace holds the page as it was at each step; keeping it for every test costs a tenth of the whole run. */
const TRACES = process.env['HOLDFAST_TRACE'] === '1';

export type ShellOptions = {
  shellKind: AppShell['kind'];
  /**
   * Takes the app that the last such test left instead of starting one, with its page loaded anew: for tests that leave
   * nothing in the main process or the profile that another would meet. It cannot be closed or relaunched.
   */
  staysUp: boolean;
};

/** The app under test, on a profile folder of its own. */
export type Holdfast = {
  readonly profile: string;
  readonly app: ElectronApplication;
  /** The first window, once it shows text. */
  readonly page: Page;
  readonly pid: number;
  /** Quits, and answers the exit code. */
  readonly close: () => Promise<number | null>;
  readonly kill9: () => Promise<void>;
  /** Quits if it still runs, and starts again on the same profile. */
  readonly relaunch: () => Promise<Page>;
};

type Fixtures = {
  readonly shell: AppShell;
  readonly profile: string;
  readonly holdfast: Holdfast;
  readonly page: Page;
};

/**
 * `test` with the app running. Language and theme of the surroundings are Playwright's own options:
 * `test.use({ locale: 'nl-NL', colorScheme: 'dark' })`.
 */
export const test = base.extend<Fixtures & ShellOptions, { readonly standing: StandingApp }>({
  shellKind: ['stand-in', { option: true }],
  staysUp: [false, { option: true }],

  standing: [
    // oxlint-disable-next-line no-empty-pattern -- as above all fixtures that need no other
    async ({}, provide, { project, workerIndex }) => {
      const traces = join(project.outputDir, `standing-app-${workerIndex}`);
      const standing = standingApp((launch) => start({ ...launch, traces }));
      await provide(standing);
      await standing.end();
      await rm(traces, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],

  shell: async ({ shellKind }, provide, testInfo) => {
    await provide(shellKind === 'stand-in' ? STAND_IN : electronOrSkip(testInfo));
  },

  // The parameter is Playwright's way to say that a fixture needs no other.
  // oxlint-disable-next-line no-empty-pattern
  profile: async ({}, provide) => {
    const folder = await mkdtemp(join(tmpdir(), 'holdfast-profile-'));
    await provide(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },

  holdfast: async (
    { shell, profile, locale, colorScheme, staysUp, standing },
    provide,
    testInfo,
  ) => {
    const surroundings = { shell, locale: locale ?? 'en-US', colorScheme };
    if (staysUp) {
      const run = await standing.take(surroundings);
      await provide({ ...run, profile, close: stays, kill9: stays, relaunch: stays });
      if (testInfo.status !== testInfo.expectedStatus) await keepEvidence(run, testInfo);
      return;
    }
    const traces = testInfo.outputPath('traces');
    const launch = { ...surroundings, profile, traces };
    let run = await start(launch);
    await provide({
      profile,
      get app() {
        return run.app;
      },
      get page() {
        return run.page;
      },
      get pid() {
        return run.pid;
      },
      close: () => run.close(),
      kill9: () => run.kill9(),
      relaunch: async () => {
        await run.close();
        run = await start(launch);
        return run.page;
      },
    });
    if (testInfo.status !== testInfo.expectedStatus) await keepEvidence(run, testInfo);
    await run.close();
    await rm(traces, { recursive: true, force: true });
  },

  page: async ({ holdfast }, provide) => {
    await provide(holdfast.page);
  },
});

function electronOrSkip(testInfo: TestInfo): AppShell {
  const executable = findElectron();
  testInfo.skip(
    executable === null,
    'Electron’s binary is not installed, so this was not run on it',
  );
  return { kind: 'electron', executable: executable ?? '' };
}

function stays(): never {
  throw new Error('This app stays up for the tests that follow');
}

async function start(launch: Launch): Promise<AppRun> {
  const run = await launchApp(launch);
  if (TRACES) await run.app.context().tracing.start({ snapshots: true });
  return run;
}

/** A picture of the window, and the trace where one was asked for, among the test's results. */
async function keepEvidence(run: AppRun, testInfo: TestInfo): Promise<void> {
  const picture = testInfo.outputPath('window.png');
  const trace = testInfo.outputPath('trace.zip');
  try {
    await run.page.screenshot({ path: picture });
    await testInfo.attach('window', { path: picture });
    if (!TRACES) return;
    await run.app.context().tracing.stop({ path: trace });
    await testInfo.attach('trace', { path: trace });
  } catch {
    // The window was gone by then; the failure itself is told all the same.
  }
}
