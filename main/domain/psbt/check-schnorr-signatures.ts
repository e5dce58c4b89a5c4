import { verifySchnorr } from '../signature/verify-schnorr.ts';
import type { CheckedSignature } from './checked-signature.ts';
import type { PsbtInput, TapLeaf } from './psbt.ts';
import { scriptPushes } from './script-pushes.ts';
import { schnorrHash, type SigningContext } from './signature-hash.ts';
import { checkWithin } from './signing-budget.ts';
import { signingForm } from './signing-form.ts';
import { tapLeafHash } from './tap-hashes.ts';

const SIGNATURE = 64;
/** Signatures and keys of one final script that are tried on each other. */
const MOST_TRIED = 20;
/** The first byte of an annex (BIP-341). */
const ANNEX = 0x50;

/** Checks every Schnorr signature of an input, the loose ones or those in its final witness. */
export function checkSchnorrSignatures(
  input: PsbtInput,
  outputKey: Uint8Array,
  context: SigningContext,
): readonly CheckedSignature[] {
  if (input.finalWitness !== null) return checkFinal(input.finalWitness, outputKey, context);
  const { tapKeySignature, tapLeafSignatures } = input;
  const byKey =
    tapKeySignature === null
      ? []
      : [checkOne({ publicKey: outputKey, signature: tapKeySignature, leafHash: null }, context)];
  return [...byKey, ...tapLeafSignatures.map((one) => checkOne(one, context))];
}

type Claim = {
  readonly publicKey: Uint8Array;
  readonly signature: Uint8Array;
  readonly leafHash: Uint8Array | null;
};

function checkOne(
  { publicKey, signature, leafHash }: Claim,
  context: SigningContext,
): CheckedSignature {
  const { sighash, hash } = readSignature(signature, leafHash, context);
  const isValid = hash instanceof Uint8Array ? isBy(publicKey, hash, signature, context) : null;
  return {
    publicKey,
    isValid: hash === 'none' ? false : isValid,
    sighash,
    leafHash,
    isHighS: false,
  };
}

/** A final witness holds one signature by the key itself, or ends with a script and its control block. */
function checkFinal(
  witness: readonly Uint8Array[],
  outputKey: Uint8Array,
  context: SigningContext,
): readonly CheckedSignature[] {
  const [only, ...more] = witness;
  if (only !== undefined && more.length === 0) {
    const isSignature = only.length === SIGNATURE || only.length === SIGNATURE + 1;
    return isSignature
      ? [checkOne({ publicKey: outputKey, signature: only, leafHash: null }, context)]
      : [{ publicKey: outputKey, isValid: false, sighash: 0, leafHash: null, isHighS: false }];
  }
  const leaf = finalLeaf(witness);
  return leaf === null ? [] : checkFinalLeaf(witness.slice(0, -2), leaf, context);
}

function checkFinalLeaf(
  items: readonly Uint8Array[],
  { script, version }: TapLeaf,
  context: SigningContext,
): readonly CheckedSignature[] {
  const leafHash = tapLeafHash(version, script);
  const keys = (scriptPushes(script) ?? []).filter(({ length }) => length === 32);
  const isKnown = signingForm(script).kind === 'keys';
  const signatures = items.filter(({ length }) => length === SIGNATURE || length === SIGNATURE + 1);
  return signatures.slice(0, MOST_TRIED).map((signature) => {
    const { hash, sighash } = readSignature(signature, leafHash, context);
    const parts = { sighash, leafHash, isHighS: false };
    if (hash === null) return { publicKey: null, isValid: null, ...parts };
    const publicKey =
      keys
        .slice(0, MOST_TRIED)
        .find((key) => hash !== 'none' && isBy(key, hash, signature, context) === true) ?? null;
    const isOpen = !isKnown || context.budget.guesses <= 0;
    return { publicKey, isValid: publicKey !== null || (isOpen ? null : false), ...parts };
  });
}

function isBy(
  key: Uint8Array,
  hash: Uint8Array,
  signature: Uint8Array,
  { budget }: SigningContext,
): boolean | null {
  return checkWithin(budget, () => verifySchnorr(hash, key, signature.subarray(0, SIGNATURE)));
}

/** The script that a final witness spends by, with its proof. Null with an annex, which nothing here can judge. */
export function finalLeaf(witness: readonly Uint8Array[]): TapLeaf | null {
  const [script, controlBlock] = witness.slice(-2);
  if (script === undefined || controlBlock === undefined || controlBlock[0] === ANNEX) return null;
  return { script, controlBlock, version: (controlBlock[0] ?? 0) & 0xfe };
}

/** 64 bytes stand for the default sighash; a 65th that says default as well is forbidden (BIP-341). */
function readSignature(
  signature: Uint8Array,
  leafHash: Uint8Array | null,
  context: SigningContext,
) {
  const sighash = signature[SIGNATURE] ?? 0;
  const isForbidden = signature.length > SIGNATURE && sighash === 0;
  const hash = isForbidden ? ('none' as const) : schnorrHash(context, sighash, leafHash);
  return { sighash, hash };
}
