import { any, exactly, none, startThenParts, type FieldRule } from './field-rule.ts';

/** A fingerprint, then 32-bit steps (BIP-174). 255 is how deep keys can lie (BIP-32). */
const origin = startThenParts(4, 4, 255);
/** Compressed or not. */
const publicKey = exactly(33, 65);
/** A 64-byte Schnorr signature, with a sighash byte where it is not the default (BIP-341). */
const schnorr = exactly(64, 65);
/** A participant's key, the aggregate key, and for a leaf its hash (BIP-373). */
const musigKey = exactly(66, 98);

/**
 * Fields of the global map: BIP-174, BIP-370 and BIP-375. Types that are not listed are kept unread, as the BIPs want
 * it, proprietary ones (0xfc) included.
 */
// prettier-ignore
export const GLOBAL_FIELDS = [
  { type: 0x00, name: 'PSBT_GLOBAL_UNSIGNED_TX', keyLength: none, valueLength: any, only: 0, isRequired: true },
  { type: 0x01, name: 'PSBT_GLOBAL_XPUB', keyLength: exactly(78), valueLength: origin },
  { type: 0x02, name: 'PSBT_GLOBAL_TX_VERSION', keyLength: none, valueLength: exactly(4), only: 2, isRequired: true },
  { type: 0x03, name: 'PSBT_GLOBAL_FALLBACK_LOCKTIME', keyLength: none, valueLength: exactly(4), only: 2 },
  { type: 0x04, name: 'PSBT_GLOBAL_INPUT_COUNT', keyLength: none, valueLength: exactly(1, 3, 5, 9), only: 2, isRequired: true },
  { type: 0x05, name: 'PSBT_GLOBAL_OUTPUT_COUNT', keyLength: none, valueLength: exactly(1, 3, 5, 9), only: 2, isRequired: true },
  { type: 0x06, name: 'PSBT_GLOBAL_TX_MODIFIABLE', keyLength: none, valueLength: exactly(1), only: 2 },
  { type: 0x07, name: 'PSBT_GLOBAL_SP_ECDH_SHARE', keyLength: exactly(33), valueLength: exactly(33), only: 2 },
  { type: 0x08, name: 'PSBT_GLOBAL_SP_DLEQ', keyLength: exactly(33), valueLength: exactly(64), only: 2 },
  { type: 0xfb, name: 'PSBT_GLOBAL_VERSION', keyLength: none, valueLength: exactly(4) },
] as const satisfies readonly FieldRule[];

/** Fields of an input map: BIP-174, BIP-370, BIP-371, BIP-373 and BIP-375. */
// prettier-ignore
export const INPUT_FIELDS = [
  { type: 0x00, name: 'PSBT_IN_NON_WITNESS_UTXO', keyLength: none, valueLength: any },
  { type: 0x01, name: 'PSBT_IN_WITNESS_UTXO', keyLength: none, valueLength: any },
  { type: 0x02, name: 'PSBT_IN_PARTIAL_SIG', keyLength: publicKey, valueLength: any, hasPublicKey: true },
  { type: 0x03, name: 'PSBT_IN_SIGHASH_TYPE', keyLength: none, valueLength: exactly(4) },
  { type: 0x04, name: 'PSBT_IN_REDEEM_SCRIPT', keyLength: none, valueLength: any },
  { type: 0x05, name: 'PSBT_IN_WITNESS_SCRIPT', keyLength: none, valueLength: any },
  { type: 0x06, name: 'PSBT_IN_BIP32_DERIVATION', keyLength: publicKey, valueLength: origin, hasPublicKey: true },
  { type: 0x07, name: 'PSBT_IN_FINAL_SCRIPTSIG', keyLength: none, valueLength: any },
  { type: 0x08, name: 'PSBT_IN_FINAL_SCRIPTWITNESS', keyLength: none, valueLength: any },
  { type: 0x09, name: 'PSBT_IN_POR_COMMITMENT', keyLength: none, valueLength: any },
  { type: 0x0a, name: 'PSBT_IN_RIPEMD160', keyLength: exactly(20), valueLength: any },
  { type: 0x0b, name: 'PSBT_IN_SHA256', keyLength: exactly(32), valueLength: any },
  { type: 0x0c, name: 'PSBT_IN_HASH160', keyLength: exactly(20), valueLength: any },
  { type: 0x0d, name: 'PSBT_IN_HASH256', keyLength: exactly(32), valueLength: any },
  { type: 0x0e, name: 'PSBT_IN_PREVIOUS_TXID', keyLength: none, valueLength: exactly(32), only: 2, isRequired: true },
  { type: 0x0f, name: 'PSBT_IN_OUTPUT_INDEX', keyLength: none, valueLength: exactly(4), only: 2, isRequired: true },
  { type: 0x10, name: 'PSBT_IN_SEQUENCE', keyLength: none, valueLength: exactly(4), only: 2 },
  { type: 0x11, name: 'PSBT_IN_REQUIRED_TIME_LOCKTIME', keyLength: none, valueLength: exactly(4), only: 2 },
  { type: 0x12, name: 'PSBT_IN_REQUIRED_HEIGHT_LOCKTIME', keyLength: none, valueLength: exactly(4), only: 2 },
  { type: 0x13, name: 'PSBT_IN_TAP_KEY_SIG', keyLength: none, valueLength: schnorr },
  { type: 0x14, name: 'PSBT_IN_TAP_SCRIPT_SIG', keyLength: exactly(64), valueLength: schnorr },
  // The leaf's version and the internal key, then up to 128 hashes; the value ends with the leaf's version (BIP-341).
  { type: 0x15, name: 'PSBT_IN_TAP_LEAF_SCRIPT', keyLength: startThenParts(33, 32, 128), valueLength: startThenParts(1, 1) },
  { type: 0x16, name: 'PSBT_IN_TAP_BIP32_DERIVATION', keyLength: exactly(32), valueLength: startThenParts(5, 4) },
  { type: 0x17, name: 'PSBT_IN_TAP_INTERNAL_KEY', keyLength: none, valueLength: exactly(32) },
  { type: 0x18, name: 'PSBT_IN_TAP_MERKLE_ROOT', keyLength: none, valueLength: exactly(32) },
  { type: 0x1a, name: 'PSBT_IN_MUSIG2_PARTICIPANT_PUBKEYS', keyLength: exactly(33), valueLength: startThenParts(33, 33), hasPublicKey: true },
  { type: 0x1b, name: 'PSBT_IN_MUSIG2_PUB_NONCE', keyLength: musigKey, valueLength: exactly(66), hasPublicKey: true },
  { type: 0x1c, name: 'PSBT_IN_MUSIG2_PARTIAL_SIG', keyLength: musigKey, valueLength: exactly(32), hasPublicKey: true },
  { type: 0x1d, name: 'PSBT_IN_SP_ECDH_SHARE', keyLength: exactly(33), valueLength: exactly(33), only: 2 },
  { type: 0x1e, name: 'PSBT_IN_SP_DLEQ', keyLength: exactly(33), valueLength: exactly(64), only: 2 },
] as const satisfies readonly FieldRule[];

/** Fields of an output map: the same BIPs. */
// prettier-ignore
export const OUTPUT_FIELDS = [
  { type: 0x00, name: 'PSBT_OUT_REDEEM_SCRIPT', keyLength: none, valueLength: any },
  { type: 0x01, name: 'PSBT_OUT_WITNESS_SCRIPT', keyLength: none, valueLength: any },
  { type: 0x02, name: 'PSBT_OUT_BIP32_DERIVATION', keyLength: publicKey, valueLength: origin, hasPublicKey: true },
  { type: 0x03, name: 'PSBT_OUT_AMOUNT', keyLength: none, valueLength: exactly(8), only: 2, isRequired: true },
  { type: 0x04, name: 'PSBT_OUT_SCRIPT', keyLength: none, valueLength: any, only: 2, isRequired: true },
  { type: 0x05, name: 'PSBT_OUT_TAP_INTERNAL_KEY', keyLength: none, valueLength: exactly(32) },
  { type: 0x06, name: 'PSBT_OUT_TAP_TREE', keyLength: none, valueLength: startThenParts(1, 1) },
  { type: 0x07, name: 'PSBT_OUT_TAP_BIP32_DERIVATION', keyLength: exactly(32), valueLength: startThenParts(5, 4) },
  { type: 0x08, name: 'PSBT_OUT_MUSIG2_PARTICIPANT_PUBKEYS', keyLength: exactly(33), valueLength: startThenParts(33, 33), hasPublicKey: true },
  { type: 0x09, name: 'PSBT_OUT_SP_V0_INFO', keyLength: none, valueLength: exactly(66), only: 2 },
  { type: 0x0a, name: 'PSBT_OUT_SP_V0_LABEL', keyLength: none, valueLength: exactly(4), only: 2 },
] as const satisfies readonly FieldRule[];

export type GlobalField = (typeof GLOBAL_FIELDS)[number]['name'];
export type InputField = (typeof INPUT_FIELDS)[number]['name'];
export type OutputField = (typeof OUTPUT_FIELDS)[number]['name'];
