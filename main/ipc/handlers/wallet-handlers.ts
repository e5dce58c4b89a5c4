import type { Profile } from '../../domain/profile/profile.ts';
import type { SavedWallet } from '../../domain/profile/saved-wallet.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import { changeProfile } from '../change-profile.ts';
import type { HandlersFor } from '../handler.ts';
import type { Services } from '../services.ts';
import { findInWallet } from './find-in-wallet.ts';
import { combineInput, inspectInput, viewOf } from './inspect-input.ts';
import { hasUnknownMaker, unknownMaker } from './provenance-handlers.ts';
import { saveWallet } from './save-wallet.ts';

type WalletMethod =
  | 'wallet.inspect'
  | 'wallet.combine'
  | 'wallet.addresses'
  | 'wallet.create'
  | 'wallet.list'
  | 'wallet.rename'
  | 'wallet.setBalance'
  | 'wallet.remove'
  | 'wallet.copy'
  | 'wallet.findAddress';

/** The wallet engine with its two curve libraries takes a while to load, so that happens at its first use. */
const loadDeriver = () => import('../../domain/wallet/derive-addresses.ts');
const loadWorkers = () => import('../../services/derive-worker/derive-in-workers.ts');

export const walletHandlers: HandlersFor<WalletMethod> = {
  'wallet.inspect': async (input, services) => {
    const inspection = await inspectInput(input, services);
    return inspection.ok ? succeed(viewOf(inspection.value, services)) : inspection;
  },
  'wallet.combine': async (input, services) => {
    const inspection = await combineInput(input, services);
    return inspection.ok ? succeed(viewOf(inspection.value, services)) : inspection;
  },
  'wallet.addresses': async (input, { deriveWorkerUrl }, watch) => {
    const { deriveInWorkers } = await loadWorkers();
    const addresses = await deriveInWorkers(input, deriveWorkerUrl, watch);
    return addresses.ok ? succeed({ addresses: addresses.value }) : addresses;
  },
  'wallet.create': async ({ name, accept = [], provenance = [], ...text }, services) => {
    if (hasUnknownMaker(provenance)) return unknownMaker();
    const inspection = await inspectInput(text, services);
    if (!inspection.ok) return inspection;
    const ids = { id: services.newId(), at: services.now().toISOString() };
    const changed = await changeProfile(services, (profile) =>
      saveWallet(profile, inspection.value, { name, accept, provenance, ...ids }),
    );
    return pickWallet(changed, ids.id);
  },
  'wallet.list': (_input, { vault }) => listWallets(vault.read()),
  'wallet.rename': async ({ walletId, name }, services) =>
    pickWallet(await changeWallet(services, walletId, (wallet) => ({ ...wallet, name })), walletId),
  'wallet.setBalance': async ({ walletId, confirmedSats }, services) => {
    const balance = { confirmedSats, at: services.now().toISOString() };
    return pickWallet(
      await changeWallet(services, walletId, (wallet) => ({ ...wallet, balance })),
      walletId,
    );
  },
  'wallet.remove': async ({ walletId }, services) => {
    const changed = await changeProfile(services, (profile) => {
      const wallets = profile.wallets.filter(({ id }) => id !== walletId);
      return wallets.length === profile.wallets.length
        ? notFound()
        : succeed({ ...profile, wallets });
    });
    return listWallets(changed);
  },
  'wallet.copy': async ({ walletId, chain, index }, services) => {
    const text = await textToCopy(services, walletId, chain, index);
    if (!text.ok) return text;
    await services.copyText(text.value);
    return succeed({ text: text.value });
  },
  'wallet.findAddress': ({ walletId, address, limit }, services) => {
    const wallet = findWallet(services, walletId);
    return wallet.ok ? findInWallet(wallet.value, address, limit) : wallet;
  },
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
  const wallet = found.value;
  if (chain === undefined) return succeed(wallet.descriptor);
  const { deriveAddresses } = await loadDeriver();
  const derived = deriveAddresses({
    descriptor: wallet.descriptor,
    chain,
    start: index,
    count: 1,
    network: wallet.network,
  });
  if (!derived.ok) return derived;
  const address = derived.value[0]?.address;
  return address === undefined || address === null ? notFound() : succeed(address);
}

function findWallet({ vault }: Services, walletId: string) {
  const profile = vault.read();
  if (!profile.ok) return profile;
  const wallet = profile.value.wallets.find(({ id }) => id === walletId);
  return wallet === undefined ? notFound() : succeed(wallet);
}

function changeWallet(
  services: Services,
  walletId: string,
  change: (wallet: SavedWallet) => SavedWallet,
) {
  return changeProfile(services, (profile) => {
    if (!profile.wallets.some(({ id }) => id === walletId)) return notFound();
    return succeed({
      ...profile,
      wallets: profile.wallets.map((one) => (one.id === walletId ? change(one) : one)),
    });
  });
}

function listWallets<E>(profile: Result<Profile, E>) {
  return profile.ok ? succeed({ wallets: profile.value.wallets }) : profile;
}

/** The wallet that a change has just saved or kept. */
function pickWallet<E>(profile: Result<Profile, E>, walletId: string) {
  if (!profile.ok) return profile;
  const wallet = profile.value.wallets.find(({ id }) => id === walletId);
  if (wallet === undefined) throw new Error('A wallet that was just saved is missing');
  return succeed({ wallet });
}

function notFound() {
  return fail({ code: 'not_found', fields: ['walletId'] } as const);
}
