import type { HandedOutAddress, SavedWallet } from '../../domain/profile/saved-wallet.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import type { HandlersFor } from '../handler.ts';
import type { Services } from '../services.ts';
import { changeWallet, findWallet } from './saved-wallets.ts';

type ReceiveMethod = 'receive.next' | 'receive.handOut' | 'receive.markPaid' | 'receive.takeBack';

/** The wallet engine with its two curve libraries takes a while to load, so that happens at its first use. */
const loadReceive = () => import('./show-receive.ts');

export const receiveHandlers: HandlersFor<ReceiveMethod> = {
  'receive.next': async ({ walletId }, services) => {
    const wallet = findWallet(services, walletId);
    return show(wallet.ok ? succeed({ wallet: wallet.value }) : wallet, services);
  },
  'receive.handOut': async ({ walletId, index, label = '' }, services) => {
    const { handOut } = await loadReceive();
    const at = services.now().toISOString();
    const known = await services.chain.known(walletId);
    const changed = await changeWallet(services, walletId, (wallet) =>
      handOut(wallet, known, { index, label, at }),
    );
    return show(changed, services);
  },
  'receive.markPaid': async ({ walletId, index, isPaid }, services) => {
    const paidAt = isPaid ? services.now().toISOString() : null;
    const changed = await changeWallet(services, walletId, (wallet) =>
      changeHandedOut(wallet, index, (one) => [{ ...one, paidAt }]),
    );
    return show(changed, services);
  },
  'receive.takeBack': async ({ walletId, index }, services) => {
    const changed = await changeWallet(services, walletId, (wallet) =>
      changeHandedOut(wallet, index, () => []),
    );
    return show(changed, services);
  },
};

/** A wallet's addresses as they are now, with what the chain says of them. */
async function show<E>(found: Result<{ readonly wallet: SavedWallet }, E>, services: Services) {
  if (!found.ok) return found;
  const { wallet } = found.value;
  const { showReceive } = await loadReceive();
  return succeed(showReceive(wallet, await services.chain.known(wallet.id)));
}

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
