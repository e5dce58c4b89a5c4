import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startSendingServer } from '../chain-servers/sending-server.ts';
import { newFolder } from '../support/new-folder.ts';
import {
  fundingOf,
  openWallet,
  signWith,
  SPENDING_WALLETS,
} from '../unit/domain/spend/spending-wallets.ts';
import { expect, test } from './support/app-fixture.ts';
import { SPOKEN, userOf } from './support/journey.ts';

const descriptor =
  SPENDING_WALLETS.find(({ name }) => name === 'wsh(sortedmulti)')?.descriptor ?? '';
const RAW = Buffer.from(
  fundingOf(openWallet(descriptor), [{ chain: 'receive', index: 2, valueSats: 150_000 }]),
).toString('hex');

test.describe('in one language', () => {
  test.use({ locale: SPOKEN.tag });

  test('a 2-of-3 pays itself: prepared, saved, signed by two, and sent on a yes', async ({
    holdfast: { app, page },
  }) => {
    const { t, press, openPart, type, goTo, startFromWelcome } = userOf(page, SPOKEN.locale);
    const text = t.spend;
    const server = await startSendingServer(0.00004);
    await startFromWelcome();
    await page.evaluate(
      ([name, wallet]) => window.holdfast.call('wallet.create', { name, text: wallet, accept: [] }),
      ['Vault', descriptor] as const,
    );
    await goTo('wallets');
    await press(`${t.wallets.open} Vault`);
    await openPart('spend');

    await type(text.coinsLabel, RAW);
    await press(text.coinsSubmit);
    await expect(page.getByRole('region', { name: text.coinsFound })).toContainText(
      text.receive.replace('{index}', '2'),
    );
    await type(text.amount, '40000');
    await expect(page.getByRole('button', { name: t.send.lookUpFees })).toHaveCount(0);
    await allow(page, server.port);
    // The list of servers is read anew with the screen.
    await openPart('overview');
    await openPart('spend');
    await type(text.coinsLabel, RAW);
    await press(text.coinsSubmit);
    await type(text.amount, '40000');
    await press(t.send.lookUpFees);
    await page.getByRole('button', { name: t.send.speeds.slow }).click();
    await expect(page.getByLabel(text.feeRate)).toHaveValue('4');
    await type(text.feeRate, '2,5');
    await press(text.prepare);
    const picture = page.getByRole('region', { name: text.pictureTitle });
    await expect(picture.getByRole('row')).toHaveCount(5, { timeout: 15_000 });
    await expect(picture).toContainText(text.pictureChange);

    const path = join(newFolder(), 'test.psbt');
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, path);
    await press(text.saveFile);
    await expect(page.getByText(text.saved)).toBeVisible();
    const psbt = new Uint8Array(await readFile(path));
    await press(text.showCodes);
    await expect(page.getByRole('img', { name: /1|2/ }).first()).toBeVisible();

    const files = page.locator('input[type=file]').last();
    const hand = (buffer: Uint8Array) =>
      files.setInputFiles({
        name: 'signed.psbt',
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(buffer),
      });
    await hand(psbt);
    await expect(page.getByRole('alert').last()).not.toBeEmpty();
    await hand(signWith(psbt, 0));
    await expect(page.getByText(text.signed)).toHaveCount(1, { timeout: 15_000 });
    await expect(page.getByRole('heading', { name: text.sendTitle })).toHaveCount(0);
    await hand(signWith(psbt, 2));
    await expect(page.getByText(text.signed)).toHaveCount(2, { timeout: 15_000 });
    await expect(page.getByRole('heading', { name: text.sendTitle })).toBeVisible();
    await expect(page.getByText(text.enough)).toBeVisible();

    await press(text.noteEvidence);
    await expect(page.getByText(text.noted)).toBeVisible();
    await press(t.send.submit);
    const dialog = page.getByRole('alertdialog');
    await expect(dialog).toContainText(t.send.sameServer.replace('{server}', 'Queue'));
    await dialog.getByRole('button', { name: t.send.no }).click();
    await expect(page.getByText(text.sendLead)).toBeVisible();
    await press(t.send.submit);
    await dialog.getByRole('button', { name: t.send.yes }).click();
    await expect(page.getByText(t.send.sentLead)).toBeVisible();
    await expect(page.getByRole('button', { name: t.send.submit })).toHaveCount(0);
    await press(text.copyTransaction);
    await expect(page.getByText(text.copied)).toBeVisible();
    const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
    await page.getByText(text.hex, { exact: true }).click();
    await expect(page.getByText(copied, { exact: true })).toBeVisible();
    await press(t.wallets.parts.ladder);
    await expect(page.getByText(t.ladder.kinds.psbt_signed)).toHaveCount(2);
    await server.stop();
  });
});

/** Saves a server of this computer, and says yes to it. */
function allow(page: Page, port: number): Promise<void> {
  return page.evaluate(async (at) => {
    const { call } = window.holdfast;
    const place = { kind: 'electrum', network: 'mainnet', host: '127.0.0.1', tls: 'off' } as const;
    const made = await call('chain.setServer', { ...place, name: 'Queue', port: at });
    if (made.ok) await call('chain.consent', { serverId: made.value.server.id, allowed: true });
  }, port);
}
