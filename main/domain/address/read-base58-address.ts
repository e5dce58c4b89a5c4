import { bytesToHex } from '@noble/hashes/utils.js';
import { succeed, type Result } from '../result.ts';
import { decodeBase58Check } from '../wallet/decode-base58check.ts';
import { ALTCOIN_HEADERS, KEY_HEADERS } from '../wallet/key-headers.ts';
import { refuseAddress, type AddressFault, type AddressRefusal } from './address.ts';
import type { AddressNetwork, DecodedAddress } from './decoded-address.ts';
import { COIN_VERSIONS, ZCASH_VERSIONS } from './other-coins.ts';

type Version = {
  readonly type: 'p2pkh' | 'p2sh';
  readonly networks: readonly AddressNetwork[];
};

/** Version bytes of Bitcoin's base58 addresses, from the chain parameters of Bitcoin Core. */
const VERSIONS: Readonly<Record<number, Version>> = {
  0x00: { type: 'p2pkh', networks: ['mainnet'] },
  0x05: { type: 'p2sh', networks: ['mainnet'] },
  0x6f: { type: 'p2pkh', networks: ['testnet', 'regtest'] },
  0xc4: { type: 'p2sh', networks: ['testnet', 'regtest'] },
};

/** Bytes of an address without its checksum: a version and a hash. */
const PAYLOAD = 21;
const EXTENDED_KEY = 78;
const PRIVATE_KEY_VERSIONS = [0x80, 0xef];
const PRIVATE_KEY_LENGTHS = [33, 34];

/**
 * Reads an address in base58check. The text must be base58 throughout, and short. A wrong checksum is told without a
 * guess where the mistake is: see find-slip.ts.
 */
export function readBase58Address(text: string): Result<DecodedAddress, AddressFault> {
  const { payload, isIntact } = decodeBase58Check(text);
  if (!isIntact) return refuseAddress('checksum_mismatch', 'address_checksum');
  const version = VERSIONS[payload[0] ?? -1];
  if (version === undefined) return refuseVersion(payload);
  if (payload.length !== PAYLOAD) {
    return refuseAddress('invalid', 'address_length', { length: text.length });
  }
  const hash = bytesToHex(payload.subarray(1));
  const scriptPubKey = version.type === 'p2pkh' ? `76a914${hash}88ac` : `a914${hash}87`;
  return succeed({ ...version, address: text, scriptPubKey });
}

/** Says what intact base58check is, when it is no address of Bitcoin. */
function refuseVersion(payload: Uint8Array): AddressRefusal {
  if (isExtendedKey(payload)) return refuseAddress('invalid', 'address_extended_key');
  if (isPrivateKey(payload)) return refuseAddress('invalid', 'address_private_key');
  const coin = coinOf(payload);
  return coin === null
    ? refuseAddress('invalid', 'address_version_unknown')
    : refuseAddress('invalid', 'address_other_coin', { coin });
}

function isPrivateKey({ 0: version = 0, length }: Uint8Array): boolean {
  return PRIVATE_KEY_VERSIONS.includes(version) && PRIVATE_KEY_LENGTHS.includes(length);
}

function coinOf({ 0: first = 0, 1: second = 0, length }: Uint8Array): string | null {
  if (length === PAYLOAD + 1) return ZCASH_VERSIONS.includes(first * 256 + second) ? 'Zcash' : null;
  const coin = COIN_VERSIONS.find(({ version }) => version === first)?.coin;
  return length === PAYLOAD ? (coin ?? null) : null;
}

function isExtendedKey(payload: Uint8Array): boolean {
  if (payload.length !== EXTENDED_KEY) return false;
  const version = new DataView(payload.buffer, payload.byteOffset, payload.length).getUint32(0);
  return (
    KEY_HEADERS.some((one) => one.publicVersion === version || one.privateVersion === version) ||
    ALTCOIN_HEADERS.some((one) => one.version === version)
  );
}
