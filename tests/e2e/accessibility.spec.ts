import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './support/app-fixture.ts';
import { LANGUAGES, userOf, type User } from './support/journey.ts';

/** All rules of WCAG 2.0 to 2.2, levels A and AA, and axe's own best practices. */
async function violations(page: Page): Promise<readonly string[]> {
  // Things that fade in have a colour in between until they are there.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

/** The sheet above the screen; a toast calls itself a dialog too, but not a modal one. */
function openDialog(page: Page) {
  return page.locator('[role=dialog]:not([aria-modal])');
}

/** Shows each screen and each dialog once, with something in it. */
async function walk(user: User, look: (name: string) => Promise<void>): Promise<void> {
  const { page, t, press, goTo, importLedger, addWallet } = user;
  await look('overview without anything');
  await goTo('exposure');
  await look('exposure without anything');
  await goTo('wallets');
  await look('wallets without anything');
  await addWallet('Savings');
  await look('wallet');
  await press(`${t.wallets.showQr} 0`);
  await openDialog(page).waitFor();
  await look('address with QR code');
  await page.keyboard.press('Escape');
  await goTo('wallets');
  await look('wallets');
  await press(t.wallets.add);
  await page
    .getByLabel(t.wallets.paste)
    .fill(
      'xpub6CatWdiZiodmUeTDp8LT5or8nmbKNcuyvz7WyksVFkKB4RHwCD3XyuvPEbvqAQY3rAPshWcMLoP2fMFMKHPJ4ZeZXYVUhLv1VMrjPC7PW6V',
    );
  await press(t.wallets.check);
  await page.getByRole('radiogroup').waitFor();
  await look('inspected key with warnings');
  await goTo('exposure');
  await press(t.exposure.addVenue);
  await openDialog(page).waitFor();
  await look('venue form');
  await press(t.exposure.venueForm.add);
  await press(t.exposure.addHolding);
  await look('holding form');
  await page.keyboard.press('Escape');
  await importLedger('older-layout');
  await page.getByRole('region', { name: t.exposure.importFlow.balances }).waitFor();
  await look('import preview');
  await press(t.exposure.importFlow.commit);
  await page.getByRole('region', { name: 'Kraken' }).waitFor();
  await look('exposure');
  await goTo('checklist');
  await page.locator('summary').first().click();
  await page.locator('summary').nth(2).click();
  await look('checklist');
  await goTo('settings');
  await look('settings');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('?');
  await openDialog(page).waitFor();
  await look('glossary');
  await page.keyboard.press('Escape');
  await goTo('overview');
  await look('overview');
}

for (const { locale, tag } of LANGUAGES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`in ${locale}, ${colorScheme}`, () => {
      test.use({ locale: tag, colorScheme });
      test.setTimeout(120_000);

      test('axe finds nothing on any screen', async ({ page }) => {
        const found: Record<string, readonly string[]> = {};
        const user = userOf(page, locale);
        found['welcome'] = await violations(page);
        await user.startFromWelcome();
        await walk(user, async (name) => {
          const here = await violations(page);
          if (here.length > 0) found[name] = here;
        });
        expect(found).toEqual({ welcome: [] });
      });
    });
  }

  test.describe(`layout in ${locale}`, () => {
    test.use({ locale: tag });
    test.setTimeout(120_000);

    for (const [size, width, height] of [
      ['900 × 600', 900, 600],
      ['900 × 600 at 200 % zoom', 450, 300],
    ] as const) {
      test(`nothing sticks out sideways and no place is left unfilled, at ${size}`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height });
        const user = userOf(page, locale);
        const found: string[] = [];
        await user.startFromWelcome();
        await walk(user, async (name) => {
          found.push(...(await faults(page)).map((fault) => `${name}: ${fault}`));
        });
        expect(found).toEqual([]);
      });
    }
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
  for (let step = 0; step < 8; step += 1) {
    await page.keyboard.press('Tab');
    reached.push(await page.evaluate(() => document.activeElement?.textContent ?? ''));
  }
  expect(reached.slice(0, 6)).toEqual([...Object.values(t.shell.nav), t.shell.openGlossary]);
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
    const places = /\{\w+\}/.exec(document.body.innerText);
    if (places !== null) found.push(`unfilled ${places[0]}`);
    for (const button of document.querySelectorAll('button')) {
      const { right, left, width } = button.getBoundingClientRect();
      const isClipped = width > 0 && (right > innerWidth + 1 || left < -1);
      if (isClipped && button.closest('[role=region]') === null)
        found.push(`button “${button.innerText}” sticks out`);
    }
    return found;
  });
}
