import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
import { launchApp } from '../tests/e2e/support/running-app.ts';
import { userOf } from '../tests/e2e/support/journey.ts';
import { standStill, walk } from '../tests/e2e/support/walk.ts';
import { APP_FOLDER, STAND_IN } from './app-shell.ts';
import { ensureBuild } from './ensure-build.ts';
import { ensureChromium } from './ensure-chromium.ts';

// Photographs every screen for docs/screenshots, or into the folder named, the way the tests walk through them.
const folder = resolve(process.argv[2] ?? join(APP_FOLDER, 'docs/screenshots'));
const SIZE = { width: 1200, height: 800 };
/** Longest picture, in pixels. */
const LONGEST = 2600;
const LOOKS = [
  { locale: 'en', tag: 'en-GB', colorScheme: 'light' },
  { locale: 'nl', tag: 'nl-NL', colorScheme: 'dark' },
] as const;

ensureBuild();
ensureChromium();
mkdirSync(folder, { recursive: true });
for (const { locale, tag, colorScheme } of LOOKS) {
  const profile = mkdtempSync(join(tmpdir(), 'holdfast-screenshots-'));
  const run = await launchApp({ shell: STAND_IN, profile, locale: tag, colorScheme });
  await run.page.setViewportSize(SIZE);
  await walk(userOf(run.page, locale), (name, shown = run.page) =>
    photograph(shown, join(folder, `${name}-${locale}-${colorScheme}.png`)),
  );
  await run.close();
  rmSync(profile, { recursive: true, force: true });
}

async function photograph(page: Page, file: string): Promise<void> {
  // Messages would cover what the picture is of.
  const toasts = page.locator('[role=dialog][aria-modal=false]');
  await toasts.evaluateAll((found) => {
    for (const toast of found) [...toast.querySelectorAll('button')].at(-1)?.click();
  });
  await toasts.first().waitFor({ state: 'detached' });
  // The whole of a long screen: the window grows as far as its content goes.
  const height = await page.locator('main').evaluate((screen) => {
    screen.scrollTo(0, 0);
    return screen.scrollHeight;
  });
  await page.setViewportSize({ ...SIZE, height: Math.min(LONGEST, Math.max(SIZE.height, height)) });
  await standStill(page);
  await page.mouse.move(0, 0);
  await page.screenshot({ path: file });
  await page.setViewportSize(SIZE);
  process.stdout.write(`${file}\n`);
}
