import { safeStorage } from 'electron';
import type { Keychain } from './keychain.ts';
import type { SecretBox } from './exchange/secret-box.ts';

/** What keeps a key from others. `basic_text` is a key that stands in Electron's source, and `unknown` may be it. */
const REAL: ReadonlySet<Keychain> = new Set([
  'macos',
  'windows',
  'gnome_libsecret',
  'kwallet',
  'kwallet5',
  'kwallet6',
]);

/** The keychain of macOS, the data protection of Windows, or that of the desktop on Linux. */
export const electronSecretBox: SecretBox = {
  isReal: () => REAL.has(electronKeychain()),
  seal: (text) => safeStorage.encryptString(text),
  open: (sealed) => {
    try {
      return safeStorage.decryptString(sealed);
    } catch {
      // A keychain that was emptied, or a profile that was carried to another computer.
      return null;
    }
  },
};

/** Which keychain the system has, for diagnostics. */
export function electronKeychain(): Keychain {
  if (!safeStorage.isEncryptionAvailable()) return 'none';
  if (process.platform === 'darwin') return 'macos';
  if (process.platform === 'win32') return 'windows';
  return safeStorage.getSelectedStorageBackend();
}
