import type { InspectedKey, WalletFinding } from './inspection.ts';
import { finding } from './wallet-findings.ts';

type KnownWallet = { readonly name: string; readonly keys: readonly InspectedKey[] };

/** Warns for each saved wallet that has one of these extended keys, under whatever path it is used there. */
export function judgeSharedKeys(
  keys: readonly InspectedKey[],
  saved: readonly KnownWallet[],
): readonly WalletFinding[] {
  const xpubs = new Set(keys.map(({ xpub }) => xpub));
  return saved
    .filter((wallet) => wallet.keys.some(({ xpub }) => xpubs.has(xpub)))
    .map(({ name }) => finding('key_shared', { name }));
}
