import { HDKey } from '@scure/bip32';
import { compact } from '../unit/domain/message/sign-message.ts';
import { descriptorOf, MASTERS } from '../unit/domain/psbt/prepared-psbt.ts';
import { mainTexts } from '../../renderer/i18n/main-texts.ts';
import { expect, test } from './support/app-fixture.ts';
import { OTHER, userOf } from './support/journey.ts';

/** The first receive address of the BIP-84 test vector: sound, and of another wallet. */
const FOREIGN = 'bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu';

function privateKey(master: HDKey | undefined): Uint8Array<ArrayBuffer> {
  const key = master?.derive("m/84'/0'/0'/0/0").privateKey;
  if (key === null || key === undefined) throw new Error('No key');
  return new Uint8Array(key);
}

test.describe('in one language', () => {
  test.use({ locale: OTHER.tag });

  test('a foreign address is refused, a signature is kept as evidence and taken back', async ({
    page,
  }) => {
    const user = userOf(page, OTHER.locale);
    const { t, press, type } = user;
    await user.startFromWelcome();
    await user.addWallet('Savings', descriptorOf('p2wpkh'));
    await expect(page.getByText(t.ladder.summary.replace('{proven}', '1'))).toBeVisible();
    await press(t.ladder.open);
    await expect(page.getByRole('img', { name: /1 .*6 / })).toBeVisible();

    const { title: agree } = t.ladder.rungs[2];
    await press(`${t.ladder.prove}: ${agree}`);
    const { which, submit } = t.ladder.compare;
    await type(which.receive.replace('{index}', '0'), FOREIGN);
    await type(which.change.replace('{index}', '0'), FOREIGN);
    const drawn = which.random.split('{index}')[0] ?? '';
    await page.getByLabel(new RegExp(`^${drawn}\\d+ \\(`)).fill(FOREIGN);
    await press(submit);
    await expect(page.getByRole('alert')).toContainText(
      mainTexts(OTHER.locale).reasons.seen_address_differs.split('{index}')[0] ?? '',
    );
    await press(t.ladder.close);

    const { title: answer } = t.ladder.rungs[4];
    await press(`${t.ladder.prove}: ${answer}`);
    const message = await page.getByText(/^Holdfast asks key /).innerText();
    expect(message).toContain('of the wallet Savings on');
    await expect(page.getByRole('img', { name: t.ladder.sign.qr })).toBeVisible();
    const { intake, submit: check } = t.ladder.sign;
    await type(intake, compact('Something else', 31, privateKey(MASTERS[0])));
    await press(check);
    await expect(page.getByRole('alert')).toBeVisible();
    await type(intake, compact(message, 31, privateKey(MASTERS[0])));
    await press(check);
    const record = page.locator('details').filter({ hasText: t.ladder.kinds.message_signed });
    await record.locator('summary').click();
    await expect(record.getByText(message)).toBeVisible();

    await press(`${t.ladder.revoke}: ${t.ladder.kinds.message_signed}`);
    await press(t.ladder.revokeConfirm);
    await expect(page.getByText(t.ladder.status.revoked, { exact: true })).toBeVisible();
    await expect(record).toBeVisible();
  });
});
