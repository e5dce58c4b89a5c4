import { bytesToHex } from '@noble/hashes/utils.js';
import { Transaction } from 'bitcoinjs-lib';
import { isEcdsaSignature } from '../psbt/is-ecdsa-signature.ts';
import { decodeDerSignature } from '../signature/decode-der-signature.ts';
import { verifyEcdsa } from '../signature/verify-ecdsa.ts';
import { verifySchnorr } from '../signature/verify-schnorr.ts';
import { meetsLockTime, meetsSequence } from './lock-times.ts';
import type { Checker, ScriptRules } from './machine.ts';
import type { ScriptFault } from './script-fault.ts';
import type { Spend } from './spend.ts';

const { SIGHASH_ALL, SIGHASH_DEFAULT } = Transaction;
/** Half the order of the curve, as 32 bytes in hex: the highest s that is low (BIP-146). */
const HIGHEST_LOW_S = '7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0';
const SCHNORR = 64;
const X_ONLY = 32;
const WEIGHT_PER_SIGNATURE = 50;

/** Answers what the script of one input asks, under the rules that BIP-322 requires: sighash ALL only. */
export function createChecker(
  spend: Spend,
  rules: ScriptRules,
  { scriptCode, leafHash }: { readonly scriptCode: Uint8Array; readonly leafHash?: Uint8Array },
): Checker {
  const ecdsaHash = once(() => hashForEcdsa(spend, rules, scriptCode));
  // BIP-342: a witness has to be as large as the signatures that its script checks.
  let weight = WEIGHT_PER_SIGNATURE + witnessSize(spend);
  return {
    checkSignature: (signature, key) => {
      if (rules === 'tapscript') {
        if (signature.length > 0) weight -= WEIGHT_PER_SIGNATURE;
        return weight < 0 ? 'script_limits' : checkSchnorr(signature, key, { spend, leafHash });
      }
      if (rules === 'legacy' && isFoundIn(signature, scriptCode)) return 'script_forbidden';
      return checkEcdsa(signature, key, { spend, hash: ecdsaHash });
    },
    checkLockTime: (lockTime) => meetsLockTime(spend, lockTime),
    checkSequence: (sequence) => meetsSequence(spend, sequence),
  };
}

/** Checks the signature of a taproot output's own key, or of a key in one of its scripts. */
export function checkSchnorr(
  signature: Uint8Array,
  key: Uint8Array,
  { spend, leafHash }: { readonly spend: Spend; readonly leafHash?: Uint8Array | undefined },
): boolean | ScriptFault {
  if (key.length === 0) return 'key_malformed';
  if (key.length !== X_ONLY) return 'key_type_unknown';
  if (signature.length === 0) return false;
  const sighash = signature[SCHNORR] ?? SIGHASH_DEFAULT;
  if (signature.length === SCHNORR + 1 && sighash !== SIGHASH_ALL) return 'sighash_not_all';
  if (signature.length !== SCHNORR && signature.length !== SCHNORR + 1) return 'signature_encoding';
  if (isSpent(spend)) return 'too_many_signatures';
  const hash = spend.tx.hashForWitnessV1(
    spend.index,
    spend.spent.map(({ script }) => script),
    spend.spent.map(({ valueSats }) => BigInt(valueSats)),
    sighash,
    leafHash,
  );
  return note(spend, key, verifySchnorr(hash, key, signature.subarray(0, SCHNORR)));
}

function checkEcdsa(
  signature: Uint8Array,
  key: Uint8Array,
  { spend, hash }: { readonly spend: Spend; readonly hash: () => Uint8Array },
): boolean | ScriptFault {
  if (!isKey(key)) return 'key_malformed';
  if (signature.length === 0) return false;
  if (!isEcdsaSignature(withSighashAll(signature))) return 'signature_encoding';
  if (signature.at(-1) !== SIGHASH_ALL) return 'sighash_not_all';
  const compact = decodeDerSignature(signature);
  if (compact === null) return false;
  if (bytesToHex(compact.subarray(32)) > HIGHEST_LOW_S) return 'signature_high_s';
  return isSpent(spend)
    ? 'too_many_signatures'
    : note(spend, key, verifyEcdsa(hash(), key, compact));
}

/** Keeps a key whose signature is right, for whoever wants to know. */
function note({ signed }: Spend, key: Uint8Array, isRight: boolean): boolean {
  if (isRight) signed?.push(key);
  return isRight;
}

/** STRICTENC: compressed, or uncompressed with the prefix that says so. */
function isKey(key: Uint8Array): boolean {
  const [prefix] = key;
  return key.length === 33 ? prefix === 2 || prefix === 3 : key.length === 65 && prefix === 4;
}

/** So that the form is judged apart from the sighash. */
function withSighashAll(signature: Uint8Array): Uint8Array {
  const copy = signature.slice();
  copy[copy.length - 1] = SIGHASH_ALL;
  return copy;
}

function hashForEcdsa({ tx, index, spent }: Spend, rules: ScriptRules, scriptCode: Uint8Array) {
  if (rules === 'legacy') return tx.hashForSignature(index, scriptCode, SIGHASH_ALL);
  const value = BigInt(spent[index]?.valueSats ?? 0);
  return tx.hashForWitnessV0(index, scriptCode, value, SIGHASH_ALL);
}

/** Before segwit a signature inside its own script would be cut out of it; nobody does that, and BIP-322 forbids it. */
function isFoundIn(signature: Uint8Array, script: Uint8Array): boolean {
  return signature.length > 0 && bytesToHex(script).includes(bytesToHex(signature));
}

/** Bytes of the witness of an input, with the lengths that stand in it. */
function witnessSize({ tx, index }: Spend): number {
  const witness = tx.ins[index]?.witness ?? [];
  return witness.reduce(
    (sum, item) => sum + sizeOf(item.length) + item.length,
    sizeOf(witness.length),
  );
}

function sizeOf(length: number): number {
  return length < 0xfd ? 1 : length <= 0xffff ? 3 : 5;
}

function isSpent({ budget }: Spend): boolean {
  budget.signatures -= 1;
  return budget.signatures < 0;
}

function once(compute: () => Uint8Array): () => Uint8Array {
  let value: Uint8Array | null = null;
  return () => (value ??= compute());
}
