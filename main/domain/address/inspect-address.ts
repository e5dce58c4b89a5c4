import { succeed, type Result } from '../result.ts';
import { findOddCharacter } from '../wallet/find-odd-character.ts';
import type { Network } from '../wallet/inspection.ts';
import {
  refuseAddress,
  type AddressFault,
  type AddressInspection,
  type AddressRefusal,
} from './address.ts';
import { judgeAddress } from './address-findings.ts';
import type { AddressNetwork, DecodedAddress } from './decoded-address.ts';
import { explainBase58Checksum, explainSegwitChecksum } from './explain-checksum.ts';
import { refuseForeign } from './refuse-foreign.ts';
import { readBase58Address } from './read-base58-address.ts';
import { readSegwitAddress } from './read-segwit-address.ts';
import { scriptWithBitcoinjs } from './script-with-bitcoinjs.ts';

export type AddressOptions = {
  /** The network that is meant; needed to tell signet from testnet, which have the same addresses. */
  readonly network?: Network;
};

/** Longest text that is looked at: longer than any address, and than most that are mistaken for one. */
const LONGEST = 200;
/** Base58 that is shorter is a word, not an address. */
const SHORTEST = 14;

const SEGWIT_START = /^(?:bc|tb|bcrt)1/i;
const BASE58 = /^[1-9A-HJ-NP-Za-km-z]+$/;
/** Looks like base58 with a 0, O, I or l, which base58 does not have. */
const NEARLY_BASE58 = /^[123mn][0-9A-Za-z]{24,35}$/;

/**
 * Says what an address is: network, type, script. Read by two implementations that must agree, and refused with the
 * exact fault otherwise; a slip of one character is told by its place. Nothing is ever repaired.
 */
export function inspectAddress(
  text: string,
  { network: wanted }: AddressOptions = {},
): Result<AddressInspection, AddressFault> {
  const decoded = decodeAddress(text.trim());
  if (!decoded.ok) return decoded;
  const { networks, type, address, scriptPubKey } = decoded.value;
  if (scriptWithBitcoinjs(decoded.value) !== scriptPubKey) {
    // One of the two has a bug and nobody knows which, so the address may not be used.
    throw new Error('Two address implementations disagree.');
  }
  const network = settleNetwork(networks, wanted);
  if (network === null) {
    const params = { network: networks[0] ?? '', wanted: wanted ?? '' };
    return refuseAddress('wrong_network', 'address_network', params);
  }
  const findings = judgeAddress(decoded.value, network);
  return succeed({ network, type, address, scriptPubKey, findings });
}

function decodeAddress(text: string): Result<DecodedAddress, AddressFault> {
  if (text === '' || text.length > LONGEST) return notRecognised();
  const odd = findOddCharacter(text);
  if (odd !== null) return refuseAddress('invalid', 'address_look_alike', { character: odd });
  if (/\s/.test(text)) return refuseSpaces(text);
  return SEGWIT_START.test(text) ? decodeSegwit(text) : decodeOther(text);
}

function decodeSegwit(text: string): Result<DecodedAddress, AddressFault> {
  const read = readSegwitAddress(text);
  return !read.ok && read.error.reason === 'address_checksum' ? explainSegwitChecksum(text) : read;
}

function decodeOther(text: string): Result<DecodedAddress, AddressFault> {
  const foreign = refuseForeign(text);
  if (foreign !== null) return foreign;
  if (NEARLY_BASE58.test(text) && !BASE58.test(text)) {
    const position = text.search(/[0OIl]/) + 1;
    return refuseAddress('invalid', 'address_character', { position });
  }
  if (!BASE58.test(text) || text.length < SHORTEST) return notRecognised();
  const read = readBase58Address(text);
  return !read.ok && read.error.reason === 'address_checksum' ? explainBase58Checksum(text) : read;
}

/** Words with spaces between them are no address with a space in it. */
function refuseSpaces(text: string): AddressRefusal {
  const joined = text.replace(/\s+/g, '');
  return SEGWIT_START.test(joined) || NEARLY_BASE58.test(joined)
    ? refuseAddress('invalid', 'address_spaces')
    : notRecognised();
}

function settleNetwork(
  networks: readonly AddressNetwork[],
  wanted: Network | undefined,
): Network | null {
  if (wanted === undefined) return networks[0] ?? null;
  const family = wanted === 'signet' ? 'testnet' : wanted;
  return networks.includes(family) ? wanted : null;
}

function notRecognised(): AddressRefusal {
  return refuseAddress('not_recognised', 'address_not_recognised');
}
