import { hexToBytes } from '@noble/hashes/utils.js';
import { encode, rfc8949EncodeOptions } from 'cborg';
import { encodeBytewords } from '../../../../main/domain/qr-text/ur/bytewords.ts';

/** A whole UR of any content: a value, or CBOR in hex. */
export function writeUr(type: string, content: unknown): string {
  const cbor =
    typeof content === 'string' ? hexToBytes(content) : encode(content, rfc8949EncodeOptions);
  return `ur:${type}/${encodeBytewords(cbor, 'minimal')}`;
}
