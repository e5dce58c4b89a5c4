import { hexToBytes } from '@noble/hashes/utils.js';
import { base64 } from '@scure/base';

/** The bytes that a text in hex or base64 stands for, white space left out; null when it is neither. */
export function bytesOfText(text: string): Uint8Array | null {
  const joined = text.replace(/\s+/g, '');
  if (joined === '') return null;
  if (/^(?:[0-9a-fA-F]{2})+$/.test(joined)) return hexToBytes(joined);
  try {
    return base64.decode(joined);
  } catch {
    // The decoder says "not base64" by throwing; there is no other way to ask it.
    return null;
  }
}
