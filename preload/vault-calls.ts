import type { Call, Empty } from './call.ts';
import type { PassphraseStrength, VaultStatus } from './vault-shapes.ts';

/** Why the vault stays as it is, besides what can be wrong with an earlier save. */
export type VaultFaultCode = Exclude<
  VaultCalls[keyof VaultCalls]['code'],
  'generation_unreadable' | 'not_needed'
>;

/** The one file with everything valuable, and what protects it. */
export type VaultCalls = {
  'vault.status': Call<Empty, VaultStatus>;
  /** `passphrase` where the earlier save is sealed. */
  'vault.restore': Call<
    { generation: number; passphrase?: string },
    VaultStatus,
    'generation_unreadable' | 'not_needed' | 'passphrase_needed' | 'wrong_passphrase'
  >;
  'vault.unlock': Call<
    { passphrase: string },
    VaultStatus,
    'wrong_passphrase' | 'unlock_wait' | 'not_locked'
  >;
  /** Opens with the key that the system's keychain keeps, where the user wanted that. */
  'vault.quickUnlock': Call<
    Empty,
    VaultStatus,
    'no_quick_unlock' | 'wrong_passphrase' | 'unlock_wait' | 'not_locked'
  >;
  /** Forgets everything that was read, in every window. Without a passphrase nothing happens. */
  'vault.lock': Call<Empty, VaultStatus>;
  /** Sets a passphrase, or changes it; `current` is needed for that. */
  'vault.setPassphrase': Call<
    { passphrase: string; current?: string },
    VaultStatus,
    'wrong_passphrase' | 'passphrase_needed' | 'unlock_wait' | 'passphrase_weak'
  >;
  'vault.removePassphrase': Call<
    { current: string },
    VaultStatus,
    'wrong_passphrase' | 'passphrase_needed' | 'unlock_wait' | 'no_passphrase'
  >;
  /** Lets the system's keychain keep the key, or no more. */
  'vault.setQuickUnlock': Call<{ isOn: boolean }, VaultStatus, 'no_passphrase' | 'no_keychain'>;
  /** How hard a passphrase is to guess. Nothing is kept. */
  'vault.strength': Call<{ passphrase: string }, PassphraseStrength>;
};
