import { bech32 } from '@scure/base';
import { succeed, type Result } from '../result.ts';
import {
  refuseAddress,
  type AddressFault,
  type AddressRefusal,
  type AddressType,
} from './address.ts';
import { witnessScript, type AddressNetwork, type DecodedAddress } from './decoded-address.ts';
import { readBech32, type Bech32Reading, type Bech32Reason } from './read-bech32.ts';

/** What a segwit address begins with, by network (BIP-173). */
export const SEGWIT_PREFIXES: Readonly<Record<string, AddressNetwork>> = {
  bc: 'mainnet',
  tb: 'testnet',
  bcrt: 'regtest',
};

/** Bytes that a witness program can have (BIP-141). */
const SHORTEST_PROGRAM = 2;
const LONGEST_PROGRAM = 40;
const HIGHEST_VERSION = 16;
/** What a program of version 0 is, by its length. */
const VERSION_0: Readonly<Record<number, AddressType>> = { 20: 'p2wpkh', 32: 'p2wsh' };
/** Pay-to-anchor: an output that anybody can spend, by design. */
const ANCHOR = '51024e73';

/**
 * Reads an address that begins with `bc1`, `tb1` or `bcrt1` in either case (BIP-173, BIP-350). A wrong checksum is
 * told without a guess where the mistake is: see find-slip.ts.
 */
export function readSegwitAddress(text: string): Result<DecodedAddress, AddressFault> {
  const reading = readBech32(text);
  if (!reading.ok) return refuseText(text, reading.error);
  const { prefix, words, encoding } = reading.value;
  const network = SEGWIT_PREFIXES[prefix];
  const version = words[0];
  if (network === undefined) return refuseAddress('invalid', 'address_prefix_unknown');
  if (version === undefined) return refuseAddress('invalid', 'address_empty');
  if (version > HIGHEST_VERSION) {
    return refuseAddress('invalid', 'address_witness_version', { version });
  }
  const program = readProgram(words);
  if (program === null) return refuseAddress('invalid', 'address_padding');
  const type = typeOf(version, program);
  if (type === null) {
    const bytes = program.length;
    return refuseAddress('invalid', 'address_program_length', { version, bytes });
  }
  if (encoding !== (version === 0 ? 'bech32' : 'bech32m')) {
    return refuseAddress('checksum_mismatch', 'address_encoding', { version });
  }
  const address = text.toLowerCase();
  return succeed({
    networks: [network],
    type,
    address,
    scriptPubKey: witnessScript(version, program),
  });
}

function refuseText(text: string, reason: Bech32Reason): AddressRefusal {
  switch (reason) {
    case 'mixed_case':
      return refuseAddress('invalid', 'address_mixed_case');
    case 'data_character':
    case 'prefix_character':
      return refuseAddress('invalid', 'address_character', { position: oddPlace(text) });
    case 'too_long':
    case 'too_short':
      return refuseAddress('invalid', 'address_length', { length: text.length });
    case 'no_separator':
    case 'prefix_empty':
      return refuseAddress('not_recognised', 'address_not_recognised');
    case 'checksum':
      return refuseAddress('checksum_mismatch', 'address_checksum');
  }
}

/** Where the first character stands that no segwit address has, counted from 1. */
function oddPlace(text: string): number {
  const start = text.lastIndexOf('1') + 1;
  const at = text
    .toLowerCase()
    .slice(start)
    .search(/[^02-9ac-hj-np-z]/);
  return start + Math.max(0, at) + 1;
}

/** The bytes in the words after the version; null when bits are left over that are more than padding, or not zero. */
function readProgram(words: Bech32Reading['words']): Uint8Array | null {
  return bech32.fromWordsUnsafe(words.slice(1)) ?? null;
}

function typeOf(version: number, program: Uint8Array): AddressType | null {
  const { length } = program;
  if (length < SHORTEST_PROGRAM || length > LONGEST_PROGRAM) return null;
  if (version === 0) return VERSION_0[length] ?? null;
  if (version === 1 && length === 32) return 'p2tr';
  return witnessScript(version, program) === ANCHOR ? 'p2a' : 'witness_unknown';
}
