import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { QuickUnlock as QuickUnlockState } from '../../preload/vault-shapes.ts';
import type { SecretBox } from './exchange/secret-box.ts';
import type { Log } from './log/log.ts';
import { base64Of, kdfSchema, type SealKey } from './vault/kdf.ts';
import { writeFileSafely } from './vault/write-file-safely.ts';

/** The key of the vault in the hands of the system's keychain, for who wants to open it without the passphrase. */
export type QuickUnlock = {
  readonly state: () => QuickUnlockState;
  /** False where there is no keychain, or the file could not be written. */
  readonly keep: (key: SealKey) => Promise<boolean>;
  /** Null where none is kept, or the keychain does not give it back. */
  readonly read: () => Promise<SealKey | null>;
  readonly forget: () => Promise<void>;
};

const FILE = 'quick-unlock.holdfast';
const keptSchema = v.strictObject({ kdf: kdfSchema, key: base64Of(32) });

/** Keeps the key in a file of the profile that only the keychain opens. `box` is null where there is no keychain. */
export function openQuickUnlock(folder: string, box: SecretBox | null, log: Log): QuickUnlock {
  const path = join(folder, FILE);
  const isReal = (): boolean => box?.isReal() ?? false;
  return {
    state: () => (isReal() ? (existsSync(path) ? 'on' : 'off') : 'unavailable'),
    keep: async ({ kdf, bytes }) => {
      if (box === null || !isReal()) return false;
      const key = Buffer.from(bytes).toString('base64');
      try {
        const sealed = box.seal(JSON.stringify({ kdf, key }));
        await writeFileSafely(path, sealed, () => Promise.resolve());
        return true;
      } catch (error) {
        log.failure('vault.quickUnlock', error);
        return false;
      }
    },
    read: async () => {
      const sealed = await readFile(path).catch(() => null);
      if (sealed === null || box === null || !isReal()) return null;
      const kept = v.safeParse(keptSchema, parsed(box.open(sealed)));
      if (!kept.success) return null;
      const { kdf, key } = kept.output;
      return { kdf, bytes: new Uint8Array(Buffer.from(key, 'base64')) };
    },
    forget: () => rm(path, { force: true }),
  };
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
