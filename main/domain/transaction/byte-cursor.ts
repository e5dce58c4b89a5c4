/** A place in bytes that moves on as they are read. What is beyond the end is answered with null, never thrown. */
export type ByteCursor = { readonly bytes: Uint8Array; at: number };

/** A cursor at the start. */
export function startCursor(bytes: Uint8Array): ByteCursor {
  return { bytes, at: 0 };
}

/** Whether nothing is left to read. */
export function isAtEnd({ bytes, at }: ByteCursor): boolean {
  return at >= bytes.length;
}

/** The next `length` bytes, as a view; null when there are fewer. */
export function takeBytes(cursor: ByteCursor, length: number): Uint8Array | null {
  if (length > cursor.bytes.length - cursor.at) return null;
  const taken = cursor.bytes.subarray(cursor.at, cursor.at + length);
  cursor.at += length;
  return taken;
}

/** An unsigned 32-bit number, little-endian. */
export function takeUint32(cursor: ByteCursor): number | null {
  const bytes = takeBytes(cursor, 4);
  return bytes === null ? null : littleEndian(bytes);
}

/** An unsigned 64-bit number, little-endian. */
export function takeUint64(cursor: ByteCursor): bigint | null {
  const bytes = takeBytes(cursor, 8);
  return bytes === null ? null : viewOf(bytes).getBigUint64(0, true);
}

/** Widths of a compact size after its first byte, with the smallest number that needs them. */
const WIDE = [
  { mark: 0xfd, width: 2, least: 0xfd },
  { mark: 0xfe, width: 4, least: 0x10000 },
  { mark: 0xff, width: 8, least: 0x100000000 },
] as const;

/**
 * Bitcoin's variable-length number. A form longer than needed is `not_minimal`: it would let one PSBT be written in
 * two ways. Numbers above 2^53 come out as Infinity, which no length can be.
 */
export function takeCompactSize(cursor: ByteCursor): number | 'not_minimal' | null {
  const first = takeBytes(cursor, 1)?.[0];
  if (first === undefined) return null;
  const wide = WIDE.find(({ mark }) => mark === first);
  if (wide === undefined) return first;
  const bytes = takeBytes(cursor, wide.width);
  if (bytes === null) return null;
  const value = littleEndian(bytes);
  return value < wide.least ? 'not_minimal' : value;
}

/** The bytes after their own length; null when that length is not there, not minimal or too long. */
export function takeVarBytes(cursor: ByteCursor): Uint8Array | null {
  const length = takeCompactSize(cursor);
  return typeof length === 'number' ? takeBytes(cursor, length) : null;
}

/** The bytes as one little-endian number; Infinity above 2^53. */
export function littleEndian(bytes: Uint8Array): number {
  const value = bytes.reduceRight((sum, byte) => sum * 256 + byte, 0);
  return Number.isSafeInteger(value) ? value : Infinity;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
