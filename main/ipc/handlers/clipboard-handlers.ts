import { succeed } from '../../domain/result.ts';
import type { HandlersFor } from '../handler.ts';
import type { Services } from '../services.ts';
import { findWallet, walletNotFound } from './saved-wallets.ts';

type ClipboardMethod = 'wallet.copy' | 'clipboard.watch';

/** The wallet engine with its two curve libraries takes a while to load, so that happens at its first use. */
const loadDeriver = () => import('../../domain/wallet/derive-addresses.ts');

export const clipboardHandlers: HandlersFor<ClipboardMethod> = {
  'wallet.copy': async ({ walletId, chain, index }, services) => {
    const text = await textToCopy(services, walletId, chain, index);
    if (!text.ok) return text;
    await services.clipboard.copy(text.value);
    return succeed({ text: text.value });
  },
  'clipboard.watch': async (_input, { clipboard }) => succeed(await clipboard.watch()),
};

/** What may reach the clipboard: a saved wallet's own descriptor or address, derived anew, and nothing else. */
async function textToCopy(
  services: Services,
  walletId: string,
  chain: 'receive' | 'change' | undefined,
  index: number,
) {
  const found = findWallet(services, walletId);
  if (!found.ok) return found;
  const { descriptor, network } = found.value;
  if (chain === undefined) return succeed(descriptor);
  const { deriveAddresses } = await loadDeriver();
  const derived = deriveAddresses({ descriptor, chain, start: index, count: 1, network });
  if (!derived.ok) return derived;
  const address = derived.value[0]?.address;
  return address === undefined || address === null ? walletNotFound() : succeed(address);
}
