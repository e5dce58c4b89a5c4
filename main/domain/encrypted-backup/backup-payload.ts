import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js';
import { writeCompactSize } from '../message/write-compact-size.ts';
import { fail, succeed, type Result } from '../result.ts';
import { decodeStrictly } from '../text-of-file.ts';
import {
  isAtEnd,
  startCursor,
  takeBytes,
  takeVarBytes,
  type ByteCursor,
} from '../transaction/byte-cursor.ts';
import type { BackupItem } from './backup-item.ts';

/** What the first byte of an item means (BIP-138, "Content Type"). */
const END = 0x00;
const BIP_NUMBER = 0x01;
const STRING = 0x03;
/** From here on a reader that does not know the type must not go on. */
const MUST_BE_KNOWN = 0x80;

/** The items one after another, as they are encrypted (BIP-138, "Ciphertext"). A descriptor needs no padding. */
export function writePayload(items: readonly BackupItem[]): Uint8Array {
  return concatBytes(
    ...items.flatMap(({ type, content }) => [
      hexToBytes(type),
      writeCompactSize(content.length),
      content,
    ]),
  );
}

/** The items up to the padding. Items of unknown types below 0x80 are kept, since a known one may follow. */
export function readPayload(
  payload: Uint8Array,
): Result<readonly BackupItem[], 'backup_malformed'> {
  const cursor = startCursor(payload);
  const items: BackupItem[] = [];
  while (!isAtEnd(cursor) && payload[cursor.at] !== END) {
    const type = takeType(cursor);
    const content = type === null ? null : takeVarBytes(cursor);
    if (type === null || content === null) return fail('backup_malformed');
    if (type.startsWith('03') && decodeStrictly(content, 'utf-8') === null) {
      return fail('backup_malformed');
    }
    items.push({ type, content });
  }
  return items.length === 0 ? fail('backup_malformed') : succeed(items);
}

/** The type with its parameters, in hex; null where it is cut off or must be known and is not. */
function takeType(cursor: ByteCursor): string | null {
  const start = cursor.at;
  const kind = takeBytes(cursor, 1)?.[0] ?? MUST_BE_KNOWN;
  if (kind >= MUST_BE_KNOWN) return null;
  const params = kind === BIP_NUMBER ? takeBytes(cursor, 2) : takeVarBytes(cursor);
  if (params === null || (kind === STRING && params.length > 0)) return null;
  return bytesToHex(cursor.bytes.subarray(start, cursor.at));
}
