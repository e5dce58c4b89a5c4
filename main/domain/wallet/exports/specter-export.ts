import { succeed } from '../../result.ts';
import { writeChain } from '../wallet.ts';
import { keysOfAccount, readAccount } from './account.ts';
import type { ExportFormat } from './export-format.ts';
import { toJson } from './to-json.ts';

/**
 * Specter Desktop, "Import from wallet software" (github.com/cryptoadvance/specter-desktop, wallet_importer.py). It takes
 * the receive descriptor on /0/* and adds change on /1/*; devices it does not know yet are of type `other`.
 */
export const SPECTER_EXPORT: ExportFormat = {
  id: 'specter',
  name: 'Specter',
  mediaType: 'application/json',
  extension: 'json',
  prepare: (wallet) => {
    const account = readAccount(wallet);
    if (!account.ok) return account;
    const devices = keysOfAccount(account.value).map((_, at) => ({
      type: 'other',
      label: `Key ${at + 1}`,
    }));
    const descriptor = writeChain(wallet, 'receive');
    return succeed((label) => [toJson({ label, blockheight: 0, descriptor, devices })]);
  },
};
