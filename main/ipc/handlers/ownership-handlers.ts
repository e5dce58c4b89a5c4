import type { OwnershipInput } from '../../../preload/ladder-shapes.ts';
import type { SavedWallet } from '../../domain/profile/saved-wallet.ts';
import type { AddressPlace } from '../../domain/wallet/find-address.ts';
import type { AddressReason } from '../../domain/address/address.ts';
import type { PaymentUriReason } from '../../domain/address/payment-uri.ts';
import { refuseProof, type ProofFault } from '../../domain/ladder/ladder-reason.ts';
import { succeed, type Result } from '../../domain/result.ts';
import type { HandlersFor } from '../handler.ts';
import { findInWallets } from './find-in-wallets.ts';
import { changeWallet, findWallet } from './saved-wallets.ts';
import { viewLadder } from './view-ladder.ts';

export const ownershipHandlers: HandlersFor<'ownership.task' | 'ownership.prove'> = {
  'ownership.task': async (input, services) => {
    const wallet = findWallet(services, input.walletId);
    if (!wallet.ok) return wallet;
    const place = await findOwn(wallet.value, input);
    if (!place.ok) return place;
    const { signRequest } = await import('../../domain/ladder/ask-task.ts');
    const { message } = input;
    const address = input.address.trim();
    const { path } = place.value;
    return succeed({ address, path, message, request: signRequest(path, message) });
  },
  'ownership.prove': async ({ signature, ...input }, services) => {
    const wallet = findWallet(services, input.walletId);
    if (!wallet.ok) return wallet;
    const place = await findOwn(wallet.value, input);
    if (!place.ok) return place;
    const [{ proveExchangeMessage }, { addEvidence }] = await Promise.all([
      import('../../domain/ladder/prove-message.ts'),
      import('../../domain/ladder/add-evidence.ts'),
    ]);
    const { address, message } = input;
    const facts = proveExchangeMessage({ address, message, signature });
    if (!facts.ok) return facts;
    const stamp = { at: services.now().toISOString(), newId: services.newId };
    const changed = await changeWallet(services, input.walletId, (saved) =>
      succeed(addEvidence(saved, facts.value, stamp)),
    );
    return changed.ok ? succeed(await viewLadder(changed.value.wallet, services)) : changed;
  },
};

/** Where the address lies in the wallet; refused for what is wrong with it, or when it is not there. */
async function findOwn(
  wallet: SavedWallet,
  { address }: OwnershipInput,
): Promise<Result<AddressPlace, ProofFault>> {
  const found = await findInWallets([wallet], address);
  if (!found.ok) {
    const { reason, params } = found.error;
    return reason === undefined || isLinkReason(reason)
      ? refuseProof('address_not_recognised', 'address')
      : refuseProof(reason, 'address', params);
  }
  if (!found.value.found && found.value.lookAlike?.isSound === false) {
    return refuseProof('address_checksum', 'address');
  }
  return found.value.found ? succeed(found.value) : refuseProof('address_not_of_wallet', 'address');
}

/** What is wrong with a link, and not with the address in it. */
function isLinkReason(reason: AddressReason | PaymentUriReason): reason is PaymentUriReason {
  return reason.startsWith('uri_');
}
