import { expect, test } from './support/app-fixture.ts';
import { SPOKEN, userOf } from './support/journey.ts';

const PASSPHRASE = 'lantern otter 93 quarry';
test.use({ locale: SPOKEN.tag });

test('a passphrase is set, locks with the screen, and opens the data after a restart', async ({
  holdfast,
  page,
}) => {
  const { t, press, type, goTo, startFromWelcome, addWallet } = userOf(page, SPOKEN.locale);
  const text = t.vault;
  await startFromWelcome();
  await addWallet('Savings');
  await goTo('settings');
  await expect(page.getByText(text.none)).toBeVisible();
  await press(text.add);
  await type(text.form.next, PASSPHRASE);
  await expect(page.getByRole('meter', { name: text.form.strength })).toHaveAttribute('value', '4');
  await type(text.form.again, 'lantern otter 94');
  await expect(page.getByText(text.form.differs)).toBeVisible();
  await type(text.form.again, PASSPHRASE);
  await press(text.form.save);
  await expect(page.getByText(text.set)).toBeVisible({ timeout: 20_000 });

  await holdfast.app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'));
  const title = page.getByRole('heading', { level: 1, name: text.lock.title });
  await expect(title).toBeVisible();
  await expect(page.getByText('Savings')).toHaveCount(0);
  await type(text.lock.passphrase, 'wrong one');
  await press(text.lock.open);
  await expect(page.getByRole('alert')).toBeVisible({ timeout: 20_000 });
  await type(text.lock.passphrase, PASSPHRASE);
  await press(text.lock.open);
  await expect(page.getByRole('heading', { level: 1, name: t.overview.title })).toBeVisible({
    timeout: 20_000,
  });

  const again = await holdfast.relaunch();
  const after = userOf(again, SPOKEN.locale);
  await expect(again.getByRole('heading', { level: 1, name: text.lock.title })).toBeVisible();
  await after.type(text.lock.passphrase, PASSPHRASE);
  await after.press(text.lock.open);
  await again.getByRole('navigation').waitFor({ timeout: 20_000 });
  await after.goTo('wallets');
  await expect(again.getByRole('heading', { name: 'Savings' })).toBeVisible();
});
