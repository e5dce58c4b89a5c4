import { refuseAddress, type AddressRefusal } from './address.ts';
import { findSlip, type Slip } from './find-slip.ts';
import { BECH32_CHARACTERS } from './read-bech32.ts';
import { readBase58Address } from './read-base58-address.ts';
import { readSegwitAddress, SEGWIT_PREFIXES } from './read-segwit-address.ts';

const BASE58_CHARACTERS = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** Characters of base58 addresses; one more or less is still worth looking for the slip. */
const SHORTEST_BASE58 = 26;
const LONGEST_BASE58 = 35;

/** Says why the checksum of a segwit address is wrong: another network's beginning, one slip and its place, or neither. */
export function explainSegwitChecksum(text: string): AddressRefusal {
  const lower = text.toLowerCase();
  const start = lower.indexOf('1') + 1;
  const data = lower.slice(start);
  const prefix = Object.keys(SEGWIT_PREFIXES).find((one) => readSegwitAddress(`${one}1${data}`).ok);
  if (prefix !== undefined) {
    return refuseAddress('checksum_mismatch', 'address_prefix_changed', { prefix: `${prefix}1` });
  }
  return refuseSlip(
    findSlip(lower, { start, alphabet: BECH32_CHARACTERS }, (one) => readSegwitAddress(one).ok),
  );
}

/** The same for an address in base58. */
export function explainBase58Checksum(text: string): AddressRefusal {
  const { length } = text;
  if (length < SHORTEST_BASE58 - 1 || length > LONGEST_BASE58 + 1) {
    return refuseAddress('checksum_mismatch', 'address_length', { length });
  }
  return refuseSlip(
    findSlip(text, { start: 0, alphabet: BASE58_CHARACTERS }, (one) => readBase58Address(one).ok),
  );
}

function refuseSlip(slip: Slip | null): AddressRefusal {
  switch (slip?.kind) {
    case undefined:
      return refuseAddress('checksum_mismatch', 'address_checksum');
    case 'mistyped':
      return refuseAddress('checksum_mismatch', 'address_mistyped', { position: slip.position });
    case 'swapped':
      return refuseAddress('checksum_mismatch', 'address_swapped', { position: slip.position });
    case 'extra':
      return refuseAddress('checksum_mismatch', 'address_extra_character', {
        position: slip.position,
      });
    case 'missing_at_end':
      return refuseAddress('checksum_mismatch', 'address_cut_short');
  }
}
