import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerDialog } from './support/answer-dialog.ts';
import { expect, test } from './support/app-fixture.ts';
import {
  FIRST_ADDRESS,
  OTHER,
  LOOK_ALIKE,
  SECOND_ADDRESS,
  STRANGE_ADDRESS,
  userOf,
} from './support/journey.ts';
import { swapClipboard } from './support/swap-clipboard.ts';

const TXID = 'f91d0a8a78462bc59398f2c5d7a84fcff491c26ba54c4833478b202796c8aafd';
/** Two labels that belong to the wallet, and a line that is none. */
const LABELS = [
  JSON.stringify({ type: 'addr', ref: SECOND_ADDRESS, label: 'Bonus 2026' }),
  'Bonus 2026',
  JSON.stringify({ type: 'tx', ref: TXID, label: 'Year-end' }),
].join('\n');

test.describe('in one language', () => {
  test.use({ locale: OTHER.tag });

  test('an address is given out once, and one that was swapped or is a stranger’s is told', async ({
    page,
  }) => {
    const { t, press, openPart, type, startFromWelcome, addWallet } = userOf(page, OTHER.locale);
    const text = t.receive;
    await startFromWelcome();
    await addWallet('Savings');
    await openPart('receive');
    await type(text.labelFor, 'Kraken');
    await press(text.copy);
    await expect(page.getByText(text.givenWhy)).toBeVisible();
    await swapClipboard(page, LOOK_ALIKE);
    const warning = page.getByRole('dialog', { name: text.swapped.title });
    await expect(warning).toContainText(text.swapped.what);
    await expect(warning).toContainText(text.swapped.wayOut);
    await expect(warning).toContainText(FIRST_ADDRESS);
    await page.keyboard.press('Escape');

    const mine = text.check.mine
      .replace('{name}', 'Savings')
      .replace('{chain}', t.wallets.receive)
      .replace('{index}', '1');
    for (const [address, verdict] of [
      [FIRST_ADDRESS, text.check.same],
      [SECOND_ADDRESS, mine],
      [`bitcoin:${LOOK_ALIKE}`, text.check.lookAlike],
      [STRANGE_ADDRESS, text.check.notMine],
    ] as const) {
      await type(text.check.label, address);
      await press(text.check.submit);
      await expect(page.getByRole('heading', { name: verdict, exact: true })).toBeVisible();
    }

    await press(text.showNext);
    await expect(
      page.getByRole('heading', { name: text.addressTitle.replace('{index}', '1') }),
    ).toBeVisible();
    const row = page.getByRole('row').filter({ hasText: FIRST_ADDRESS });
    await expect(row).toContainText('Kraken');
    await row.getByRole('checkbox').click();
    await expect(row.getByRole('checkbox')).toBeChecked();
  });

  test('labels come in, are changed, go out and are taken back', async ({ holdfast, page }) => {
    const { t, press, openPart, type, startFromWelcome, addWallet } = userOf(page, OTHER.locale);
    const text = t.receive.labels;
    const titled = (count: number) =>
      page.getByRole('heading', { name: text.title.replace('{count}', String(count)) });
    await startFromWelcome();
    await addWallet('Savings');
    await press(`${t.receive.editLabel} 0`);
    await type(t.receive.labelFor, 'Kraken');
    await press(t.receive.saveLabel);
    await expect(page.getByRole('row').filter({ hasText: FIRST_ADDRESS })).toContainText('Kraken');
    await openPart('receive');
    await expect(titled(1)).toBeVisible();

    await type(text.label, LABELS);
    await press(text.submit);
    await expect(titled(3)).toBeVisible();
    await page.getByText(text.skipped.one.replace('{count}', '1')).click();
    await expect(page.getByText(text.skippedLine.split('{line}')[0] + '2: ')).toBeVisible();

    const path = join(holdfast.profile, 'labels.jsonl');
    await answerDialog(holdfast, path);
    await press(text.save);
    await expect.poll(() => readFile(path, 'utf8').catch(() => '')).toContain('Year-end');
    const lines = (await readFile(path, 'utf8')).trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { label: string }).label)).toEqual(
      expect.arrayContaining(['Savings', 'Kraken', 'Bonus 2026', 'Year-end']),
    );

    await page.getByRole('button', { name: text.undo.split('{day}')[0] ?? '' }).click();
    await expect(titled(1)).toBeVisible();
  });

  test('an archived wallet stands apart until it is taken out again', async ({ page }) => {
    const { t, press, goTo, startFromWelcome, addWallet } = userOf(page, OTHER.locale);
    const apart = page.getByRole('heading', { name: t.wallets.archivedOn });
    await startFromWelcome();
    await addWallet('Savings');
    await press(t.wallets.archive);
    await expect(page.getByText(t.wallets.archivedText)).toBeVisible();
    await goTo('wallets');
    await expect(apart).toBeVisible();
    await press(`${t.wallets.open} Savings`);
    await press(t.wallets.unarchive);
    await goTo('wallets');
    await expect(page.getByRole('button', { name: `${t.wallets.open} Savings` })).toBeVisible();
    await expect(apart).toBeHidden();
  });
});
