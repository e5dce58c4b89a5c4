import { expect, test } from './support/app-fixture.ts';
import { LANGUAGES, userOf } from './support/journey.ts';
import { checkProof, FORGED_PROOF, REAL_PROOF } from './support/reserve-cases.ts';

for (const { locale, tag } of LANGUAGES) {
  test.describe(`proofs of reserves in ${tag}`, () => {
    test.use({ locale: tag });

    test('a forged proof is refused with the place marked, a published one is kept', async ({
      page,
    }) => {
      const user = userOf(page, locale);
      const { t, press, goTo, startFromWelcome } = user;
      const text = t.reserves;
      await startFromWelcome();
      await goTo('reserves');
      await checkProof(user, FORGED_PROOF);
      const alert = page.getByRole('alert');
      await expect(alert).toContainText(text.verdict.refusedTitle);
      await expect(page.getByRole('img')).toBeVisible();
      await expect(page.getByText(text.path.failure, { exact: true })).toBeVisible();
      await expect(page.getByText(text.verdict.expected, { exact: true })).toBeVisible();
      await expect(page.getByText(text.keep.action)).toHaveCount(0);

      await checkProof(user, REAL_PROOF);
      await expect(alert).toContainText(text.verdict.includedTitle);
      await expect(alert).toContainText(text.verdict.included.plain);
      await expect(page.getByText(text.path.failure, { exact: true })).toHaveCount(0);
      await press(text.keep.action);
      await expect(page.getByText(text.history.undated)).toBeVisible();
      await goTo('overview');
      await goTo('reserves');
      await expect(page.getByText(text.history.undated)).toBeVisible();

      await page.getByRole('tab', { name: text.tabs.list }).click();
      const input = page
        .getByLabel(t.reservesList.choose, { exact: true })
        .and(page.locator('input'));
      const head = 'coin,Network,Snapshot Height,address,amount,message,signature1,signature2';
      const rows = 'SOL,SOL,1,address-1,0.5,,,\nSOL,SOL,1,address-2,0.25,,,\n';
      const buffer = Buffer.from(`${head},redeem script\n${rows}`);
      await input.setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer });
      const table = page.getByRole('region', { name: t.reservesList.caption });
      await expect(table.getByRole('row').nth(1)).toContainText(locale === 'nl' ? '0,75' : '0.75');
    });
  });
}
