import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import type { DescriptorKey } from '../wallet/descriptor/expression.ts';
import { UNSPENDABLE_KEY } from '../wallet/unspendable-key.ts';

/** The keys of a wallet that open its backup: x-only, 32 bytes, each once. */
export type RecipientKeys = {
  readonly keys: readonly Uint8Array[];
  /** Whether a key cannot open it, because it goes into the chain as it is and would open it for everybody. */
  readonly hasBareKey: boolean;
};

/**
 * Extended keys that are derived further (BIP-138, "Descriptor key requirements"), without the point that nobody holds.
 * Public keys of one address and extended keys without a step stand on the chain themselves and are left out.
 */
export function recipientKeys(all: readonly DescriptorKey[]): RecipientKeys {
  const held = all.filter((key) => xOnly(key) !== UNSPENDABLE_KEY);
  const derived = held.filter(
    (key) => key.kind === 'extended' && (key.path.isRanged || key.path.receive.length > 0),
  );
  return {
    keys: [...new Set(derived.map(xOnly))].map(hexToBytes),
    hasBareKey: derived.length < held.length,
  };
}

function xOnly(key: DescriptorKey): string {
  const { publicKey } = key.kind === 'extended' ? key.key : key;
  // Compressed and uncompressed keys have one byte before the coordinate, those of Taproot none.
  return bytesToHex(publicKey.length === 32 ? publicKey : publicKey.subarray(1, 33));
}
