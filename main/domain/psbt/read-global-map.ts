import { succeed, type Result } from '../result.ts';
import {
  isAtEnd,
  startCursor,
  takeCompactSize,
  type ByteCursor,
} from '../transaction/byte-cursor.ts';
import { sortFields, valueOf, type Fields } from './fields.ts';
import type { PsbtVersion } from './field-rule.ts';
import { GLOBAL_FIELDS, type GlobalField } from './field-rules.ts';
import { findEntryFault } from './find-entry-fault.ts';
import { refusePsbt, type PsbtFault } from './psbt-fault.ts';
import type { RawTransaction } from '../transaction/raw-transaction.ts';
import { readMap } from './read-map.ts';
import { readUnsignedTransaction } from './read-unsigned-transaction.ts';
import { readVersion } from './read-version.ts';

/** What a PSBT says about itself before its inputs and outputs. */
export type GlobalMap = {
  readonly version: PsbtVersion;
  readonly fields: Fields<GlobalField>;
  /** Null in version 2, where every part of the transaction stands in a map of its own. */
  readonly unsignedTx: RawTransaction | null;
  /** Maps of inputs and of outputs that have to follow. */
  readonly inputCount: number;
  readonly outputCount: number;
};

/** Inputs or outputs that one PSBT may have: more than fit in a transaction that nodes pass on. */
const MOST_MAPS = 4000;

/** Reads the global map (BIP-174, BIP-370), on which depends how everything after it is read. */
export function readGlobalMap(cursor: ByteCursor): Result<GlobalMap, PsbtFault> {
  const entries = readMap(cursor, GLOBAL_FIELDS);
  if (!entries.ok) return entries;
  const version = readVersion(entries.value);
  if (!version.ok) return version;
  const faults = entries.value.map((entry) => findEntryFault(GLOBAL_FIELDS, entry, version.value));
  const fault = faults.find((one) => one !== null);
  if (fault !== undefined) return fault;
  const fields = sortFields(GLOBAL_FIELDS, entries.value, version.value);
  if (!fields.ok) return fields;
  const bytes = valueOf(fields.value, 'PSBT_GLOBAL_UNSIGNED_TX');
  const tx = bytes === null ? succeed(null) : readUnsignedTransaction(bytes);
  if (!tx.ok) return tx;
  const counts = countMaps(fields.value, tx.value);
  if (!counts.ok) return counts;
  return succeed({
    version: version.value,
    fields: fields.value,
    unsignedTx: tx.value,
    ...counts.value,
  });
}

function countMaps(
  fields: Fields<GlobalField>,
  tx: RawTransaction | null,
): Result<Pick<GlobalMap, 'inputCount' | 'outputCount'>, PsbtFault> {
  const inputCount = tx?.inputs.length ?? readCount(fields, 'PSBT_GLOBAL_INPUT_COUNT');
  const outputCount = tx?.outputs.length ?? readCount(fields, 'PSBT_GLOBAL_OUTPUT_COUNT');
  if (inputCount === null || outputCount === null) {
    const field = inputCount === null ? 'PSBT_GLOBAL_INPUT_COUNT' : 'PSBT_GLOBAL_OUTPUT_COUNT';
    return refusePsbt('psbt_value_malformed', { field });
  }
  return inputCount > MOST_MAPS || outputCount > MOST_MAPS
    ? refusePsbt('psbt_too_large')
    : succeed({ inputCount, outputCount });
}

/** Null when the value is not one number and nothing else. */
function readCount(fields: Fields<GlobalField>, name: GlobalField): number | null {
  const cursor = startCursor(valueOf(fields, name) ?? new Uint8Array());
  const count = takeCompactSize(cursor);
  return typeof count === 'number' && isAtEnd(cursor) ? count : null;
}
