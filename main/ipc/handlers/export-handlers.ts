import { randomBytes } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { succeed } from '../../domain/result.ts';
import type { HandlersFor } from '../handler.ts';
import type { Services } from '../services.ts';
import { findWallet } from './saved-wallets.ts';

type ExportMethod = 'wallet.export' | 'wallet.exports';

/** The wallet engine takes a while to load, so that happens at its first use. */
const loadReader = () => import('../../domain/wallet/read-wallet.ts');
const loadExporter = () => import('../../domain/wallet/exports/export-wallet.ts');
const loadPrinter = () => import('../paper/print-wallet.ts');

export const exportHandlers: HandlersFor<ExportMethod> = {
  'wallet.exports': async ({ walletId }, services) => {
    const read = await readSaved(services, walletId);
    if (!read.ok) return read;
    const { formatsFor } = await loadExporter();
    return succeed({
      formats: formatsFor(read.value.wallet).map(({ id, name }) => ({ id, name })),
    });
  },
  'wallet.export': async ({ walletId, format }, services) => {
    const read = await readSaved(services, walletId);
    if (!read.ok) return read;
    if (format === 'sheet_pdf' || format === 'letter_pdf') {
      const { printWallet } = await loadPrinter();
      return succeed(await printWallet(format, read.value, services.locale(), services.now()));
    }
    const { exportWallet, NOISE_BYTES } = await loadExporter();
    const { wallet, saved } = read.value;
    const file = exportWallet(wallet, saved.name, format, {
      labels: saved.labels,
      noise: randomBytes(NOISE_BYTES),
    });
    if (!file.ok) return file;
    const { fileName, mediaType, pieces } = file.value;
    return succeed({ fileName, mediaType, text: await join(pieces) });
  },
};

/** A saved wallet, read from its own descriptor as everything else that is shown of it. */
async function readSaved(services: Services, walletId: string) {
  const found = findWallet(services, walletId);
  if (!found.ok) return found;
  const saved = found.value;
  const { readWallet } = await loadReader();
  const reading = readWallet(saved.descriptor, { network: saved.network });
  if (!reading.ok) return reading;
  const { wallet } = reading.value;
  if (wallet === null) throw new Error('A key was saved as a wallet');
  return succeed({ wallet, saved });
}

/** Long lists come in pieces; between two of them others get their turn. */
async function join(pieces: Iterable<string>): Promise<string> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    await setImmediate();
  }
  return text;
}
