import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './support/app-fixture.ts';
import { userOf } from './support/journey.ts';

test('a damaged data file is shown with its earlier saves, left as it is, and put right on one click', async ({
  holdfast,
  page,
}) => {
  const { t, startFromWelcome, addWallet } = userOf(page, 'en');
  await startFromWelcome();
  await addWallet('First');
  await page.getByRole('button', { name: t.wallets.rename }).click();
  await page.getByRole('dialog').getByLabel(t.wallets.name).fill('Renamed');
  await page.getByRole('button', { name: t.wallets.renameSave }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Renamed' })).toBeVisible();
  await holdfast.close();
  const file = join(holdfast.profile, 'vault.holdfast');
  writeFileSync(file, readFileSync(file).subarray(0, 200));

  const again = await holdfast.relaunch();
  await expect(again.getByRole('heading', { level: 1 })).toHaveText(t.recovery.unreadable.title);
  expect(readFileSync(file)).toHaveLength(200);
  await again.getByRole('button', { name: t.recovery.open }).first().click();
  await userOf(again, 'en').goTo('wallets');
  await expect(again.getByRole('heading', { name: 'First' })).toBeVisible();
});
