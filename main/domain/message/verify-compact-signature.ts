import { ripemd160 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes } from '@noble/hashes/utils.js';
import type { AddressInspection } from '../address/address.ts';
import { recoverPublicKey } from '../signature/recover-public-key.ts';
import { secp256k1 } from '../wallet/secp256k1.ts';
import { legacyMessageHash } from './message-hashes.ts';
import { invalid, type MessageScheme, type MessageVerdict } from './message-verdict.ts';

type Script = 'p2pkh' | 'p2sh' | 'p2wpkh';

/** What a group of four header bytes promises, the recovery number aside. */
type HeaderGroup = {
  readonly first: number;
  readonly isCompressed: boolean;
  /** Kinds of address that it may stand for, each with the name of the scheme. */
  readonly schemes: Readonly<Partial<Record<Script, MessageScheme>>>;
};

/** Header bytes: Bitcoin Core has 27 to 34, BIP-137 adds 35 to 42, and Electrum uses 31 to 34 for segwit as well. */
const GROUPS: readonly HeaderGroup[] = [
  { first: 27, isCompressed: false, schemes: { p2pkh: 'legacy' } },
  {
    first: 31,
    isCompressed: true,
    schemes: { p2pkh: 'legacy', p2sh: 'electrum', p2wpkh: 'electrum' },
  },
  { first: 35, isCompressed: true, schemes: { p2sh: 'bip137' } },
  { first: 39, isCompressed: true, schemes: { p2wpkh: 'bip137' } },
];
const GROUP_SIZE = 4;

/**
 * Verifies a signature of 65 bytes: one header byte, r and s. The key that made it is recovered and has to give the
 * address, which has to be of the kind that the header names. A high s is allowed, as Bitcoin Core does.
 */
export function verifyCompactSignature(
  { type, scriptPubKey }: AddressInspection,
  message: string,
  signature: Uint8Array,
): MessageVerdict {
  const header = signature[0] ?? 0;
  const group = GROUPS.find(({ first }) => header >= first && header < first + GROUP_SIZE);
  if (group === undefined) return invalid('legacy', 'header_unknown');
  if (!isScript(type)) return invalid('legacy', 'address_without_key');
  const scheme = group.schemes[type];
  if (scheme === undefined) return invalid('bip137', 'header_other_address');
  const hash = legacyMessageHash(message);
  const key = recoverPublicKey(hash, signature.subarray(1), header - group.first);
  if (key === null) return invalid(scheme, 'signature_wrong');
  return scriptOf(type, group.isCompressed ? key : uncompress(key)) === scriptPubKey
    ? { verdict: 'valid', scheme, lock: null, funds: null }
    : invalid(scheme, 'signature_other');
}

function isScript(type: AddressInspection['type']): type is Script {
  return type === 'p2pkh' || type === 'p2sh' || type === 'p2wpkh';
}

/** The script in hex that pays to a key alone; behind P2SH that is P2WPKH. */
function scriptOf(type: Script, key: Uint8Array): string {
  const hash = hash160(key);
  switch (type) {
    case 'p2pkh':
      return `76a914${bytesToHex(hash)}88ac`;
    case 'p2wpkh':
      return `0014${bytesToHex(hash)}`;
    case 'p2sh':
      return `a914${bytesToHex(hash160(concatBytes(Uint8Array.of(0, 20), hash)))}87`;
  }
}

function uncompress(key: Uint8Array): Uint8Array {
  const one = new Uint8Array(32);
  one[31] = 1;
  // Multiplied by 1, the key stays what it is.
  return secp256k1.pointMultiply(key, one, false) ?? key;
}

function hash160(bytes: Uint8Array): Uint8Array {
  return ripemd160(sha256(bytes));
}
