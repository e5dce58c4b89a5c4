import type { SafeStorage } from 'electron';
import { onlyParts } from './not-part.ts';

/** There is no keychain here, and the app is told so, as Electron tells it on Linux without one. */
export function createSafeStorage() {
  return onlyParts('safeStorage', {
    isEncryptionAvailable: () => false,
    getSelectedStorageBackend: () => 'basic_text' as const,
  } satisfies {
    readonly [
      K in keyof SafeStorage & ('isEncryptionAvailable' | 'getSelectedStorageBackend')
    ]: unknown;
  });
}
