import { hasAccountKey, readAccountKeys } from './account-keys.ts';
import { fieldOf } from './json-value.ts';
import type { WalletFileKind } from './wallet-file.ts';

/** One account of a Cobo Vault or Keystone (`ExtPubKey`, `AccountKeyPath`). */
export const COBO_VAULT_FILE: WalletFileKind = {
  format: 'cobo_vault',
  looksLike: (file) =>
    hasAccountKey(file) && fieldOf(file.json, 'CoboVaultFirmwareVersion') !== undefined,
  read: (file) => readAccountKeys(file, () => null),
};
