import { secp256k1 } from '@noble/curves/secp256k1.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js';

const utf8 = new TextEncoder();
const ADDRESS = /^0x[0-9a-f]{40}$/;
const SIGNATURE = /^0x[0-9a-f]{130}$/;

/** Whether the key of an Ethereum address signed a message (`personal_sign`, EIP-191). Never throws. */
export function verifyEthereumMessage(
  address: string,
  message: string,
  signature: string,
): boolean {
  const [owner, signed] = [address.toLowerCase(), signature.toLowerCase()];
  if (!ADDRESS.test(owner) || !SIGNATURE.test(signed)) return false;
  const bytes = hexToBytes(signed.slice(2));
  const last = bytes[64] ?? 0;
  const recovery = last >= 27 ? last - 27 : last;
  if (recovery > 1) return false;
  const text = utf8.encode(message);
  const prefix = utf8.encode(`\u0019Ethereum Signed Message:\n${text.length}`);
  const hash = keccak_256(concatBytes(prefix, text));
  try {
    const recoverable = concatBytes(Uint8Array.of(recovery), bytes.subarray(0, 64));
    const compressed = secp256k1.recoverPublicKey(recoverable, hash, { prehash: false });
    const key = secp256k1.Point.fromBytes(compressed).toBytes(false).subarray(1);
    return `0x${bytesToHex(keccak_256(key)).slice(24)}` === owner;
  } catch {
    // It throws for numbers that are no signature.
    return false;
  }
}
