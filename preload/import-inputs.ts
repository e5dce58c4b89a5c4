import * as v from 'valibot';
import type { Input } from './contract.ts';
import type { ImportCalls } from './import-calls.ts';
import { columnMapping, id } from './input-parts.ts';

const MAX_FILE = 512 * 1024 * 1024;
/** Longest base64 text of a piece: 4 MiB of bytes. */
const MAX_PIECE_BASE64 = 4 * Math.ceil((4 * 1024 * 1024) / 3);

/** What the methods for large exports take. */
export const importInputs: {
  readonly [M in keyof ImportCalls]: v.GenericSchema<unknown, Input<M>>;
} = {
  'import.begin': v.strictObject({
    fileName: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
    format: v.exactOptional(id),
    mapping: v.exactOptional(columnMapping),
    size: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(MAX_FILE)),
  }),
  'import.append': v.strictObject({
    session: id,
    bytesBase64: v.pipe(v.string(), v.maxLength(MAX_PIECE_BASE64)),
  }),
  'import.finish': v.strictObject({ session: id }),
  'import.look': v.strictObject({ session: id }),
  'import.drop': v.strictObject({ session: id }),
};
