import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { concatBytes, hexToBytes } from '@noble/hashes/utils.js';
import { writeCompactSize } from '../message/write-compact-size.ts';
import { CHACHA20_POLY1305, MAGIC, VERSION } from './backup-file.ts';
import type { BackupItem } from './backup-item.ts';
import { writePayload } from './backup-payload.ts';
import { decryptionSecret, exchangeSecret } from './backup-secrets.ts';
import { sortDistinct } from './sort-distinct.ts';

export type BackupToWrite = {
  /** X-only keys of which any one opens the backup, 1–255. */
  readonly keys: readonly Uint8Array[];
  /** Where those keys come from, as child numbers; readable without a key. */
  readonly paths: readonly (readonly number[])[];
  readonly items: readonly BackupItem[];
  /** 12 random bytes, never used before and not all zero. */
  readonly nonce: Uint8Array;
  /** 32 random bytes each: as many as hide how many keys there are. */
  readonly decoys: readonly Uint8Array[];
};

/** Entries that are written at least; more keys take twice as many, and so on up to what one byte counts. */
const FEWEST_ENTRIES = 5;
const MOST_ENTRIES = 255;

/** How many decoys hide the number of keys (BIP-138, "Individual Secrets"). */
export function decoysFor(keys: number): number {
  let entries = FEWEST_ENTRIES;
  while (entries < keys) entries *= 2;
  return Math.min(entries, MOST_ENTRIES) - keys;
}

/** Encrypts a wallet so that any one of its keys opens it again (BIP-138, draft 0.1.1). */
export function writeBackup({ keys, paths, items, nonce, decoys }: BackupToWrite): Uint8Array {
  if (keys.length === 0 || items.length === 0) throw new Error('Nothing to open, or no key for it');
  if (nonce.every((byte) => byte === 0)) throw new Error('A nonce without chance in it');
  const secret = decryptionSecret(keys);
  const ciphertext = chacha20poly1305(secret, nonce).encrypt(writePayload(items));
  return concatBytes(
    hexToBytes(MAGIC),
    Uint8Array.of(VERSION),
    writePaths(paths),
    writeSecrets([...keys.map((key) => exchangeSecret(secret, key)), ...decoys]),
    Uint8Array.of(CHACHA20_POLY1305),
    nonce,
    writeCompactSize(ciphertext.length),
    ciphertext,
  );
}

/** Their number, then each path with the number of its steps (BIP-138, "Derivation Paths"). */
export function writePaths(paths: readonly (readonly number[])[]): Uint8Array {
  const sorted = sortDistinct(paths.map((path) => concatBytes(...path.map(writeStep))));
  return concatBytes(
    oneByte(sorted.length),
    ...sorted.flatMap((hex) => [oneByte(hex.length / 8), hexToBytes(hex)]),
  );
}

/** Their number, then each (BIP-138, "Individual Secrets"). */
export function writeSecrets(secrets: readonly Uint8Array[]): Uint8Array {
  const sorted = sortDistinct(secrets);
  return concatBytes(oneByte(sorted.length), ...sorted.map(hexToBytes));
}

function writeStep(step: number): Uint8Array {
  return hexToBytes(step.toString(16).padStart(8, '0'));
}

function oneByte(count: number): Uint8Array {
  if (count > MOST_ENTRIES) throw new Error(`One byte cannot count ${count}`);
  return Uint8Array.of(count);
}
