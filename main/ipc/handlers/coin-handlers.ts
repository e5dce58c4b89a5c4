import { fail, succeed } from '../../domain/result.ts';
import type { HandlersFor } from '../handler.ts';
import { findWallet } from './saved-wallets.ts';

/** The transactions behind the coins of saved wallets. */
export const coinHandlers: HandlersFor<'chain.coin'> = {
  'chain.coin': async ({ walletId, txid }, services) => {
    const wallet = findWallet(services, walletId);
    if (!wallet.ok) return wallet;
    const known = await services.chain.known(walletId);
    const entry = known?.entries.find((one) => one.txid === txid);
    return entry === undefined
      ? fail({ code: 'not_found', fields: ['txid'] })
      : succeed({ txHex: entry.hex });
  },
};
