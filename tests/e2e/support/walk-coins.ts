import type { User } from './journey.ts';
import { openTinyWallet } from './tiny-wallet.ts';
import type { Look } from './walk-generate.ts';

/** Coins and history of a wallet on a test network: before anybody was asked, under way, found, and with the server gone. */
export async function walkCoins(user: User, look: Look): Promise<void> {
  const { page, t, press, openPart, goTo } = user;
  const text = t.coins;
  const { server, gate, name } = await openTinyWallet(page, 'Regtest');
  await goTo('wallets');
  await press(`${t.wallets.open} ${name}`);
  await openPart('coins');
  await page.getByText(text.neverText).waitFor();
  await look('coins-never');
  gate.close();
  await press(text.sync);
  await page.getByRole('progressbar').waitFor();
  await look('coins-under-way');
  gate.open();
  await page.getByRole('region', { name: text.coinsTitle, exact: true }).waitFor();
  await page.getByText(text.chartTable).click();
  await look('coins');
  await server.stop();
  await press(text.syncAgain);
  await page.getByRole('alert').filter({ hasText: text.syncFailed }).waitFor();
  await look('coins-server-gone');
  await openPart('overview');
  await page.getByText(t.wallets.balanceByHand).waitFor();
  await look('wallet-looked-up');
}
