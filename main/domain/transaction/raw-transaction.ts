import { concatBytes } from '@noble/hashes/utils.js';
import {
  isAtEnd,
  startCursor,
  takeBytes,
  takeCompactSize,
  takeUint32,
  takeUint64,
  takeVarBytes,
  type ByteCursor,
} from './byte-cursor.ts';

/** All the satoshi there will ever be. */
export const MAX_SATS = 21e14;

export type TxOutput = { readonly valueSats: number; readonly script: Uint8Array };

export type TxInput = {
  /** As it stands in the transaction: the reverse of how it is shown. */
  readonly hash: Uint8Array;
  readonly vout: number;
  readonly script: Uint8Array;
  readonly sequence: number;
};

/** A transaction as its bytes say, without its witnesses: of those that others spend, nothing more is needed. */
export type RawTransaction = {
  /** Unsigned 32 bits. */
  readonly version: number;
  readonly lockTime: number;
  readonly inputs: readonly TxInput[];
  readonly outputs: readonly TxOutput[];
};

/** `impossible_amount` is negative, or more than there are. */
export type TxFault = 'malformed' | 'impossible_amount';

/** A transaction with all that stands in a block. */
export type WholeTransaction = RawTransaction & {
  /** The items for each input; none where it has no witness. */
  readonly witnesses: readonly (readonly Uint8Array[])[];
  /** The bytes without marker, flag and witnesses (BIP-144), which the txid is the hash of. */
  readonly plainBytes: Uint8Array;
};

/**
 * Reads a whole transaction, strictly: minimal lengths, no bytes left over. `plain` has no witnesses, which an unsigned
 * transaction never has, so that one without inputs cannot be mistaken for the witness form (BIP-144, BIP-174).
 */
export function readTransaction(
  bytes: Uint8Array,
  form: 'plain' | 'any',
): RawTransaction | TxFault {
  const whole = readWholeTransaction(bytes, form);
  if (typeof whole === 'string') return whole;
  const { version, lockTime, inputs, outputs } = whole;
  return { version, lockTime, inputs, outputs };
}

/** The same with the witnesses. */
export function readWholeTransaction(
  bytes: Uint8Array,
  form: 'plain' | 'any',
): WholeTransaction | TxFault {
  const hasWitness = form === 'any' && bytes[4] === 0 && bytes[5] === 1;
  const tx = takeTransaction(startCursor(bytes), hasWitness);
  if (tx === null) return 'malformed';
  if (tx.outputs.some(({ valueSats }) => valueSats > MAX_SATS)) return 'impossible_amount';
  const { bodyEnd, ...parts } = tx;
  const plainBytes = hasWitness
    ? concatBytes(bytes.subarray(0, 4), bytes.subarray(6, bodyEnd), bytes.subarray(-4))
    : bytes;
  return { ...parts, plainBytes };
}

function takeTransaction(
  cursor: ByteCursor,
  hasWitness: boolean,
): (Omit<WholeTransaction, 'plainBytes'> & { readonly bodyEnd: number }) | null {
  const version = takeUint32(cursor);
  if (hasWitness) takeBytes(cursor, 2);
  const body = takeBody(cursor);
  if (version === null || body === null) return null;
  const bodyEnd = cursor.at;
  const witnesses = hasWitness
    ? takeWitnesses(cursor, body.inputs.length)
    : body.inputs.map(() => []);
  const lockTime = takeUint32(cursor);
  if (witnesses === null || lockTime === null || !isAtEnd(cursor)) return null;
  return { version, lockTime, ...body, witnesses, bodyEnd };
}

function takeBody(cursor: ByteCursor): Pick<RawTransaction, 'inputs' | 'outputs'> | null {
  const inputs = takeList(cursor, takeInput);
  const outputs = inputs === null ? null : takeList(cursor, takeOutput);
  return inputs === null || outputs === null ? null : { inputs, outputs };
}

/** One output and nothing else, as the witness UTXO field has it. */
export function readOutput(bytes: Uint8Array): TxOutput | TxFault {
  const cursor = startCursor(bytes);
  const output = takeOutput(cursor);
  if (output === null || !isAtEnd(cursor)) return 'malformed';
  return output.valueSats > MAX_SATS ? 'impossible_amount' : output;
}

/** The items of a serialised witness; null when it is none. */
export function readWitness(bytes: Uint8Array): readonly Uint8Array[] | null {
  const cursor = startCursor(bytes);
  const items = takeList(cursor, takeVarBytes);
  return isAtEnd(cursor) ? items : null;
}

/** Every item takes at least a byte, so a count that lies ends at the end of the bytes. */
function takeList<T>(
  cursor: ByteCursor,
  takeItem: (cursor: ByteCursor) => T | null,
): readonly T[] | null {
  const count = takeCompactSize(cursor);
  if (typeof count !== 'number') return null;
  const items: T[] = [];
  while (items.length < count) {
    const item = takeItem(cursor);
    if (item === null) return null;
    items.push(item);
  }
  return items;
}

function takeInput(cursor: ByteCursor): TxInput | null {
  const hash = takeBytes(cursor, 32);
  const vout = takeUint32(cursor);
  const script = takeVarBytes(cursor);
  const sequence = takeUint32(cursor);
  if (hash === null || vout === null || script === null || sequence === null) return null;
  return { hash, vout, script, sequence };
}

function takeOutput(cursor: ByteCursor): TxOutput | null {
  const value = takeUint64(cursor);
  const script = takeVarBytes(cursor);
  return value === null || script === null ? null : { valueSats: Number(value), script };
}

/** A witness form in which every witness is empty is not a form that Bitcoin has. */
function takeWitnesses(
  cursor: ByteCursor,
  count: number,
): readonly (readonly Uint8Array[])[] | null {
  const witnesses: (readonly Uint8Array[])[] = [];
  while (witnesses.length < count) {
    const items = takeList(cursor, takeVarBytes);
    if (items === null) return null;
    witnesses.push(items);
  }
  return witnesses.some((items) => items.length > 0) ? witnesses : null;
}
