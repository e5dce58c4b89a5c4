import { HDKey } from '@scure/bip32';
import type { Page } from '@playwright/test';
import { mnemonicToSeedSync } from 'bip39';
import { fundingOf, openWallet, signWithMaster } from '../../unit/domain/spend/spending-wallets.ts';
import { ZPUB, type User } from './journey.ts';

/** The wallet of the walk, and the words of BIP-84's test vectors behind it. They never held money. */
const DESCRIPTOR = `wpkh([73c5da0a/84h/0h/0h]${ZPUB}/<0;1>/*)`;
const MASTER = HDKey.fromMasterSeed(mnemonicToSeedSync(`${'abandon '.repeat(11)}about`));
const FEE_RATE = 2;

/** From the open wallet: a test payment from its coin to what would be sent. Ends on the wallet's overview. */
export async function walkSpend(user: User, look: (name: string) => Promise<void>): Promise<void> {
  const { page, t, press, openPart, type } = user;
  const coin = fundingOf(openWallet(DESCRIPTOR), [
    { chain: 'receive', index: 1, valueSats: 90_000 },
  ]);
  const txHex = Buffer.from(coin).toString('hex');
  await openPart('spend');
  await type(t.spend.coinsLabel, txHex);
  await press(t.spend.coinsSubmit);
  await type(t.spend.amount, '40000');
  await type(t.spend.feeRate, String(FEE_RATE));
  await look('wallet-spend');
  await press(t.spend.prepare);
  await press(t.spend.showCodes);
  await page.getByRole('img', { name: /1/ }).first().waitFor();
  await look('wallet-spend-prepared');
  const signed = signWithMaster(await unsigned(page, txHex), MASTER);
  await type(t.spend.backLabel, Buffer.from(signed).toString('base64'));
  await press(t.spend.backSubmit);
  await press(t.spend.noteEvidence);
  await page.getByText(t.spend.noted).waitFor();
  await look('wallet-spend-signed');
  await openPart('overview');
}

/** The payment that the window prepared: the same wish makes the same bytes. */
async function unsigned(page: Page, txHex: string): Promise<Uint8Array> {
  const psbt = await page.evaluate(
    async ([hex, feeRateSatsPerVb]) => {
      const { call } = window.holdfast;
      const listed = await call('wallet.list', {});
      const [wallet] = listed.ok ? listed.value.wallets : [];
      const prepared = await call('spend.prepare', {
        walletId: wallet?.id ?? '',
        coins: [{ txHex: hex }],
        feeRateSatsPerVb,
        amountSats: 40_000,
      });
      return prepared.ok ? prepared.value.psbt : prepared.error.message;
    },
    [txHex, FEE_RATE] as const,
  );
  return new Uint8Array(Buffer.from(psbt, 'base64'));
}
