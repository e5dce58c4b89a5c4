import { bytesToHex } from '@noble/hashes/utils.js';
import { UNSPENDABLE_KEY } from '../wallet/unspendable-key.ts';
import type { CheckedSignature } from './checked-signature.ts';
import type { InputSpend } from './input-spend.ts';
import type { PsbtInput } from './psbt.ts';
import { sameBytes } from './same-bytes.ts';
import { hash160 } from '../transaction/script-hashes.ts';
import { signingForm, type SigningForm } from './signing-form.ts';
import { tapLeafHash } from './tap-hashes.ts';

/** How far an input is signed. */
export type SigningProgress = {
  /** Good signatures that it takes; null when its conditions are not read here. */
  readonly required: number | null;
  /** Good signatures that are there, one for each key that counts. */
  readonly present: number;
};

/** Counts the good signatures against those that the script asks for. */
export function signingProgress(
  input: PsbtInput,
  spend: InputSpend,
  signatures: readonly CheckedSignature[],
): SigningProgress {
  switch (spend.kind) {
    case 'unknown':
      return { required: null, present: 0 };
    case 'ecdsa':
      return count(spend.form, signatures);
    case 'taproot':
      return tapProgress(input, signatures);
  }
}

/** Keys that signed rightly and that a script asks for. */
export function signersOf(
  form: SigningForm,
  signatures: readonly CheckedSignature[],
): readonly Uint8Array[] {
  const good = signatures.filter(({ isValid }) => isValid === true);
  const signers = good.map(({ publicKey }) => publicKey).filter((key) => key !== null);
  switch (form.kind) {
    case 'keys':
      return form.keys.filter((key) => signers.some((signer) => sameBytes(signer, key)));
    case 'key_hash':
      return signers.filter((signer) => sameBytes(hash160(signer), form.hash)).slice(0, 1);
    case 'other':
      return signers;
  }
}

function count(form: SigningForm, signatures: readonly CheckedSignature[]): SigningProgress {
  const present = signersOf(form, signatures).length;
  switch (form.kind) {
    case 'keys':
      return { required: form.threshold, present };
    case 'key_hash':
      return { required: 1, present };
    case 'other':
      return { required: null, present };
  }
}

/** Of the ways to spend that are shown, the one that is nearest to its end: by the key, or by one of the scripts. */
function tapProgress(
  { tapInternalKey, tapLeaves, finalWitness }: PsbtInput,
  signatures: readonly CheckedSignature[],
): SigningProgress {
  const byKey = signatures.filter(({ isValid, leafHash }) => isValid === true && leafHash === null);
  if (finalWitness !== null && finalWitness.length > 1) {
    const script = finalWitness.at(-2) ?? new Uint8Array();
    return count(signingForm(script), signatures);
  }
  const ways: readonly SigningProgress[] = [
    ...(isUnspendable(tapInternalKey) ? [] : [{ required: 1, present: byKey.length }]),
    ...tapLeaves.map(({ script, version }) => {
      const hash = tapLeafHash(version, script);
      const own = signatures.filter(({ leafHash }) => leafHash && sameBytes(leafHash, hash));
      return count(signingForm(script), own);
    }),
  ];
  const begun = ways.filter(({ present }) => present > 0);
  const [best = ways[0]] = begun.toSorted((a, b) => left(a) - left(b));
  return best ?? { required: null, present: 0 };
}

/** Nobody can sign with the key that BIP-341 gives for wallets of scripts alone. */
function isUnspendable(key: Uint8Array | null): boolean {
  return key !== null && bytesToHex(key) === UNSPENDABLE_KEY;
}

function left({ required, present }: SigningProgress): number {
  return required === null ? Infinity : required - present;
}
