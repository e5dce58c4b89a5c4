import type { ElectronApplication, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './support/app-fixture.ts';
import { call } from './support/holdfast-page.ts';
import { launchApp } from './support/running-app.ts';

// A page that crashes, hangs or runs wild, for real: the window comes back, and what was saved is there.

const REOPENED = 'The window stopped and was opened again. Nothing saved was lost.';

/** Waits for the window that takes the place of one that stopped, and for its page. */
async function reopenedBy(app: ElectronApplication, stop: () => Promise<unknown>): Promise<Page> {
  const opened = app.waitForEvent('window');
  await stop();
  const page = await opened;
  await page.waitForFunction(() => document.body?.innerText.trim() !== '');
  return page;
}

async function crash(app: ElectronApplication, page: Page): Promise<void> {
  const session = await app.context().newCDPSession(page);
  // It is never answered: whoever would answer is gone.
  void session.send('Page.crash').catch(() => undefined);
}

const openWindows = (app: ElectronApplication): Promise<number> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

/** Puts an answer in the place of the system's dialogs, and keeps what they asked. */
async function answerQuestions(app: ElectronApplication, button: number): Promise<void> {
  await app.evaluate(({ dialog }, response) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    Object.assign(dialog, {
      showMessageBox: (...args: { message?: string }[]) => {
        asked.push(args.at(-1)?.message ?? '');
        return Promise.resolve({ response, checkboxChecked: false });
      },
    });
  }, button);
}

const askedIn = (app: ElectronApplication): Promise<readonly string[]> =>
  app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);

const logOf = (profile: string): string => readFileSync(join(profile, 'holdfast.log'), 'utf8');

test('a page that crashes comes back with what was saved, but not without end', async ({
  holdfast: { app, page, profile, close },
}) => {
  await call(page, 'settings.set', { welcomed: true });
  await call(page, 'venue.add', { name: 'Kraken of mine' });
  await answerQuestions(app, 1);
  let current = await reopenedBy(app, () => crash(app, page));
  await expect(current.getByText(REOPENED)).toBeVisible();
  // Once: a page that is loaded anew later says nothing.
  expect(await current.evaluate(() => location.hash)).toBe('');
  expect(await call(current, 'venue.list')).toMatchObject({
    value: { venues: [{ name: 'Kraken of mine' }] },
  });
  expect(await openWindows(app)).toBe(1);
  expect(logOf(profile)).toContain('"event":"page_gone","why":"crashed"');

  for (const questions of [[], [], ['The window keeps stopping']]) {
    const before = current;
    current = await reopenedBy(app, () => crash(app, before));
    // The fourth within a minute is asked about; here the answer is to try again.
    expect(await askedIn(app)).toEqual(questions);
  }
  expect(await call(current, 'app.info')).toMatchObject({ ok: true });
  expect(await close()).toBe(0);
});

test('a page that hangs is asked about, and opened again if one would rather not wait', async ({
  holdfast: { app, page, profile },
}) => {
  await call(page, 'settings.set', { welcomed: true });
  await answerQuestions(app, 1);
  const again = await reopenedBy(app, () =>
    page.evaluate(() => {
      setTimeout(() => {
        for (;;);
      });
    }),
  );
  await expect(again.getByText(REOPENED)).toBeVisible();
  expect(await askedIn(app)).toEqual(['The window does not answer']);
  expect(await openWindows(app)).toBe(1);
  expect(logOf(profile)).toContain('"event":"page_hung"');
});

test('a page that calls without end is refused, then ended, and the app stays', async ({
  holdfast: { app, page, profile },
}) => {
  const again = await reopenedBy(app, () =>
    page.evaluate(() => {
      setTimeout(() => {
        for (let call = 0; call < 60_000; call += 1) {
          void holdfast.call('app.info', {}).catch(() => undefined);
        }
      });
    }),
  );
  expect(await call(again, 'app.info')).toMatchObject({ ok: true });
  expect(logOf(profile)).toContain('"event":"page_flood"');
});

test('a page that runs out of memory comes back with what was saved', async ({
  shell,
  profile,
}) => {
  const switches = ['--js-flags=--max-old-space-size=64'];
  const run = await launchApp({ shell, profile, locale: 'en-US', colorScheme: null, switches });
  await call(run.page, 'venue.add', { name: 'Kraken of mine' });
  const again = await reopenedBy(run.app, () =>
    run.page.evaluate(() => {
      setTimeout(() => {
        const kept: unknown[] = [];
        for (;;) kept.push(Array.from({ length: 10_000 }, (_, at) => ({ at })));
      });
    }),
  );
  expect(await call(again, 'venue.list')).toMatchObject({
    value: { venues: [{ name: 'Kraken of mine' }] },
  });
  expect(logOf(profile)).toContain('"event":"page_gone"');
  expect(await run.close()).toBe(0);
});
