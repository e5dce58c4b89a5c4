import { opcodes, script as scripts, type Transaction } from 'bitcoinjs-lib';
import type { InputSpend } from './input-spend.ts';
import type { TxOutput } from '../transaction/raw-transaction.ts';
import { sameBytes } from './same-bytes.ts';
import { mayHash, type SigningBudget } from './signing-budget.ts';

/** What a signature in one input is about. */
export type SigningContext = {
  readonly tx: Transaction;
  readonly at: number;
  /** What each input spends; null where the PSBT does not show it. */
  readonly utxos: readonly (TxOutput | null)[];
  /** Bytes of the transaction. */
  readonly txBytes: number;
  readonly budget: SigningBudget;
};

/** Bytes of a script that can still be run (consensus limit before tapscript). */
const LONGEST_SCRIPT = 10_000;
/** Amount and script of what an input spends. */
const BYTES_OF_UTXO = 43;
const ANYONE_CAN_PAY = 0x80;
const SINGLE = 3;
/** Sighash bytes that Taproot knows (BIP-341). */
const TAPROOT_SIGHASHES = [0, 1, 2, 3, 0x81, 0x82, 0x83];

/**
 * The hash that an ECDSA signature covers: as it always was, or by BIP-143. Null when the PSBT does not show enough,
 * or the script contains what moves the start of the signed part.
 */
export function ecdsaHash(
  { tx, at, utxos, txBytes, budget }: SigningContext,
  { scriptCode, isSegwit }: Extract<InputSpend, { kind: 'ecdsa' }>,
  sighash: number,
): Uint8Array | null {
  if (!isHashable(scriptCode) || !mayHash(budget, txBytes + scriptCode.length)) return null;
  if (isSegwit) {
    const utxo = utxos[at] ?? null;
    return utxo && tx.hashForWitnessV0(at, scriptCode, BigInt(utxo.valueSats), sighash);
  }
  // What is signed when the output is missing is a number by mistake, and the library has it the other way round.
  const isMistake = (sighash & 0x1f) === SINGLE && tx.outs[at] === undefined;
  return isMistake ? null : tx.hashForSignature(at, scriptCode, sighash);
}

/** The library writes the script anew, so only one that comes out unchanged can be hashed with it. */
function isHashable(scriptCode: Uint8Array): boolean {
  const chunks = scriptCode.length > LONGEST_SCRIPT ? null : scripts.decompile(scriptCode);
  return (
    chunks !== null &&
    sameBytes(scripts.compile(chunks), scriptCode) &&
    !chunks.includes(opcodes['OP_CODESEPARATOR'] ?? -1)
  );
}

/** The hash that a Schnorr signature covers (BIP-341, and BIP-342 with a leaf). `none` exists for no such byte. */
export function schnorrHash(
  { tx, at, utxos, txBytes, budget }: SigningContext,
  sighash: number,
  leafHash: Uint8Array | null,
): Uint8Array | 'none' | null {
  if (!TAPROOT_SIGHASHES.includes(sighash)) return 'none';
  if ((sighash & 3) === SINGLE && tx.outs[at] === undefined) return 'none';
  const isAlone = (sighash & ANYONE_CAN_PAY) !== 0;
  const known = utxos.map((utxo, place) => (isAlone && place !== at ? NO_OUTPUT : utxo));
  const all = known.filter((utxo) => utxo !== null);
  // The library refuses a transaction that pays nobody.
  if (all.length < known.length || tx.outs.length === 0) return null;
  if (!mayHash(budget, txBytes + all.length * BYTES_OF_UTXO)) return null;
  const values = all.map(({ valueSats }) => BigInt(valueSats));
  const outputScripts = all.map(({ script }) => script);
  return tx.hashForWitnessV1(at, outputScripts, values, sighash, leafHash ?? undefined);
}

/** Stands for an output that a signature says nothing about. */
export const NO_OUTPUT: TxOutput = { valueSats: 0, script: new Uint8Array() };
