import { hexToBytes } from '@noble/hashes/utils.js';
import { base64 } from '@scure/base';
import { succeed, type Result } from '../result.ts';
import { refusePsbt, type PsbtFault } from './psbt-fault.ts';
import { readTransaction } from '../transaction/raw-transaction.ts';

/** Longest PSBT, in bytes: several times the largest transaction that nodes pass on. */
const MOST_BYTES = 4 * 1024 * 1024;
/** `psbt` and a byte that no text has (BIP-174). */
const MAGIC = [0x70, 0x73, 0x62, 0x74, 0xff];

/** The same in base64, as far as it does not hang on what follows. */
const START = 'cHNidP';

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
const HEX = /^(?:[0-9a-fA-F]{2})+$/;

/** The bytes of a PSBT that was pasted as base64 or hex. White space is let through: mail programs break lines. */
export function decodePsbtText(text: string): Result<Uint8Array, PsbtFault> {
  if (text.length > MOST_BYTES * 2) return refusePsbt('psbt_too_large');
  const joined = text.replace(/\s+/g, '');
  if (HEX.test(joined)) return expectPsbt(hexToBytes(joined));
  if (!BASE64.test(joined)) return refusePsbt('psbt_text_unreadable');
  const bytes = decodeBase64(joined);
  if (bytes !== null) return expectPsbt(bytes);
  return refusePsbt(joined.startsWith(START) ? 'psbt_base64_damaged' : 'psbt_text_unreadable');
}

/** The bytes of a PSBT file: as they are, or as the text of one of them. */
export function decodePsbtFile(bytes: Uint8Array): Result<Uint8Array, PsbtFault> {
  if (isPsbt(bytes)) return expectPsbt(bytes);
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, MOST_BYTES * 2 + 1));
  const decoded = decodePsbtText(text);
  return decoded.ok || decoded.error.reason !== 'psbt_text_unreadable'
    ? decoded
    : expectPsbt(bytes);
}

function expectPsbt(bytes: Uint8Array): Result<Uint8Array, PsbtFault> {
  if (bytes.length > MOST_BYTES) return refusePsbt('psbt_too_large');
  if (isPsbt(bytes)) return succeed(bytes);
  return typeof readTransaction(bytes, 'any') === 'string'
    ? refusePsbt('psbt_not_a_psbt')
    : refusePsbt('psbt_network_transaction');
}

function isPsbt(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, at) => bytes[at] === byte);
}

/** Null for a length that base64 cannot have, or for bits that no byte needs: the end was cut off or changed. */
function decodeBase64(text: string): Uint8Array | null {
  try {
    return base64.decode(text);
  } catch {
    return null;
  }
}
