import { script } from 'bitcoinjs-lib';

/** Longest number of a DER signature, with the zero that keeps it positive. */
const LONGEST_NUMBER = 33;

/** Whether bytes are a DER signature with a defined sighash byte behind it (BIP-66, as Bitcoin Core reads a PSBT). */
export function isEcdsaSignature(bytes: Uint8Array): boolean {
  // Lengths of the two numbers. The library does not bound each of them when it takes them out.
  const first = bytes[3] ?? 0;
  const second = bytes[5 + first] ?? 0;
  return (
    first <= LONGEST_NUMBER && second <= LONGEST_NUMBER && script.isCanonicalScriptSignature(bytes)
  );
}
