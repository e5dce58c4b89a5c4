import type { SavedServer } from '../../domain/profile/saved-server.ts';
import { succeed } from '../../domain/result.ts';
import { changeProfile } from '../change-profile.ts';
import type { HandlersFor } from '../handler.ts';
import { combineInput, inspectInput, viewOf } from './inspect-input.ts';
import { hasUnknownMaker, unknownMaker } from './provenance-handlers.ts';
import { findInWallets } from './find-in-wallets.ts';
import { openEncrypted } from './open-encrypted.ts';
import { saveWallet } from './save-wallet.ts';
import { changeWallet, findWallet, pickWallet, walletNotFound } from './saved-wallets.ts';
import { viewSaved, viewWallets } from './view-wallet.ts';

type WalletMethod =
  | 'wallet.inspect'
  | 'wallet.combine'
  | 'wallet.openEncrypted'
  | 'wallet.addresses'
  | 'wallet.create'
  | 'wallet.list'
  | 'wallet.rename'
  | 'wallet.setBalance'
  | 'wallet.archive'
  | 'wallet.remove'
  | 'wallet.findAddress';

/** The wallet engine with its two curve libraries takes a while to load, so that happens at its first use. */
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
  'wallet.openEncrypted': (input) => openEncrypted(input),
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
    return viewSaved(pickWallet(changed, ids.id));
  },
  'wallet.list': (_input, { vault }) => viewWallets(vault.read()),
  'wallet.rename': async ({ walletId, name }, services) =>
    viewSaved(await changeWallet(services, walletId, (wallet) => succeed({ ...wallet, name }))),
  'wallet.setBalance': async ({ walletId, confirmedSats }, services) => {
    const at = services.now().toISOString();
    const balance = { confirmedSats, at, source: 'typed' } as const;
    return viewSaved(
      await changeWallet(services, walletId, (wallet) => succeed({ ...wallet, balance })),
    );
  },
  'wallet.archive': async ({ walletId, archived }, services) => {
    const now = services.now().toISOString();
    const changed = await changeWallet(services, walletId, (wallet) =>
      succeed({ ...wallet, archivedAt: archived ? (wallet.archivedAt ?? now) : null }),
    );
    return viewSaved(changed);
  },
  'wallet.remove': async ({ walletId }, services) => {
    const changed = await changeProfile(services, (profile) => {
      const wallets = profile.wallets.filter(({ id }) => id !== walletId);
      return wallets.length === profile.wallets.length
        ? walletNotFound()
        : succeed({ ...profile, wallets, servers: forgetWatches(profile.servers, walletId) });
    });
    if (changed.ok) await services.chain.forget(walletId);
    return viewWallets(changed);
  },
  'wallet.findAddress': ({ walletId, address, limit }, services) => {
    if (walletId !== undefined) {
      const wallet = findWallet(services, walletId);
      return wallet.ok ? findInWallets([wallet.value], address, limit) : wallet;
    }
    const profile = services.vault.read();
    return profile.ok ? findInWallets(profile.value.wallets, address, limit) : profile;
  },
};

/** A node goes on watching what it was told to; that is for the user to end there. Here nothing of it stays. */
function forgetWatches(servers: readonly SavedServer[], walletId: string): readonly SavedServer[] {
  return servers.map((server) => ({
    ...server,
    watches: server.watches.filter((watch) => watch.walletId !== walletId),
  }));
}
