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

/** A transaction as its bytes say. Witnesses are read over: nothing here needs those of other transactions. */
export type RawTransaction = {
  /** Unsigned 32 bits. */
  readonly version: number;
  readonly lockTime: number;
  readonly inputs: readonly TxInput[];
  readonly outputs: readonly TxOutput[];
};

/** `impossible_amount` is negative, or more than there are. */
export type TxFault = 'malformed' | 'impossible_amount';

/**
 * Reads a whole transaction, strictly: minimal lengths, no bytes left over. `plain` has no witnesses, which an unsigned
 * transaction never has, so that one without inputs cannot be mistaken for the witness form (BIP-144, BIP-174).
 */
export function readTransaction(
  bytes: Uint8Array,
  form: 'plain' | 'any',
): RawTransaction | TxFault {
  const cursor = startCursor(bytes);
  const version = takeUint32(cursor);
  const hasWitness = form === 'any' && bytes[4] === 0 && bytes[5] === 1;
  if (hasWitness) takeBytes(cursor, 2);
  const body = takeBody(cursor, hasWitness);
  const lockTime = body === null ? null : takeUint32(cursor);
  if (version === null || body === null || lockTime === null || !isAtEnd(cursor)) {
    return 'malformed';
  }
  if (body.outputs.some(({ valueSats }) => valueSats > MAX_SATS)) return 'impossible_amount';
  return { version, lockTime, ...body };
}

function takeBody(
  cursor: ByteCursor,
  hasWitness: boolean,
): Pick<RawTransaction, 'inputs' | 'outputs'> | null {
  const inputs = takeList(cursor, takeInput);
  const outputs = inputs === null ? null : takeList(cursor, takeOutput);
  if (inputs === null || outputs === null) return null;
  return hasWitness && !skipWitnesses(cursor, inputs.length) ? null : { inputs, outputs };
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
function skipWitnesses(cursor: ByteCursor, count: number): boolean {
  const witnesses = Array.from({ length: count }, () => takeList(cursor, takeVarBytes));
  return (
    witnesses.every((items) => items !== null) &&
    witnesses.some((items) => items !== null && items.length > 0)
  );
}
