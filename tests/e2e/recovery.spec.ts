import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './support/app-fixture.ts';
import { userOf } from './support/journey.ts';

test('a damaged data file is shown with its earlier saves, left as it is, and put right on one click', async ({
  holdfast,
  page,
}) => {
  const { t, startFromWelcome, addWallet, renameWallet } = userOf(page, 'en');
  await startFromWelcome();
  await addWallet('First');
  await renameWallet('Renamed');
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
