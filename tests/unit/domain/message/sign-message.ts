import { schnorr, secp256k1 } from '@noble/curves/secp256k1.js';
import { ripemd160 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, hexToBytes } from '@noble/hashes/utils.js';
import { base64 } from '@scure/base';
import { address as addresses, networks, script as scripts, Transaction } from 'bitcoinjs-lib';
import { legacyMessageHash } from '../../../../main/domain/message/message-hashes.ts';
import { makeToSign, makeToSpend } from '../../../../main/domain/message/virtual-transactions.ts';

/** Keys of this test alone: 1, 2 and 3. They hold nothing. */
export const SECRETS = [1, 2, 3].map((last) => {
  const secret = new Uint8Array(32);
  secret[31] = last;
  return secret;
});
const [SECRET = new Uint8Array()] = SECRETS;

export const KEYS = SECRETS.map((secret) => secp256k1.getPublicKey(secret));
export const [KEY = new Uint8Array()] = KEYS;
export const X_ONLY = KEY.subarray(1);

export const hash160 = (bytes: Uint8Array) => ripemd160(sha256(bytes));
export const push = (bytes: Uint8Array) => concatBytes(Uint8Array.of(bytes.length), bytes);
export const script = (asm: string) => scripts.fromASM(asm.trim().replace(/\s+/g, ' '));
export const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/** Scripts of outputs by what they pay to. */
export const pay = {
  toKeyHash: (key = KEY) => concatBytes(hexToBytes('76a914'), hash160(key), hexToBytes('88ac')),
  toWitnessKeyHash: (key = KEY) => concatBytes(Uint8Array.of(0, 20), hash160(key)),
  toWitnessScript: (inner: Uint8Array) => concatBytes(Uint8Array.of(0, 32), sha256(inner)),
  toScript: (inner: Uint8Array) =>
    concatBytes(hexToBytes('a914'), hash160(inner), hexToBytes('87')),
  toTaproot: (key: Uint8Array) => concatBytes(Uint8Array.of(0x51, 32), key),
};

/** The address of an output script. */
export function addressOf(output: Uint8Array): string {
  return output[0] === 0x51
    ? addresses.toBech32(output.subarray(2), 1, networks.bitcoin.bech32)
    : addresses.fromOutputScript(output, networks.bitcoin);
}

type Change = { version?: number; lockTime?: number; sequence?: number };

/** `to_sign` for a message, with what a full signature may set. */
export function unsigned(message: string, output: Uint8Array, change: Change = {}): Transaction {
  const tx = makeToSign(makeToSpend(message, output), new Uint8Array(), []);
  tx.version = change.version ?? 0;
  tx.locktime = change.lockTime ?? 0;
  const [input] = tx.ins;
  if (input !== undefined) input.sequence = change.sequence ?? 0;
  return tx;
}

/** DER with its sighash byte. */
export function ecdsa(hash: Uint8Array, secret = SECRET, sighash = 1): Uint8Array {
  const compact = secp256k1.sign(hash, secret, { prehash: false });
  return scripts.signature.encode(compact, sighash);
}

/** The same with the other s, which is as right and may not be used. */
export function withHighS(hash: Uint8Array, secret = SECRET): Uint8Array {
  const { r, s } = secp256k1.Signature.fromBytes(secp256k1.sign(hash, secret, { prehash: false }));
  const high = new secp256k1.Signature(r, secp256k1.Point.CURVE().n - s);
  return scripts.signature.encode(high.toBytes(), 1);
}

export function hashV0(tx: Transaction, scriptCode: Uint8Array, sighash = 1): Uint8Array {
  return tx.hashForWitnessV0(0, scriptCode, 0n, sighash);
}

export function signSchnorr(hash: Uint8Array, secret = SECRET): Uint8Array {
  return schnorr.sign(hash, secret, new Uint8Array(32));
}

export function simple(witness: readonly Uint8Array[]): string {
  const items = witness.map((item) => concatBytes(size(item.length), item));
  return `smp${base64.encode(concatBytes(size(witness.length), ...items))}`;
}

export function full(
  tx: Transaction,
  witness: readonly Uint8Array[],
  scriptSig?: Uint8Array,
): string {
  tx.setWitness(0, [...witness]);
  if (scriptSig !== undefined) tx.setInputScript(0, scriptSig);
  return `ful${base64.encode(tx.toBuffer())}`;
}

/** 65 bytes with the header that stands for `group` (27, 31, 35 or 39). */
export function compact(message: string, group: number, secret = SECRET): string {
  const hash = legacyMessageHash(message);
  const recovered = secp256k1.sign(hash, secret, { prehash: false, format: 'recovered' });
  const [recovery = 0] = recovered;
  return base64.encode(concatBytes(Uint8Array.of(group + recovery), recovered.subarray(1)));
}

function size(length: number): Uint8Array {
  return length < 0xfd ? Uint8Array.of(length) : Uint8Array.of(0xfd, length & 0xff, length >> 8);
}
