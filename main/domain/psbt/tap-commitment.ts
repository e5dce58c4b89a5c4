import type { TapLeaf } from './psbt.ts';
import { sameBytes } from './same-bytes.ts';
import { tapBranchHash, tapLeafHash, tapOutputKey } from './tap-hashes.ts';

const KEY_END = 33;
const HASH = 32;

/** Whether a control block proves that a script stands in the tree behind an output key (BIP-341). */
export function isLeafOf({ controlBlock, script, version }: TapLeaf, key: Uint8Array): boolean {
  const first = controlBlock[0] ?? 0;
  if ((first & 0xfe) !== version) return false;
  const steps = Array.from({ length: (controlBlock.length - KEY_END) / HASH }, (_, at) =>
    controlBlock.subarray(KEY_END + at * HASH, KEY_END + (at + 1) * HASH),
  );
  const root = steps.reduce(tapBranchHash, tapLeafHash(version, script));
  const tweaked = tapOutputKey(controlBlock.subarray(1, KEY_END), root);
  return tweaked !== null && tweaked.parity === (first & 1) && sameBytes(tweaked.xOnlyPubkey, key);
}

/** Whether an output key comes from this internal key and this tree, or from the key alone. */
export function isTweakOf(
  key: Uint8Array,
  internalKey: Uint8Array,
  merkleRoot: Uint8Array | null,
): boolean {
  const tweaked = tapOutputKey(internalKey, merkleRoot);
  return tweaked !== null && sameBytes(tweaked.xOnlyPubkey, key);
}
