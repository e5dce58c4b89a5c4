import { succeed, type Result } from '../result.ts';
import { isAtEnd, startCursor, type ByteCursor } from '../transaction/byte-cursor.ts';
import { sortFields, type Fields } from './fields.ts';
import type { FieldRule } from './field-rule.ts';
import { INPUT_FIELDS, OUTPUT_FIELDS, type InputField, type OutputField } from './field-rules.ts';
import { findEntryFault } from './find-entry-fault.ts';
import { refusePsbt, type PsbtFault } from './psbt-fault.ts';
import { readGlobalMap, type GlobalMap } from './read-global-map.ts';
import { readMap } from './read-map.ts';

/** `psbt` and the byte after it, which `decodePsbtText` has looked at. */
const MAGIC_BYTES = 5;

/** The maps of a PSBT, each held against the rules of its version. */
export type Container = {
  readonly global: GlobalMap;
  readonly inputs: readonly Fields<InputField>[];
  readonly outputs: readonly Fields<OutputField>[];
};

/** Reads the key-value maps of BIP-174 and BIP-370: as many as the PSBT says that it has, and not a byte more. */
export function readContainer(bytes: Uint8Array): Result<Container, PsbtFault> {
  const cursor = startCursor(bytes);
  cursor.at = MAGIC_BYTES;
  const global = readGlobalMap(cursor);
  if (!global.ok) return global;
  const { version, inputCount, outputCount } = global.value;
  const inputs = readMaps(cursor, INPUT_FIELDS, { version, count: inputCount });
  if (!inputs.ok) return inputs;
  const outputs = readMaps(cursor, OUTPUT_FIELDS, { version, count: outputCount });
  if (!outputs.ok) return outputs;
  const left = bytes.length - cursor.at;
  if (left > 0) return refusePsbt('psbt_trailing_bytes', { count: left });
  return succeed({ global: global.value, inputs: inputs.value, outputs: outputs.value });
}

type Wanted = Pick<GlobalMap, 'version'> & { readonly count: number };

function readMaps<Rule extends FieldRule>(
  cursor: ByteCursor,
  rules: readonly Rule[],
  { version, count }: Wanted,
): Result<readonly Fields<Rule['name']>[], PsbtFault> {
  const maps: Fields<Rule['name']>[] = [];
  while (maps.length < count) {
    if (isAtEnd(cursor)) {
      const isInput = rules.some(({ name }) => name.startsWith('PSBT_IN_'));
      const reason = isInput ? 'psbt_inputs_missing' : 'psbt_outputs_missing';
      return refusePsbt(reason, { count: count - maps.length });
    }
    const entries = readMap(cursor, rules, (entry) => findEntryFault(rules, entry, version));
    if (!entries.ok) return entries;
    const fields = sortFields(rules, entries.value, version);
    if (!fields.ok) return fields;
    maps.push(fields.value);
  }
  return succeed(maps);
}
