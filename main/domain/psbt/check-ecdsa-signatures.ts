import { script as scripts } from 'bitcoinjs-lib';
import { verifyEcdsa } from '../signature/verify-ecdsa.ts';
import type { CheckedSignature } from './checked-signature.ts';
import type { InputSpend } from './input-spend.ts';
import { isEcdsaSignature } from './is-ecdsa-signature.ts';
import { isPublicKey } from './is-public-key.ts';
import { normaliseSignature } from './normalise-signature.ts';
import type { PsbtInput } from './psbt.ts';
import { scriptPushes } from './script-pushes.ts';
import { ecdsaHash, type SigningContext } from './signature-hash.ts';

type EcdsaSpend = Extract<InputSpend, { kind: 'ecdsa' }>;

/** Signatures and keys of one input that are tried on each other: as many as multisig has (BIP-11, BIP-387 sortedmulti). */
const MOST_TRIED = 20;

/** Checks every ECDSA signature of an input, the loose ones or those in its final scripts. */
export function checkEcdsaSignatures(
  input: PsbtInput,
  spend: EcdsaSpend,
  context: SigningContext,
): readonly CheckedSignature[] {
  const isFinal = input.finalScriptSig !== null || input.finalWitness !== null;
  if (isFinal) return checkFinal(input, spend, context);
  return input.partialSignatures.map(({ publicKey, signature }) => {
    const { compact, ...parts } = readSignature(signature);
    const hash = ecdsaHash(context, spend, parts.sighash);
    const isValid = hash === null ? null : verifyEcdsa(hash, publicKey, compact);
    return { publicKey, isValid, ...parts };
  });
}

/** In final scripts signatures stand without their keys, so each is tried on the keys that there are. */
function checkFinal(
  input: PsbtInput,
  spend: EcdsaSpend,
  context: SigningContext,
): readonly CheckedSignature[] {
  const stack = spend.isSegwit
    ? (input.finalWitness ?? [])
    : (scriptPushes(input.finalScriptSig ?? new Uint8Array()) ?? []);
  const inScript = scriptPushes(spend.scriptCode) ?? [];
  const keys = [...inScript, ...stack].filter(isPublicKey).slice(0, MOST_TRIED);
  const signatures = stack.filter(isEcdsaSignature).slice(0, MOST_TRIED);
  return signatures.map((signature) => {
    const { compact, ...parts } = readSignature(signature);
    const hash = ecdsaHash(context, spend, parts.sighash);
    if (hash === null) return { publicKey: null, isValid: null, ...parts };
    const publicKey = keys.find((key) => verifyEcdsa(hash, key, compact)) ?? null;
    // In a script with conditions of its own, what looks like a signature need not be one.
    const unmatched = spend.form.kind === 'other' ? null : false;
    return { publicKey, isValid: publicKey === null ? unmatched : true, ...parts };
  });
}

function readSignature(bytes: Uint8Array) {
  const { signature, hashType } = scripts.signature.decode(bytes);
  return { ...normaliseSignature(signature), sighash: hashType, leafHash: null };
}
