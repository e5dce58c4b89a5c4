import { hash256 } from '../transaction/script-hashes.ts';
import { showHash } from './hex-bytes.ts';

/** Bytes of a header. */
export const HEADER_LENGTH = 80;

/** The header of a block. Hashes as they are shown. Nothing of it is checked but its length. */
export type BlockHeader = {
  readonly hash: string;
  readonly version: number;
  readonly previousHash: string;
  readonly merkleRoot: string;
  /** Seconds since 1970, as the miner says: by the rules up to two hours wrong. */
  readonly time: number;
  /** The target in compact form. */
  readonly bits: number;
  readonly nonce: number;
};

/** Reads the 80 bytes of a header; null for any other length. */
export function readBlockHeader(bytes: Uint8Array): BlockHeader | null {
  if (bytes.length !== HEADER_LENGTH) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return {
    hash: showHash(hash256(bytes)),
    version: view.getInt32(0, true),
    previousHash: showHash(bytes.subarray(4, 36)),
    merkleRoot: showHash(bytes.subarray(36, 68)),
    time: view.getUint32(68, true),
    bits: view.getUint32(72, true),
    nonce: view.getUint32(76, true),
  };
}
