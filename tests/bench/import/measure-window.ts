import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { STAND_IN } from '../../../scripts/app-shell.ts';
import { ensureChromium } from '../../../scripts/ensure-chromium.ts';
import { userOf } from '../../e2e/support/journey.ts';
import { launchApp } from '../../e2e/support/running-app.ts';

/** Times in milliseconds. */
export type WindowTimes = {
  /** The longest time between two frames that the window drew. */
  readonly idleStall: number;
  readonly readingStall: number;
  readonly cancel: number;
  readonly read: number;
};

/**
 * Gives a file to the bundled app on the stand-in: once stopped on the way, once read to its end. The longest gap of
 * `requestAnimationFrame` while it reads stands beside that of the same window at rest for as long. With a path, a
 * picture of the window is made while it reads.
 */
export async function measureWindow(path: string, picture?: string): Promise<WindowTimes> {
  const profile = mkdtempSync(join(tmpdir(), 'holdfast-bench-'));
  ensureChromium();
  const launch = { shell: STAND_IN, profile, locale: 'en-GB', colorScheme: 'light' } as const;
  const { page, close } = await launchApp(launch);
  const { t, goTo, press, startFromWelcome } = userOf(page, 'en');
  const { importFlow } = t.exposure;
  await startFromWelcome();
  await goTo('exposure');
  await press(t.exposure.importFile);
  const input = page.locator('[role=dialog] input[type=file]');
  const isReading = page.getByRole('button', { name: importFlow.stop, exact: true });
  const idle = await watchFrames(page);
  await page.waitForTimeout(5000);
  const idleStall = await idle();
  await input.setInputFiles(path);
  await isReading.waitFor();
  await page.waitForTimeout(2000);
  if (picture !== undefined) await page.screenshot({ path: picture });
  const stopped = performance.now();
  await isReading.click();
  await isReading.waitFor({ state: 'detached' });
  const cancel = performance.now() - stopped;
  const reading = await watchFrames(page);
  const from = performance.now();
  await input.setInputFiles(path);
  await page.getByText(importFlow.balances).waitFor({ timeout: 600_000 });
  const read = performance.now() - from;
  const readingStall = await reading();
  await close();
  rmSync(profile, { recursive: true, force: true });
  return { idleStall, readingStall, cancel, read };
}

/** Watches frames from now on; what it gives ends the watch and answers the longest gap. */
async function watchFrames(page: Page): Promise<() => Promise<number>> {
  const watch = await page.evaluateHandle(() => {
    const seen = { longest: 0, last: performance.now(), isOver: false };
    const look = (): void => {
      const now = performance.now();
      seen.longest = Math.max(seen.longest, now - seen.last);
      seen.last = now;
      if (!seen.isOver) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    return seen;
  });
  return () =>
    watch.evaluate((seen) => {
      seen.isOver = true;
      return seen.longest;
    });
}
