import {
  exportWallet,
  NOISE_BYTES,
} from '../../../../../main/domain/wallet/exports/export-wallet.ts';
import type { ExportFormatId } from '../../../../../main/domain/wallet/exports/export-format.ts';
import { readWallet } from '../../../../../main/domain/wallet/read-wallet.ts';
import type { Wallet } from '../../../../../main/domain/wallet/wallet.ts';
import type { Network } from '../../../../../main/domain/wallet/inspection.ts';

/** A wallet out of a descriptor, or a failed test. */
export function walletOf(descriptor: string, network?: Network): Wallet {
  const reading = readWallet(descriptor, network === undefined ? {} : { network });
  if (!reading.ok || reading.value.wallet === null) throw new Error('Not a wallet.');
  return reading.value.wallet;
}

/** No chance in it, so that a test that fails fails again. */
const NOISE = Uint8Array.from({ length: NOISE_BYTES }, (_, at) => (at * 7 + (at >> 8)) % 256);

/** The whole text of a file, or the reason why there is none. */
export function exportText(wallet: Wallet, id: ExportFormatId, name = 'Savings'): string {
  const file = exportWallet(wallet, name, id, { noise: NOISE });
  return file.ok ? [...file.value.pieces].join('') : `refused: ${file.error.reason}`;
}
