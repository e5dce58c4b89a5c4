import { sha256 } from '@noble/hashes/sha2.js';
import { base58, bech32, bech32m, createBase58check } from '@scure/base';
import { descriptorChecksum } from '../../main/domain/wallet/descriptor-checksum.ts';

const base58check = createBase58check(sha256);
const BASE58 = /[1-9A-HJ-NP-Za-km-z]{25,120}/g;
const BECH32 = /\b(?:bc|tb|bcrt)1[02-9ac-hj-np-z]{6,90}\b/gi;
const DESCRIPTOR = /^([\s\S]*)#[^#]{0,12}$/;

/**
 * Gives a damaged text right checksums again, so that what stands behind the checksum is reached: of descriptors
 * (BIP-380), of keys and addresses in Base58, of addresses in Bech32 or Bech32m.
 */
export function mendChecksums(text: string): string {
  const mended = text.replace(BASE58, mendBase58).replace(BECH32, mendBech32);
  const body = DESCRIPTOR.exec(mended)?.[1];
  const checksum = body === undefined ? null : descriptorChecksum(body);
  return checksum === null ? mended : `${body}#${checksum}`;
}

function mendBase58(text: string): string {
  const bytes = base58.decode(text);
  return bytes.length < 5 ? text : base58check.encode(bytes.subarray(0, -4));
}

function mendBech32(text: string): string {
  const [prefix = '', data = ''] = text.toLowerCase().split(/1(?=[^1]*$)/);
  const words = Array.from(data.slice(0, -6), (character) =>
    'qpzry9x8gf2tvdw0s3jn54khce6mua7l'.indexOf(character),
  );
  return (words[0] === 0 ? bech32 : bech32m).encode(prefix, words, false);
}
