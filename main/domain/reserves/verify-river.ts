import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, hexToBytes } from '@noble/hashes/utils.js';
import { succeed, type Result } from '../result.ts';
import { findOwnLeaves } from './find-own-leaves.ts';
import type { LeafVerifier, ProofFields } from './inclusion.ts';
import { refuseLeaf, type LeafFault } from './leaf-fault.ts';
import { littleEndian64, readLiabilityTree } from './liability-tree.ts';
import { isHex } from './proof-schemas.ts';

const utf8 = new TextEncoder();

/** River: BitMEX's tree with keys of its own. Source: github.com/RiverFinancial/proof-of-reserves. */
export const verifyRiver: LeafVerifier = ([file], fields) => {
  if (file === undefined) return refuseLeaf('missing_file');
  const tree = readLiabilityTree(file);
  if (!tree.ok) return tree;
  const key = keyOf(fields, tree.value.heightBlocks);
  return key.ok ? findOwnLeaves(tree.value, key.value) : key;
};

/** The e-mail address counts as it was typed at River: capitals and spaces change the key. */
function keyOf(
  { email, account_uid: uid, account_key: accountKey }: ProofFields,
  height: bigint,
): Result<Uint8Array, LeafFault> {
  if (email === undefined || uid === undefined || accountKey === undefined) {
    return refuseLeaf('missing_field');
  }
  const typed = accountKey.trim().toLowerCase();
  if (!isHex(typed, 64)) return refuseLeaf('malformed_hash');
  const account = readUid(uid.trim().toUpperCase());
  if (account === null) return refuseLeaf('malformed_number');
  const id = littleEndian64(account);
  const subkey = sha256(concatBytes(hexToBytes(typed), utf8.encode(email), id));
  return succeed(sha256(concatBytes(subkey, littleEndian64(height), id)));
}

/** Base32 without padding, the highest byte first, at most eight bytes. Bits beyond the last whole byte do not count. */
function readUid(text: string): bigint | null {
  if (!/^[A-Z2-7]{2,13}$/.test(text)) return null;
  const bits = Array.from(text).reduce((so, char) => so * 32n + BigInt(BASE32.indexOf(char)), 0n);
  return bits >> BigInt((text.length * 5) % 8);
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
