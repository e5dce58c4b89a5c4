import { randomBytes } from 'node:crypto';
import type { DeriveKey, Kdf } from './kdf.ts';

/** From what every computer can bear upwards. */
const SIZES = [
  { memoryKiB: 64 * 1024, passes: 3 },
  { memoryKiB: 128 * 1024, passes: 3 },
  { memoryKiB: 256 * 1024, passes: 3 },
  { memoryKiB: 256 * 1024, passes: 6 },
  { memoryKiB: 256 * 1024, passes: 12 },
] as const;
/** A try at the passphrase shall take this computer, and anybody with one like it, so long at least. */
const AT_LEAST_MS = 500;

/** Key and parameters for a new passphrase: the first size that takes half a second here, with a new salt. */
export async function chooseKdf(
  passphrase: string,
  deriveKey: DeriveKey,
): Promise<{ readonly kdf: Kdf; readonly bytes: Uint8Array }> {
  for (const size of SIZES) {
    const kdf: Kdf = { name: 'argon2id', ...size, salt: randomBytes(16).toString('base64') };
    const from = performance.now();
    const bytes = await deriveKey(passphrase, kdf);
    if (performance.now() - from >= AT_LEAST_MS || size === SIZES.at(-1)) return { kdf, bytes };
    bytes.fill(0);
  }
  throw new Error('There is no size to choose');
}
