import type { InputScript, InputSpend } from './input-spend.ts';
import type { Psbt, PsbtInput, TapLeaf } from './psbt.ts';
import { sameBytes } from './same-bytes.ts';
import { signingForm } from './signing-form.ts';
import { tapLeafHash } from './tap-hashes.ts';

/** Bytes that an input adds when it is signed: in its script, and in its witness with the count of items. */
type Added = { readonly script: number; readonly witness: number };

/** Longest DER signature with a low s and its sighash byte, and one of Taproot; one byte before it pushes it. */
const SIGNATURE = 1 + 72;
const SCHNORR = 1 + 64;
/** A witness that holds nothing is one zero. */
const NO_WITNESS = 1;

/** Virtual bytes (BIP-141) of the signed transaction, and whether they are certain: only when every input is final. */
export type SizeEstimate = { readonly vbytes: number; readonly isExact: boolean };

/** The size that a transaction will have, at most. Null when an input has conditions that are not read here. */
export function estimateSize(psbt: Psbt, spends: readonly InputSpend[]): SizeEstimate | null {
  const added = psbt.inputs.map((input, at) => addedBy(input, spends[at]));
  const known = added.filter((one) => one !== null);
  if (known.length < added.length) return null;
  const isSegwit = known.some(({ witness }) => witness > NO_WITNESS);
  const scripts = known.reduce((sum, { script }) => sum + script + sizeOfCount(script), 0);
  const witnesses = known.reduce((sum, { witness }) => sum + witness, 0);
  const outputs = psbt.outputs.reduce(
    (sum, { script }) => sum + 8 + sizeOfCount(script.length) + script.length,
    0,
  );
  // Version and lock time, the two counts, and for each input its place and sequence.
  const base = 8 + sizeOfCount(known.length) + sizeOfCount(psbt.outputs.length) + 40 * known.length;
  const weight = 4 * (base + scripts + outputs) + (isSegwit ? 2 + witnesses : 0);
  return { vbytes: Math.ceil(weight / 4), isExact: psbt.inputs.every(isFinal) };
}

function isFinal({ finalScriptSig, finalWitness }: PsbtInput): boolean {
  return finalScriptSig !== null || finalWitness !== null;
}

function addedBy(input: PsbtInput, spend: InputSpend | undefined): Added | null {
  if (isFinal(input)) {
    const items = input.finalWitness ?? [];
    return { script: input.finalScriptSig?.length ?? 0, witness: sizeOfItems(items) };
  }
  if (spend?.kind === 'ecdsa') return addedByEcdsa(input, spend);
  return spend?.kind === 'taproot' ? addedByTaproot(input) : null;
}

function addedByEcdsa(
  { partialSignatures }: PsbtInput,
  { script, form, scriptCode, isSegwit }: Extract<InputSpend, { kind: 'ecdsa' }>,
): Added | null {
  if (form.kind === 'other') return null;
  const key = 1 + (partialSignatures[0]?.publicKey.length ?? 33);
  // OP_CHECKMULTISIG takes an empty item too many.
  const extra = scriptCode.at(-1) === CHECKMULTISIG ? 1 : 0;
  const signatures =
    form.kind === 'key_hash' ? SIGNATURE + key : form.threshold * SIGNATURE + extra;
  const inside = SHOWN_INSIDE.has(script) ? sizeOfPush(scriptCode.length, isSegwit) : 0;
  const stack = signatures + inside;
  return isSegwit
    ? { script: NESTED[script] ?? 0, witness: 1 + stack }
    : { script: stack, witness: NO_WITNESS };
}

/** Scripts that are shown whole when they are spent. */
const SHOWN_INSIDE: ReadonlySet<InputScript> = new Set(['p2sh', 'p2wsh', 'p2sh_p2wsh']);
/** Bytes of the script that P2SH pushes around a witness program. */
const NESTED: Readonly<Partial<Record<InputScript, number>>> = { p2sh_p2wpkh: 23, p2sh_p2wsh: 35 };

const CHECKMULTISIG = 0xae;

/** By the key, unless a script has been signed for; which of several scripts it will be nobody knows before that. */
function addedByTaproot(input: PsbtInput): Added | null {
  const { tapLeaves, tapLeafSignatures, tapKeySignature, sighash } = input;
  const leaf = tapLeaves.find(({ version, script }) => {
    const hash = tapLeafHash(version, script);
    return tapLeafSignatures.some(({ leafHash }) => sameBytes(leafHash, hash));
  });
  const withByte = sighash === null || sighash === 0 ? 0 : 1;
  if (leaf !== undefined && tapKeySignature === null) return addedByLeaf(leaf, withByte);
  const isKeyPath = tapKeySignature !== null || tapLeaves.length === 0;
  return isKeyPath ? { script: 0, witness: 1 + SCHNORR + withByte } : null;
}

function addedByLeaf({ script, controlBlock }: TapLeaf, withByte: number): Added | null {
  const form = signingForm(script);
  if (form.kind !== 'keys') return null;
  const empty = form.keys.length - form.threshold;
  const signatures = form.threshold * (SCHNORR + withByte) + empty;
  const rest = sizeOfPush(script.length, true) + sizeOfPush(controlBlock.length, true);
  return { script: 0, witness: 1 + signatures + rest };
}

function sizeOfItems(items: readonly Uint8Array[]): number {
  return items.reduce(
    (sum, { length }) => sum + sizeOfCount(length) + length,
    sizeOfCount(items.length),
  );
}

/** Bytes with their length before them: a compact size in a witness, a push opcode in a script. */
function sizeOfPush(length: number, isWitness: boolean): number {
  if (isWitness) return sizeOfCount(length) + length;
  return length + (length < 0x4c ? 1 : length < 0x100 ? 2 : 3);
}

function sizeOfCount(count: number): number {
  if (count < 0xfd) return 1;
  return count < 0x10000 ? 3 : 5;
}
