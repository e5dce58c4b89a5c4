import { LOOK_ALIKE, SECOND_ADDRESS, type User } from './journey.ts';
import { swapClipboard } from './swap-clipboard.ts';

/** From the open wallet: being paid, a swapped address, labels, and the archive. Ends on the wallet's overview. */
export async function walkReceive(
  user: User,
  look: (name: string) => Promise<void>,
): Promise<void> {
  const { page, t, press, openPart, type, goTo } = user;
  const text = t.receive;
  await openPart('receive');
  await type(text.labelFor, 'Kraken');
  await look('wallet-receive');
  await press(text.copy);
  await page.getByText(text.givenWhy).waitFor();
  await swapClipboard(page, LOOK_ALIKE);
  await page.getByRole('dialog', { name: text.swapped.title }).waitFor();
  await look('wallet-receive-swapped');
  await page.keyboard.press('Escape');
  await type(text.check.label, LOOK_ALIKE);
  await press(text.check.submit);
  await page.getByRole('heading', { name: text.check.lookAlike }).waitFor();
  await type(
    text.labels.label,
    `{"type":"addr","ref":"${SECOND_ADDRESS}","label":"Bonus 2026"}\nnot a label`,
  );
  await press(text.labels.submit);
  await page.getByText(text.labels.skipped.one.replace('{count}', '1')).click();
  await look('wallet-receive-labels');
  await press(`${text.editLabel} 0`);
  await page.getByRole('dialog', { name: text.editLabelTitle.replace('{index}', '0') }).waitFor();
  await look('wallet-receive-label');
  await page.keyboard.press('Escape');
  await openPart('overview');
  await press(t.wallets.archive);
  await goTo('wallets');
  await page.getByRole('heading', { name: t.wallets.archivedOn }).waitFor();
  await look('wallets-archived');
  await press(`${t.wallets.open} Savings`);
  await page.getByRole('heading', { level: 1, name: 'Savings' }).waitFor();
  await look('wallet-archived');
  await press(t.wallets.unarchive);
  await page.getByRole('button', { name: t.wallets.archive, exact: true }).waitFor();
}
