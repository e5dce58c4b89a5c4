import { decodeDerSignature } from '../signature/decode-der-signature.ts';
import { verifyEcdsa } from '../signature/verify-ecdsa.ts';
import type { CheckedSignature } from './checked-signature.ts';
import type { InputSpend } from './input-spend.ts';
import { isEcdsaSignature } from './is-ecdsa-signature.ts';
import { isPublicKey } from './is-public-key.ts';
import { normaliseSignature } from './normalise-signature.ts';
import type { PsbtInput } from './psbt.ts';
import { scriptPushes } from './script-pushes.ts';
import { ecdsaHash, type SigningContext } from './signature-hash.ts';
import { checkWithin, type SigningBudget } from './signing-budget.ts';

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
  const hashOf = rememberHashes((sighash) => ecdsaHash(context, spend, sighash));
  if (isFinal) return checkFinal(input, spend, hashOf, context.budget);
  return input.partialSignatures.map(({ publicKey, signature }) => {
    const { compact, ...parts } = readSignature(signature);
    const hash = hashOf(parts.sighash);
    const isValid =
      hash === null
        ? null
        : checkWithin(context.budget, () => verifyEcdsa(hash, publicKey, compact));
    return { publicKey, isValid, ...parts };
  });
}

type HashOf = (sighash: number) => Uint8Array | null;

/** Signatures of one input mostly cover the same, so that is hashed once. */
function rememberHashes(hashOf: HashOf): HashOf {
  const known = new Map<number, Uint8Array | null>();
  return (sighash) => {
    const hash = known.get(sighash);
    if (hash !== undefined) return hash;
    const made = hashOf(sighash);
    known.set(sighash, made);
    return made;
  };
}

/** In final scripts signatures stand without their keys, so each is tried on the keys that there are. */
function checkFinal(
  input: PsbtInput,
  spend: EcdsaSpend,
  hashOf: HashOf,
  budget: SigningBudget,
): readonly CheckedSignature[] {
  const stack = spend.isSegwit
    ? (input.finalWitness ?? [])
    : (scriptPushes(input.finalScriptSig ?? new Uint8Array()) ?? []);
  const inScript = scriptPushes(spend.scriptCode) ?? [];
  const keys = [...inScript, ...stack].filter(isPublicKey).slice(0, MOST_TRIED);
  const signatures = stack.filter(isEcdsaSignature).slice(0, MOST_TRIED);
  return signatures.map((signature) => {
    const { compact, ...parts } = readSignature(signature);
    const hash = hashOf(parts.sighash);
    if (hash === null) return { publicKey: null, isValid: null, ...parts };
    const isBy = (key: Uint8Array) => checkWithin(budget, () => verifyEcdsa(hash, key, compact));
    const publicKey = keys.find((key) => isBy(key) === true) ?? null;
    // In a script with conditions of its own, what looks like a signature need not be one.
    const isOpen = spend.form.kind === 'other' || budget.guesses <= 0;
    return { publicKey, isValid: publicKey !== null || (isOpen ? null : false), ...parts };
  });
}

function readSignature(bytes: Uint8Array) {
  // Numbers beyond 32 bytes are no signature of any key; zeros are none either.
  const signature = decodeDerSignature(bytes) ?? new Uint8Array(64);
  return { ...normaliseSignature(signature), sighash: bytes.at(-1) ?? 0, leafHash: null };
}
