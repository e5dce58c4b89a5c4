import { ripemd160 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js';
import type { AddressInspection } from '../address/address.ts';
import { invalid, type MessageVerdict } from './message-verdict.ts';
import type { MessageSignature } from './read-message-signature.ts';
import { verifyProofOfFunds } from './verify-proof-of-funds.ts';
import { verifyToSign } from './verify-to-sign.ts';
import { makeToSign, makeToSpend } from './virtual-transactions.ts';

/** Verifies a signature in one of the three forms of BIP-322. */
export function verifyBip322(
  { type, scriptPubKey }: AddressInspection,
  message: string,
  signature: Exclude<MessageSignature, { kind: 'compact' }>,
): MessageVerdict {
  const challenge = hexToBytes(scriptPubKey);
  const toSpend = makeToSpend(message, challenge);
  const spent = [{ script: challenge, valueSats: 0 }];
  switch (signature.kind) {
    case 'simple': {
      const { witness } = signature;
      const scriptSig = type === 'p2sh' ? nestedScriptSig(scriptPubKey, witness) : new Uint8Array();
      const toSign = makeToSign(toSpend, scriptSig, witness);
      return verifyToSign({ scheme: 'bip322_simple', toSpend, toSign, spent });
    }
    case 'full': {
      const { toSign } = signature;
      // What other inputs spend is not in a full signature; only a proof of funds has it.
      if (toSign.ins.length > 1) return invalid('bip322_full', 'extra_inputs');
      return verifyToSign({ scheme: 'bip322_full', toSpend, toSign, spent });
    }
    case 'proof':
      return verifyProofOfFunds(toSpend, challenge, signature.psbt);
  }
}

/**
 * The scriptSig that a simple signature leaves out when the address is segwit inside P2SH: earlier versions of BIP-322
 * allowed that. It follows from the witness, and counts only when it gives the address.
 */
function nestedScriptSig(scriptPubKey: string, witness: readonly Uint8Array[]): Uint8Array {
  const last = witness.at(-1) ?? new Uint8Array();
  const programs = [
    concatBytes(Uint8Array.of(0, 20), ripemd160(sha256(last))),
    concatBytes(Uint8Array.of(0, 32), sha256(last)),
  ];
  const program = programs.find(
    (one) => scriptPubKey === `a914${bytesToHex(ripemd160(sha256(one)))}87`,
  );
  return program === undefined
    ? new Uint8Array()
    : concatBytes(Uint8Array.of(program.length), program);
}
