import { HARDENED } from '../derivation-step.ts';
import { parseExtendedKey } from '../extended-key.ts';
import { hasAccountKey, readAccountKeys } from './account-keys.ts';
import type { WalletFileKind } from './wallet-file.ts';

/** A watch-only wallet of Wasabi (github.com/WalletWasabi), and what Coldcard writes for it. Segwit by default. */
export const WASABI_FILE: WalletFileKind = {
  format: 'wasabi',
  looksLike: hasAccountKey,
  read: (file) => readAccountKeys(file, usualPath),
};

/** Where the path is left out it is that of the first account (BIP-84), if the key can come from there. */
function usualPath(text: string): string | null {
  const key = parseExtendedKey(text);
  if (!key.ok || key.value.depth !== 3 || key.value.childNumber !== HARDENED) return null;
  return key.value.header.network === 'mainnet' ? 'm/84h/0h/0h' : 'm/84h/1h/0h';
}
