import { sha256 } from '@noble/hashes/sha2.js';
import { createBase58check } from '@scure/base';

/** A tpub as Electrum wants it: by these bytes it tells that the keys are for P2WPKH on a test network (SLIP-132). */
export function asVpub(tpub: string): string {
  const base58check = createBase58check(sha256);
  const bytes = base58check.decode(tpub);
  bytes.set([0x04, 0x5f, 0x1c, 0xf6]);
  return base58check.encode(bytes);
}
