import type { User } from './journey.ts';

/** From the open wallet: the page that keeps it, and its descriptor as a QR code. */
export async function walkKeep(user: User, look: (name: string) => Promise<void>): Promise<void> {
  const { page, t, press, openPart } = user;
  await openPart('keep');
  await page.getByRole('button', { name: t.keep.sheetSave }).waitFor();
  await page.getByRole('heading', { name: 'BBQr' }).waitFor();
  await look('wallet-keep');
  await press(t.keep.showQrFormat.replace('{name}', 'Descriptor'));
  await page.getByRole('dialog').getByRole('img').waitFor();
  await look('wallet-keep-qr');
  await page.keyboard.press('Escape');
}
