import type { Log } from '../../main/services/log/log.ts';
import { openLog } from '../../main/services/log/open-log.ts';
import { deriveInThread } from '../../main/services/kdf-worker/derive-in-thread.ts';
import { openVault, type Vault } from '../../main/services/vault/vault.ts';

/** When tests save. */
export const AT = '2026-11-22T10:00:00.000Z';

/** Makes keys the way the app does, in a thread. */
export const deriveKey = deriveInThread(
  new URL('../../main/services/kdf-worker/kdf-worker.ts', import.meta.url),
);

/** The vault of a folder as the app opens it. */
export function openTestVault(folder: string, now = (): Date => new Date(AT)): Promise<Vault> {
  return openVault({
    folder,
    appVersion: '0.0.0-test',
    now,
    log: openTestLog(folder, now),
    deriveKey,
  });
}

/** The log of a folder as the app opens it. */
export function openTestLog(folder: string, now = (): Date => new Date(AT)): Log {
  const entryUrl = new URL('../../main/headless.ts', import.meta.url).href;
  return openLog({ folder, now, version: '0.0.0-test', entryUrl });
}
