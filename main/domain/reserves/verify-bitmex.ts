import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, hexToBytes } from '@noble/hashes/utils.js';
import { succeed, type Result } from '../result.ts';
import { findOwnLeaves } from './find-own-leaves.ts';
import type { LeafVerifier, ProofFields } from './inclusion.ts';
import { refuseLeaf, type LeafFault } from './leaf-fault.ts';
import { littleEndian64, readLiabilityTree } from './liability-tree.ts';
import { isHex } from './proof-schemas.ts';

const KEY_DIGITS = 64;

/**
 * BitMEX: the whole list of liabilities is public, and leaves are found with the nonce of one proof, or with account
 * number and account nonce, which gives all of them away. Source: github.com/BitMEX/proof-of-reserves-liabilities.
 */
export const verifyBitmex: LeafVerifier = ([file], fields) => {
  if (file === undefined) return refuseLeaf('missing_file');
  const tree = readLiabilityTree(file);
  if (!tree.ok) return tree;
  const key = keyOf(fields, tree.value.heightBlocks);
  return key.ok ? findOwnLeaves(tree.value, key.value) : key;
};

function keyOf(
  { nonce, account, account_nonce: accountNonce }: ProofFields,
  height: bigint,
): Result<Uint8Array, LeafFault> {
  const typed = (nonce ?? accountNonce ?? '').trim().toLowerCase();
  if (typed === '') return refuseLeaf('missing_field');
  if (!isHex(typed, KEY_DIGITS)) return refuseLeaf('malformed_hash');
  if (nonce !== undefined) return succeed(hexToBytes(typed));
  const number = readAccount(account ?? '');
  if (number === null)
    return refuseLeaf(account === undefined ? 'missing_field' : 'malformed_number');
  return succeed(
    sha256(concatBytes(hexToBytes(typed), littleEndian64(height), littleEndian64(number))),
  );
}

/** A number that fits eight bytes. */
function readAccount(text: string): bigint | null {
  const digits = text.trim();
  if (!/^[0-9]{1,20}$/.test(digits)) return null;
  const number = BigInt(digits);
  return number < 2n ** 64n ? number : null;
}
