import { sha256 } from '@noble/hashes/sha2.js';
import { bech32, createBase58check } from '@scure/base';
import { succeed, type Result } from '../../result.ts';
import type { KeyNetwork } from '../../wallet/key-headers.ts';
import { refuseQr, type QrFault } from '../qr-payload.ts';
import { bytesOf, readFields, uint32Of } from './cbor-fields.ts';
import { readCoin } from './read-hd-key.ts';

/** Field numbers of address (BCR-2020-009). */
const INFO = 1;
const TYPE = 2;
const DATA = 3;

/** Version bytes of base58 addresses by type: a hash of a key (0, which is also the default), or of a script (1). */
const BASE58_VERSIONS: Readonly<Record<KeyNetwork, readonly number[]>> = {
  mainnet: [0x00, 0x05],
  testnet: [0x6f, 0xc4],
};
const SEGWIT_PREFIXES: Readonly<Record<KeyNetwork, string>> = { mainnet: 'bc', testnet: 'tb' };
const SEGWIT_TYPE = 2;

const base58check = createBase58check(sha256);

/** Reads an address (BCR-2020-009) as text. */
export function readAddress(value: unknown): Result<string, QrFault> {
  const fields = readFields(value, 'address');
  const data = bytesOf(fields?.get(DATA));
  if (fields === null || data === null) return refuseQr('invalid', 'qr_content_malformed');
  const network = readCoin(fields.get(INFO));
  if (!network.ok) return network;
  const type = fields.has(TYPE) ? uint32Of(fields.get(TYPE)) : 0;
  if (type === SEGWIT_TYPE) return readSegwit(data, SEGWIT_PREFIXES[network.value]);
  const version = type === null ? undefined : BASE58_VERSIONS[network.value][type];
  return version === undefined || data.length !== 20
    ? refuseQr('invalid', 'qr_content_malformed')
    : succeed(base58check.encode(Uint8Array.of(version, ...data)));
}

/** Version 0: a hash of a key (20 bytes) or of a script (32). */
function readSegwit(data: Uint8Array, prefix: string): Result<string, QrFault> {
  if (data.length !== 20 && data.length !== 32) return refuseQr('invalid', 'qr_content_malformed');
  return succeed(bech32.encode(prefix, [0, ...bech32.toWords(data)]));
}
