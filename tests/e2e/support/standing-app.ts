import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AppRun, Launch } from './running-app.ts';

/** One app that stays up for the tests of a worker that leave nothing behind in the main process or the profile. */
export type StandingApp = {
  /** As after a start: one window, its page loaded anew. */
  readonly take: (launch: Omit<Launch, 'profile'>) => Promise<AppRun>;
  readonly end: () => Promise<void>;
};

type Standing = { readonly key: string; readonly run: AppRun; readonly profile: string };

export function standingApp(start: (launch: Launch) => Promise<AppRun>): StandingApp {
  let standing: Standing | null = null;
  const end = async (): Promise<void> => {
    const last = standing;
    standing = null;
    if (last === null) return;
    await last.run.close();
    await rm(last.profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return {
    end,
    take: async (launch) => {
      const key = JSON.stringify(launch);
      if (standing?.key === key) {
        await startPageAnew(standing.run);
        return standing.run;
      }
      await end();
      const profile = await mkdtemp(join(tmpdir(), 'holdfast-profile-'));
      standing = { key, profile, run: await start({ ...launch, profile }) };
      return standing.run;
    },
  };
}

async function startPageAnew({ app, page }: AppRun): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    const [main, ...others] = BrowserWindow.getAllWindows().toSorted((a, b) => a.id - b.id);
    for (const window of others) window.destroy();
    return main?.loadURL('app://holdfast/index.html');
  });
  await page.waitForFunction(() => document.body?.innerText.trim() !== '');
}
