import type { HandedOutAddress, SavedWallet } from '../../domain/profile/saved-wallet.ts';
import { fail, succeed } from '../../domain/result.ts';
import type { HandlersFor } from '../handler.ts';
import { changeWallet, findWallet } from './saved-wallets.ts';

type ReceiveMethod = 'receive.next' | 'receive.handOut' | 'receive.markPaid' | 'receive.takeBack';

/** The wallet engine with its two curve libraries takes a while to load, so that happens at its first use. */
const loadReceive = () => import('./show-receive.ts');

export const receiveHandlers: HandlersFor<ReceiveMethod> = {
  'receive.next': async ({ walletId }, services) => {
    const wallet = findWallet(services, walletId);
    if (!wallet.ok) return wallet;
    const { showReceive } = await loadReceive();
    return succeed(showReceive(wallet.value, await services.chain.known(walletId)));
  },
  'receive.handOut': async ({ walletId, index, label = '' }, services) => {
    const { handOut, showReceive } = await loadReceive();
    const at = services.now().toISOString();
    const changed = await changeWallet(services, walletId, (wallet) =>
      handOut(wallet, { index, label, at }),
    );
    if (!changed.ok) return changed;
    return succeed(showReceive(changed.value.wallet, await services.chain.known(walletId)));
  },
  'receive.markPaid': async ({ walletId, index, isPaid }, services) => {
    const { showReceive } = await loadReceive();
    const paidAt = isPaid ? services.now().toISOString() : null;
    const changed = await changeWallet(services, walletId, (wallet) =>
      changeHandedOut(wallet, index, (one) => [{ ...one, paidAt }]),
    );
    if (!changed.ok) return changed;
    return succeed(showReceive(changed.value.wallet, await services.chain.known(walletId)));
  },
  'receive.takeBack': async ({ walletId, index }, services) => {
    const { showReceive } = await loadReceive();
    const changed = await changeWallet(services, walletId, (wallet) =>
      changeHandedOut(wallet, index, () => []),
    );
    if (!changed.ok) return changed;
    return succeed(showReceive(changed.value.wallet, await services.chain.known(walletId)));
  },
};

function changeHandedOut(
  wallet: SavedWallet,
  index: number,
  change: (one: HandedOutAddress) => readonly HandedOutAddress[],
) {
  const isIt = (one: HandedOutAddress) => one.chain === 'receive' && one.index === index;
  if (!wallet.handedOut.some(isIt)) return fail({ code: 'not_found', fields: ['index'] } as const);
  const handedOut = wallet.handedOut.flatMap((one) => (isIt(one) ? change(one) : [one]));
  return succeed({ ...wallet, handedOut });
}
