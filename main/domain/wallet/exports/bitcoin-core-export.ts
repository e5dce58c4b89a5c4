import { succeed } from '../../result.ts';
import { isRanged, writeChain, type Wallet } from '../wallet.ts';
import type { Chain } from '../inspection.ts';
import type { ExportFormat } from './export-format.ts';
import { toJson } from './to-json.ts';

/** Addresses that Bitcoin Core watches from the start; it goes on from there by itself. Its own default. */
const LAST_INDEX = 999;

/** What `importdescriptors` takes, for a wallet made with private keys disabled (Bitcoin Core 0.21 and later). */
export const BITCOIN_CORE_EXPORT: ExportFormat = {
  id: 'bitcoin_core',
  name: 'Bitcoin Core',
  mediaType: 'application/json',
  extension: 'json',
  prepare: (wallet) =>
    succeed(() => [toJson([...entry(wallet, 'receive'), ...entry(wallet, 'change')])]),
};

function entry(wallet: Wallet, chain: Chain): readonly object[] {
  const desc = writeChain(wallet, chain);
  if (desc === null) return [];
  const active = isRanged(wallet);
  return [
    {
      desc,
      active,
      internal: chain === 'change',
      ...(active ? { range: [0, LAST_INDEX], next_index: 0 } : {}),
      // From the first block: nobody told us when the wallet began, and a later start could miss coins.
      timestamp: 0,
    },
  ];
}
