import type { VaultFaultCode } from '../../../preload/vault-calls.ts';
import type { StorageReason } from '../../../preload/vault-shapes.ts';

/** Why the vault stays as it is: what is wrong, why it matters, the way out. */
export const vaultFaults: Readonly<Record<VaultFaultCode, string>> = {
  passphrase_needed: 'This is sealed with a passphrase. Enter it too.',
  wrong_passphrase:
    'This is not the passphrase. Look at capitals and the language of your keyboard, then try again. Nobody can open it without the passphrase, and neither can Holdfast.',
  unlock_wait:
    'Several wrong passphrases came one after another, so the next try has to wait. It takes a minute at most.',
  not_locked: 'The vault is open already.',
  no_passphrase: 'No passphrase is set, so there is nothing to take off or to keep.',
  passphrase_weak:
    'This passphrase is guessed within minutes. Take at least eight characters, or better four words that have nothing to do with each other.',
  no_quick_unlock:
    'The keychain of this computer does not give the key back. Enter your passphrase.',
  no_keychain:
    'This computer has no keychain that keeps a key safe, so the key is not kept. Nothing was changed.',
};

/** Why a change could not be saved, where the system says why. */
export const storageReasons: Readonly<Record<StorageReason, string>> = {
  disk_full:
    'Your change could not be saved, because the disk is full. What was saved before is still there, whole. Delete files that you do not need or empty the bin, then do it again.',
  read_only_folder:
    'Your change could not be saved, because nothing may be written in the folder of your data. What was saved before is still there, whole. Check whether the disk is read-only and the folder belongs to you, then do it again.',
};
