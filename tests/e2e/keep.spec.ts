import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Input, Output, Reply } from '../../preload/contract.ts';
import { readPdf } from '../support/read-pdf.ts';
import { answerDialog } from './support/answer-dialog.ts';
import { expect, test, type Holdfast } from './support/app-fixture.ts';
import { SPOKEN, userOf, ZPUB, type User } from './support/journey.ts';

/** One text and one series of codes; that every format leads back is for the unit tests to show. */
const READ_AGAIN = ['Descriptor', 'BBQr'];

async function saveFile(user: User, holdfast: Holdfast, button: string): Promise<Buffer> {
  const { page } = user;
  const path = join(holdfast.profile, `saved ${button.replaceAll(/\W/g, '-')}`);
  await answerDialog(holdfast, path);
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect
    .poll(() => readFile(path).catch(() => null), { timeout: 30_000, intervals: [50] })
    .not.toBeNull();
  return readFile(path);
}

test.describe('in one language', () => {
  test.use({ locale: SPOKEN.tag });

  test('a wallet is kept on paper and in files that lead back to it', async ({
    holdfast,
    page,
  }) => {
    const user = userOf(page, SPOKEN.locale);
    const { t } = user;
    await user.startFromWelcome();
    await user.addWallet('Spaarpot');
    await user.openPart('keep');
    const sheet = await readPdf(
      (await saveFile(user, holdfast, t.keep.sheetSave)).toString('base64'),
    );
    expect(sheet).toMatchObject({ title: 'Spaarpot', language: SPOKEN.locale });
    // What stands in it is for the unit tests to read; here it only has to reach the disk.
    const letter = await saveFile(user, holdfast, t.keep.letterSave);
    expect(letter.subarray(0, 5).toString()).toBe('%PDF-');
    const descriptors = new Set<string | null>();
    for (const name of READ_AGAIN) {
      const file = await saveFile(user, holdfast, t.keep.saveFormat.replace('{name}', name));
      descriptors.add(await inspect(user, file.toString('utf8')));
    }
    expect([...descriptors]).toHaveLength(1);
    expect(sheet.squeezed).toContain([...descriptors][0]);
    const sealed = await saveFile(user, holdfast, t.keep.saveFormat.replace('{name}', 'BIP-138'));
    await user.goTo('wallets');
    await user.press(t.wallets.add);
    await user.type(t.wallets.paste, sealed.toString('utf8'));
    await user.press(t.wallets.check);
    await user.type(t.wizard.sealedKey, ZPUB);
    await user.press(t.wizard.openSealed);
    await page.getByRole('heading', { name: t.wallets.firstAddress, exact: true }).waitFor();
  });
});

function inspect({ page }: User, text: string): Promise<string | null> {
  return page.evaluate(
    async (input: Input<'wallet.inspect'>) => {
      const reply: Reply<'wallet.inspect'> = await window.holdfast.call('wallet.inspect', input);
      return reply.ok ? (reply.value satisfies Output<'wallet.inspect'>).descriptor : null;
    },
    { text },
  );
}
