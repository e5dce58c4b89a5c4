import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerDialog } from './support/answer-dialog.ts';
import { expect, test } from './support/app-fixture.ts';
import { SPOKEN, userOf } from './support/journey.ts';
import { openTinyWallet } from './support/tiny-wallet.ts';

const PAID = SPOKEN.locale === 'nl' ? '0,00050000 BTC' : '0.00050000 BTC';

test.describe('in one language', () => {
  test.use({ locale: SPOKEN.tag });

  test('coins are looked up, proven, named and saved, and stay when the server is gone', async ({
    holdfast,
    page,
  }) => {
    const { t, press, type, openPart, goTo, startFromWelcome } = userOf(page, SPOKEN.locale);
    const text = t.coins;
    await startFromWelcome();
    const { chain, server, gate, name, serverName } = await openTinyWallet(page, 'Savings');
    await goTo('wallets');
    await press(`${t.wallets.open} ${name}`);
    await openPart('coins');
    await expect(page.getByText(text.wouldAsk.replace('{name}', serverName))).toBeVisible();
    expect(server.connections()).toBe(0);

    gate.close();
    await press(text.sync);
    await expect(page.getByRole('progressbar', { name: text.progress })).toBeVisible();
    await press(text.stop);
    await expect(page.getByText(text.syncStopped)).toBeVisible();
    gate.open();

    await press(text.sync);
    const coins = page.getByRole('region', { name: text.coinsTitle, exact: true });
    await expect(coins.getByRole('row')).toHaveCount(2);
    await expect(coins).toContainText(PAID);
    await expect(coins).toContainText(text.provenIn.replace('{height}', '3'));
    await expect(page.getByText(text.provenAll)).toBeVisible();
    const history = page.getByRole('region', { name: text.historyTitle, exact: true });
    await expect(history).toContainText(chain.txid);
    await expect(history).toContainText(`+${PAID}`);

    await press(`${text.name}: ${text.nameCoin.replace('{amount}', PAID)}`);
    await type(t.receive.labelFor, 'Rent');
    await press(t.receive.saveLabel);
    await expect(coins).toContainText('Rent');
    gate.close();
    await press(text.syncAgain);
    await expect(page.getByRole('progressbar')).toBeVisible();
    gate.open();
    await expect(page.getByRole('button', { name: text.syncAgain })).toBeVisible();
    await expect(coins).toContainText('Rent');

    const path = join(holdfast.profile, 'coins.csv');
    await answerDialog(holdfast, path);
    await press(`${text.export}: ${text.coinsTitle}`);
    await expect.poll(() => readFile(path, 'utf8').catch(() => '')).toContain(chain.txid);

    await openPart('spend');
    await page.getByText(t.spend.lookedUp.replace('{count}', '1')).click();
    await page.getByRole('region', { name: t.spend.lookedUpCaption }).getByRole('button').click();
    await expect(page.getByRole('region', { name: t.spend.coinsFound })).toContainText(PAID);

    await server.stop();
    await openPart('coins');
    await press(text.syncAgain);
    const alert = page.getByRole('alert').filter({ hasText: text.syncFailed });
    await expect(alert).toContainText(text.stillShown);
    await expect(coins).toContainText(PAID);
  });
});
