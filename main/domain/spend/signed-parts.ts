import { Transaction } from 'bitcoinjs-lib';
import { decodePsbtFile, decodePsbtText } from '../psbt/decode-psbt-text.ts';
import type { PartialSignature, Psbt, PsbtInput } from '../psbt/psbt.ts';
import type { PsbtFault } from '../psbt/psbt-fault.ts';
import { readPsbt } from '../psbt/read-psbt.ts';
import { sameBytes } from '../psbt/same-bytes.ts';
import { fail, succeed, type Result } from '../result.ts';
import { readTransaction } from '../transaction/raw-transaction.ts';
import { bytesOfText } from './bytes-of-text.ts';
import type { UnsignedParts } from './compare-transactions.ts';

/** What a signer can add to an input. Everything else stays as it was handed out. */
export type SignedParts = Pick<
  PsbtInput,
  'partialSignatures' | 'tapKeySignature' | 'tapLeafSignatures' | 'finalScriptSig' | 'finalWitness'
>;

/** What came back: the payment that it says it is, and what was added to each input. */
export type Returned = { readonly tx: UnsignedParts; readonly parts: readonly SignedParts[] };

const NOTHING: SignedParts = {
  partialSignatures: [],
  tapKeySignature: null,
  tapLeafSignatures: [],
  finalScriptSig: null,
  finalWitness: null,
};

/** Reads a signed PSBT of either version, or a finished transaction, as text or as a file. */
export function readReturned(source: string | Uint8Array): Result<Returned, PsbtFault> {
  const decoded = typeof source === 'string' ? decodePsbtText(source) : decodePsbtFile(source);
  if (!decoded.ok) {
    const finished =
      decoded.error.reason === 'psbt_network_transaction' ? finishedIn(source) : null;
    return finished === null ? fail(decoded.error) : succeed(finished);
  }
  const psbt = readPsbt(decoded.value);
  return psbt.ok ? succeed({ tx: psbt.value, parts: psbt.value.inputs.map(partsOf) }) : psbt;
}

function partsOf(input: PsbtInput): SignedParts {
  const { partialSignatures, tapKeySignature, tapLeafSignatures } = input;
  const { finalScriptSig, finalWitness } = input;
  return { partialSignatures, tapKeySignature, tapLeafSignatures, finalScriptSig, finalWitness };
}

function finishedIn(source: string | Uint8Array): Returned | null {
  const bytes = typeof source === 'string' ? bytesOfText(source) : bytesOfFile(source);
  if (bytes === null) return null;
  const tx = readTransaction(bytes, 'any');
  if (typeof tx === 'string') return null;
  // Our own reader was strict with the bytes; the library keeps the witnesses.
  const { ins } = Transaction.fromBuffer(bytes);
  return {
    tx: { ...tx, txVersion: tx.version },
    parts: ins.map(({ script, witness }) => ({
      ...NOTHING,
      finalScriptSig: script.length > 0 ? script : null,
      finalWitness: witness.length > 0 ? witness : null,
    })),
  };
}

function bytesOfFile(bytes: Uint8Array): Uint8Array | null {
  const isBinary = typeof readTransaction(bytes, 'any') !== 'string';
  return isBinary ? bytes : bytesOfText(new TextDecoder('latin1').decode(bytes));
}

/** Puts what came back beside what was handed out; what is there already stays. */
export function addParts(psbt: Psbt, parts: readonly SignedParts[]): Psbt {
  return {
    ...psbt,
    inputs: psbt.inputs.map((input, at) => {
      const { partialSignatures, tapLeafSignatures, ...more } = parts[at] ?? NOTHING;
      return {
        ...input,
        partialSignatures: joinSignatures(input.partialSignatures, partialSignatures),
        tapLeafSignatures: joinSignatures(input.tapLeafSignatures, tapLeafSignatures),
        tapKeySignature: input.tapKeySignature ?? more.tapKeySignature,
        finalScriptSig: input.finalScriptSig ?? more.finalScriptSig,
        finalWitness: input.finalWitness ?? more.finalWitness,
      };
    }),
  };
}

/** One signature for each key, in each leaf of a tree. */
function joinSignatures<T extends PartialSignature & { readonly leafHash?: Uint8Array }>(
  there: readonly T[],
  added: readonly T[],
): readonly T[] {
  const none = new Uint8Array();
  const isThere = ({ publicKey, leafHash = none }: T): boolean =>
    there.some(
      (one) => sameBytes(one.publicKey, publicKey) && sameBytes(one.leafHash ?? none, leafHash),
    );
  return [...there, ...added.filter((one) => !isThere(one))];
}

/** Whether nothing was added at all. */
export function isUnsigned(parts: readonly SignedParts[]): boolean {
  return parts.every(
    (one) =>
      one.partialSignatures.length === 0 &&
      one.tapLeafSignatures.length === 0 &&
      one.tapKeySignature === null &&
      one.finalScriptSig === null &&
      one.finalWitness === null,
  );
}
