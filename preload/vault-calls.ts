import type { Call, Empty } from './call.ts';
import type { PassphraseStrength, VaultStatus } from './vault-shapes.ts';

/** Why the vault stays as it is, besides what can be wrong with an earlier save. */
export type VaultFaultCode = Exclude<
  VaultCalls[keyof VaultCalls]['code'],
  'generation_unreadable' | 'not_needed' | 'no_dialog' | 'file_not_saved' | 'not_found'
>;

/** Why an earlier save does not open. */
type EarlierSaveCode =
  'generation_unreadable' | 'not_needed' | 'passphrase_needed' | 'wrong_passphrase';

/** The one file with everything valuable, and what protects it. */
export type VaultCalls = {
  'vault.status': Call<Empty, VaultStatus>;
  /**
   * Puts an earlier save in the place of a file that cannot be read; the file stays, aside. `passphrase` where the save is
   * sealed. A file of a later version gives way only with `setsNewerAside`.
   */
  'vault.restore': Call<
    { generation: number; passphrase?: string; setsNewerAside?: boolean },
    VaultStatus,
    EarlierSaveCode
  >;
  /** Opens an earlier save to be read, while a later version's file stays untouched. */
  'vault.lookAtEarlier': Call<
    { generation: number; passphrase?: string },
    VaultStatus,
    EarlierSaveCode
  >;
  /** The vault's file, byte for byte, put where the user says; `saved` is false when they would rather not. */
  'vault.saveCopy': Call<Empty, { saved: boolean }, 'no_dialog' | 'file_not_saved' | 'not_found'>;
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
