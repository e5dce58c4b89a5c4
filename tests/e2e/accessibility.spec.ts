import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './support/app-fixture.ts';
import { userOf } from './support/journey.ts';
import { standStill, walk } from './support/walk.ts';

/** The smallest window that Holdfast is made for. */
const SMALLEST = { width: 900, height: 600 };
/** The same at 200 % zoom. */
const ZOOMED = { width: 450, height: 300 };

/**
 * Each language and each theme once; the screens are built the same in all four. The walk goes through a window of the
 * first size: Dutch words are the longest, and everything has to be pressed in the little room that zoom leaves. Axe
 * looks at the last one.
 */
const LOOKS = [
  { locale: 'en', tag: 'en-GB', colorScheme: 'light', sizes: [SMALLEST] },
  { locale: 'nl', tag: 'nl-NL', colorScheme: 'dark', sizes: [ZOOMED, SMALLEST] },
] as const;

/** All rules of WCAG 2.0 to 2.2, levels A and AA, and axe's own best practices. */
async function violations(page: Page): Promise<readonly string[]> {
  await standStill(page);
  // A page keeps axe from its last look; reading its source again, twice, costs ten times the look itself.
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  const { violations: found } = await new AxeBuilder({
    page,
    ...(isThere ? { axeSource: 'void 0' } : {}),
  })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze();
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

for (const { locale, tag, colorScheme, sizes } of LOOKS) {
  const [walked] = sizes;
  test.describe(`in ${locale}, ${colorScheme}, walked at ${walked.width}×${walked.height}`, () => {
    test.use({ locale: tag, colorScheme });
    test.setTimeout(400_000);

    test('axe finds nothing, everything can be used, nothing sticks out and no place is unfilled', async ({
      page,
    }) => {
      const found: Record<string, readonly string[]> = {};
      // A message that fades out has a colour in between; without motion it is there or gone.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize(walked);
      let screens = 0;
      await walk(userOf(page, locale), async (name, shown = page) => {
        screens += 1;
        await shown.emulateMedia({ colorScheme });
        const here: string[] = [];
        for (const size of sizes) {
          await shown.setViewportSize(size);
          here.push(...(await faults(shown)).map((fault) => `${fault} at ${size.width}`));
        }
        here.push(...(await violations(shown)));
        await shown.setViewportSize(walked);
        if (here.length > 0) found[name] = here;
      });
      expect(found).toEqual({});
      expect(screens).toBeGreaterThan(40);
    });
  });
}

test('a damaged file’s screen passes axe as well', async ({ holdfast }) => {
  writeFileSync(join(holdfast.profile, 'vault.holdfast'), 'damaged');
  expect(await violations(await holdfast.relaunch())).toEqual([]);
});

test('everything can be reached with the keyboard alone', async ({ page }) => {
  const { t, startFromWelcome } = userOf(page, 'en');
  await startFromWelcome();
  // As if the window had just been opened: nothing is focused, and Tab begins at the top.
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
  });
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: t.shell.skipToContent })).toBeFocused();
  const reached: string[] = [];
  const first = [...Object.values(t.shell.nav), t.shell.openGlossary];
  for (let step = 0; step < first.length + 3; step += 1) {
    await page.keyboard.press('Tab');
    reached.push(await page.evaluate(() => document.activeElement?.textContent ?? ''));
  }
  expect(reached.slice(0, first.length)).toEqual(first);
  expect(reached).toContain(t.overview.starts.exposure.action);
});

/** What a page shows wrong: wider than its window, text cut off without a sign, or a place like {name} left over. */
function faults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const main = document.querySelector('main');
    if (main !== null && main.scrollWidth > main.clientWidth + 1)
      found.push(`content ${main.scrollWidth} > ${main.clientWidth}`);
    if (document.documentElement.scrollWidth > innerWidth + 1) found.push('page scrolls sideways');
    // From the width on where the navigation stands beside it, only the screen itself scrolls.
    const hasNavigation = document.querySelector('nav') !== null;
    if (
      hasNavigation &&
      innerWidth > 760 &&
      document.documentElement.scrollHeight > innerHeight + 1
    )
      found.push('page scrolls beside the screen');
    const places = /\{\w+\}/.exec(document.body.innerText);
    if (places !== null) found.push(`unfilled ${places[0]}`);
    const isClipped = (button: HTMLElement): boolean => {
      const { right, left, width } = button.getBoundingClientRect();
      return width > 0 && (right > innerWidth + 1 || left < -1);
    };
    const clipped = [...document.querySelectorAll('button')].filter(
      (button) => isClipped(button) && button.closest('[role=region]') === null,
    );
    return [...found, ...clipped.map(({ innerText }) => `button “${innerText}” sticks out`)];
  });
}
