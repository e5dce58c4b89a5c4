import { checkEcdsaSignatures } from './check-ecdsa-signatures.ts';
import { checkSchnorrSignatures, finalLeaf } from './check-schnorr-signatures.ts';
import type { CheckedSignature } from './checked-signature.ts';
import type { InputSpend } from './input-spend.ts';
import { judgeFinalScripts, type FinalVerdict } from './judge-final-scripts.ts';
import type { PsbtInput } from './psbt.ts';
import type { PsbtFindingCode } from './psbt-finding.ts';
import { judgeSighash } from './sighash-name.ts';
import type { SigningContext } from './signature-hash.ts';
import { signersOf, signingProgress, type SigningProgress } from './signing-progress.ts';
import { sameBytes } from './same-bytes.ts';
import { isLeafOf, isTweakOf } from './tap-commitment.ts';

/** The signatures of an input with what they amount to. */
export type JudgedSignatures = {
  readonly signatures: readonly CheckedSignature[];
  readonly progress: SigningProgress;
  readonly isComplete: boolean;
  readonly codes: readonly PsbtFindingCode[];
};

/** Checks all signatures of an input and whether they are enough. */
export function judgeSignatures(
  input: PsbtInput,
  spend: InputSpend,
  context: SigningContext,
): JudgedSignatures {
  const signatures = checkSignatures(input, spend, context);
  const progress = signingProgress(input, spend, signatures);
  const { required, present } = progress;
  const isEnough = required !== null && present >= required;
  const verdict = judgeFinalScripts(input, spend, context);
  return {
    signatures,
    progress,
    isComplete: verdict === 'not_final' ? isEnough : verdict === 'spends' || isEnough,
    codes: [
      ...signatureCodes(input, spend, signatures, verdict),
      ...finalCodes(verdict, isEnough),
      ...(spend.kind === 'taproot' && !isTreeSound(input, spend.outputKey)
        ? (['taproot_mismatch'] as const)
        : []),
    ],
  };
}

/** Final scripts that fail although the signatures are there fail for another reason: a lock time, a hash, an order. */
function finalCodes(verdict: FinalVerdict, isEnough: boolean): readonly PsbtFindingCode[] {
  if (verdict === 'fails') return ['final_insufficient'];
  return verdict === 'unknown' && !isEnough ? ['final_unchecked'] : [];
}

function checkSignatures(
  input: PsbtInput,
  spend: InputSpend,
  context: SigningContext,
): readonly CheckedSignature[] {
  switch (spend.kind) {
    case 'ecdsa':
      return checkEcdsaSignatures(input, spend, context);
    case 'taproot':
      return checkSchnorrSignatures(input, spend.outputKey, context);
    case 'unknown':
      return unchecked(input);
  }
}

/** Without what they are about, signatures can only be listed. */
function unchecked(input: PsbtInput): readonly CheckedSignature[] {
  const rest = { isValid: null, isHighS: false } as const;
  const { partialSignatures, tapLeafSignatures, tapKeySignature } = input;
  return [
    ...partialSignatures.map(({ publicKey, signature }) => {
      return { publicKey, sighash: signature.at(-1) ?? 0, leafHash: null, ...rest };
    }),
    ...tapLeafSignatures.map(({ publicKey, signature, leafHash }) => {
      return { publicKey, sighash: signature[64] ?? 0, leafHash, ...rest };
    }),
    ...(tapKeySignature === null
      ? []
      : [{ publicKey: null, sighash: tapKeySignature[64] ?? 0, leafHash: null, ...rest }]),
  ];
}

function signatureCodes(
  input: PsbtInput,
  spend: InputSpend,
  signatures: readonly CheckedSignature[],
  verdict: FinalVerdict,
): readonly PsbtFindingCode[] {
  const isTaproot = spend.kind === 'taproot';
  const stated = input.sighash === null ? [] : [input.sighash];
  const types = [...stated, ...signatures.map(({ sighash }) => sighash)];
  const codes = types.map((sighash) => judgeSighash(sighash, isTaproot));
  const { sighash: wanted } = input;
  const facts: readonly (readonly [PsbtFindingCode, boolean])[] = [
    ['signature_invalid', signatures.some(({ isValid }) => isValid === false)],
    [
      'signature_unchecked',
      verdict !== 'spends' && signatures.some(({ isValid }) => isValid === null),
    ],
    ['signature_high_s', signatures.some(({ isHighS }) => isHighS)],
    ['signature_of_stranger', hasStranger(spend, signatures)],
    ['sighash_mismatch', wanted !== null && signatures.some(({ sighash }) => sighash !== wanted)],
    ['musig_unchecked', input.hasMusigParts],
  ];
  return [
    ...codes.filter((code) => code !== null),
    ...facts.flatMap(([code, isTrue]) => (isTrue ? [code] : [])),
  ];
}

/** A good signature by a key that the script does not ask for is worth nothing. */
function hasStranger(spend: InputSpend, signatures: readonly CheckedSignature[]): boolean {
  if (spend.kind !== 'ecdsa') return false;
  const counted = signersOf(spend.form, signatures);
  return signatures.some(
    ({ isValid, publicKey }) =>
      isValid === true && publicKey && !counted.some((key) => sameBytes(key, publicKey)),
  );
}

/** Whether the scripts and keys shown for a Taproot input really stand behind its output key (BIP-341, BIP-371). */
function isTreeSound(input: PsbtInput, outputKey: Uint8Array): boolean {
  const { tapLeaves, tapInternalKey, tapMerkleRoot, finalWitness } = input;
  const last = finalWitness !== null && finalWitness.length > 1 ? finalLeaf(finalWitness) : null;
  const leaves = last === null ? tapLeaves : [...tapLeaves, last];
  const isRootSound =
    tapInternalKey === null ||
    tapMerkleRoot === null ||
    isTweakOf(outputKey, tapInternalKey, tapMerkleRoot);
  return isRootSound && leaves.every((leaf) => isLeafOf(leaf, outputKey));
}
