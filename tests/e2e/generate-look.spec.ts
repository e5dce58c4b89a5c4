import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './support/app-fixture.ts';
import { userOf } from './support/journey.ts';
import { standStill } from './support/walk.ts';
import { walkGenerate } from './support/walk-generate.ts';

// The steps of making seed words: axe, and nothing that sticks out in Dutch at 900 × 600 and 200 % zoom.

test.use({ locale: 'nl-NL' });
test.setTimeout(120_000);

test('passes axe at every step, and nothing sticks out at 200 % zoom', async ({ page }) => {
  await page.setViewportSize({ width: 450, height: 300 });
  const user = userOf(page, 'nl');
  await user.startFromWelcome();
  const found: string[] = [];
  let steps = 0;
  await walkGenerate(user, async (name, shown = page) => {
    steps += 1;
    await standStill(shown);
    const { violations } = await new AxeBuilder({ page: shown }).setLegacyMode(true).analyze();
    found.push(...violations.map(({ id }) => `${name}: ${id}`));
    const isWide = await shown.evaluate(() => {
      const main = document.querySelector('main');
      return main === null || main.scrollWidth > main.clientWidth + 1;
    });
    if (isWide) found.push(`${name}: sticks out`);
  });
  expect(found).toEqual([]);
  expect(steps).toBe(7);
});
