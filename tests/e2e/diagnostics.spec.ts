import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { answerDialog } from './support/answer-dialog.ts';
import { expect, test } from './support/app-fixture.ts';
import { SPOKEN, userOf } from './support/journey.ts';

test.use({ locale: SPOKEN.tag });

test('diagnostics are shown, copied and saved to the letter, by keyboard alone', async ({
  holdfast,
  page,
}) => {
  const { t, goTo, startFromWelcome, addWallet } = userOf(page, SPOKEN.locale);
  const text = t.diagnostics;
  await startFromWelcome();
  await addWallet('Holiday chest');
  await goTo('settings');
  await page.getByRole('button', { name: text.open }).focus();
  await page.keyboard.press('Enter');
  const box = page.getByRole('textbox', { name: text.box });
  await expect(box).toHaveValue(/Holdfast diagnostics/);
  const shown = await box.inputValue();
  expect(shown).not.toContain('Holiday chest');
  expect(shown).not.toContain(holdfast.profile);
  await page.getByRole('button', { name: text.copy }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(text.copied, { exact: true })).toBeVisible();
  expect(await holdfast.app.evaluate(({ clipboard }) => clipboard.readText())).toBe(shown);
  const path = join(holdfast.profile, 'handed-on.txt');
  await answerDialog(holdfast, path);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText(text.saved, { exact: true })).toBeVisible();
  expect(await readFile(path, 'utf8')).toBe(shown);
  expect((await stat(join(holdfast.profile, 'holdfast.log'))).mode & 0o777).toBe(0o600);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: text.open })).toBeFocused();
});
