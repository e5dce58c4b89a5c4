import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes } from '@noble/hashes/utils.js';
import type { DescriptorKey } from '../descriptor/expression.ts';
import { UNSPENDABLE_KEY } from '../unspendable-key.ts';
import { rowKeys } from '../wallet.ts';

/**
 * Whether the internal key of a Taproot wallet is the extended key that nobody has, as Liana makes it: the point of
 * BIP-341 with a chain code out of all other keys (delvingbitcoin.org/t/unspendable-keys-in-descriptors/304/21).
 */
export function isUnspendableKey(keys: readonly DescriptorKey[], at: number): boolean {
  const key = keys[at];
  if (key?.kind !== 'extended' || bytesToHex(key.key.publicKey).slice(-64) !== UNSPENDABLE_KEY) {
    return false;
  }
  const others = rowKeys(keys.filter((other) => other !== key));
  const code = sha256(concatBytes(...others.map((other) => other.key.publicKey)));
  return bytesToHex(code) === bytesToHex(key.key.chainCode);
}
