import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerDialog } from './support/answer-dialog.ts';
import { expect, test } from './support/app-fixture.ts';
import { OTHER, userOf } from './support/journey.ts';

const PASSPHRASE = 'lantern otter 93 quarry';
const SLOW = { timeout: 30_000 };
// The other half of the vault's journeys is walked in the first language (vault.spec.ts).
test.use({ locale: OTHER.tag });

test('a backup is made, refused where it is not right, and put back both ways', async ({
  holdfast,
  page,
}) => {
  const { t, press, type, goTo, startFromWelcome, addWallet } = userOf(page, OTHER.locale);
  const { form, ...text } = t.backup;
  const path = join(holdfast.profile, 'my backup');
  const alert = page.getByRole('dialog').getByRole('alert');

  const open = async (bytes: Buffer, passphrase: string): Promise<void> => {
    await press(text.open);
    const input = page.getByLabel(form.choose, { exact: true }).and(page.locator('input'));
    await input.setInputFiles({ name: 'b', mimeType: 'application/octet-stream', buffer: bytes });
    await type(form.passphrase, passphrase);
    await press(form.check);
  };
  const refused = async (bytes: Buffer, passphrase: string, sentence: string): Promise<void> => {
    await open(bytes, passphrase);
    await expect(alert).toHaveText(sentence, SLOW);
    await page.keyboard.press('Escape');
  };

  await startFromWelcome();
  await addWallet('Savings');
  await goTo('settings');
  await answerDialog(holdfast, path);
  await press(text.make);
  await type(form.passphrase, PASSPHRASE);
  await type(t.vault.form.again, PASSPHRASE);
  await press(form.save);
  await expect(page.getByText(text.saved)).toBeVisible(SLOW);
  const bytes = readFileSync(path);

  const sentences = await page.evaluate(async () => {
    const call = (bytesBase64: string) =>
      window.holdfast.call('backup.look', { bytesBase64, passphrase: 'x' });
    const replies = [await call(btoa('hello')), await call(btoa('holdfast-backup 2 x\n'))];
    return replies.map((reply) => (reply.ok ? '' : reply.error.message));
  });
  expect(new Set(sentences).size).toBe(2);
  await refused(bytes.subarray(0, -1), PASSPHRASE, sentences[0] ?? '');
  await refused(Buffer.from('holdfast-backup 2 x\n'), PASSPHRASE, sentences[1] ?? '');
  await open(bytes, 'another one');
  await expect(alert).toContainText(/passphrase|wachtzin/i, SLOW);
  await page.keyboard.press('Escape');

  await goTo('wallets');
  await addWallet('Second', OTHER_KEY);
  await goTo('settings');
  await open(bytes, PASSPHRASE);
  await page.getByRole('button', { name: form.merge }).click(SLOW);
  await expect(page.getByText(text.restored)).toBeVisible(SLOW);
  await goTo('wallets');
  for (const name of ['Savings', 'Second'])
    await expect(page.getByRole('heading', { name })).toBeVisible();
  await goTo('settings');
  await open(bytes, PASSPHRASE);
  await page.getByRole('button', { name: form.replace }).click(SLOW);
  await goTo('wallets');
  await expect(page.getByRole('heading', { name: 'Savings' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Second' })).toHaveCount(0, SLOW);
});

// BIP-84 test vector, account 0, as another key type of the same seed: BIP-49, whose addresses are others.
const OTHER_KEY =
  '[73c5da0a/49h/0h/0h]ypub6Ww3ibxVfGzLrAH1PNcjyAWenMTbbAosGNB6VvmSEgytSER9azLDWCxoJwW7Ke7icmizBMXrzBx9979FfaHxHcrArf3zbeJJJUZPf663zsP';
