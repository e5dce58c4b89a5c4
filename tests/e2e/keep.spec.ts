import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Input, Output, Reply } from '../../preload/contract.ts';
import { readPdf } from '../support/read-pdf.ts';
import { answerDialog } from './support/answer-dialog.ts';
import { expect, test, type Holdfast } from './support/app-fixture.ts';
import { LANGUAGES, userOf, type User } from './support/journey.ts';

/** Formats that hold a whole wallet, to be read again; the others name or list it. */
const READ_AGAIN = [
  'Descriptor',
  'Bitcoin Core',
  'Sparrow',
  'Specter',
  'Electrum',
  'BSMS',
  'UR',
  'BBQr',
];

async function saveFile(user: User, holdfast: Holdfast, button: string): Promise<Buffer> {
  const { page } = user;
  const path = join(holdfast.profile, `saved ${button.replaceAll(/\W/g, '-')}`);
  await answerDialog(holdfast, path);
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect.poll(() => readFile(path).catch(() => null), { timeout: 30_000 }).not.toBeNull();
  return readFile(path);
}

for (const { locale, tag } of LANGUAGES) {
  test.describe(`in ${tag}`, () => {
    test.use({ locale: tag });
    test.setTimeout(180_000);

    test('a wallet is kept on paper and in files that lead back to it', async ({
      holdfast,
      page,
    }) => {
      const user = userOf(page, locale);
      const { t } = user;
      await user.startFromWelcome();
      await user.addWallet('Spaarpot');
      await user.openPart('keep');
      const sheet = await readPdf(
        (await saveFile(user, holdfast, t.keep.sheetSave)).toString('base64'),
      );
      expect(sheet).toMatchObject({ title: 'Spaarpot', language: locale });
      const letter = await readPdf(
        (await saveFile(user, holdfast, t.keep.letterSave)).toString('base64'),
      );
      expect(letter.title).toBe(
        t.keep.letterSave === 'Save the letter (PDF)'
          ? 'A letter about my bitcoin'
          : 'Een brief over mijn bitcoin',
      );
      const descriptors = new Set<string | null>();
      for (const name of READ_AGAIN) {
        const file = await saveFile(user, holdfast, t.keep.saveFormat.replace('{name}', name));
        descriptors.add(await inspect(user, file.toString('utf8')));
      }
      expect([...descriptors]).toHaveLength(1);
      expect(sheet.squeezed).toContain([...descriptors][0]);
    });
  });
}

function inspect({ page }: User, text: string): Promise<string | null> {
  return page.evaluate(
    async (input: Input<'wallet.inspect'>) => {
      const reply: Reply<'wallet.inspect'> = await window.holdfast.call('wallet.inspect', input);
      return reply.ok ? (reply.value satisfies Output<'wallet.inspect'>).descriptor : null;
    },
    { text },
  );
}
