import type { Fault, Finding, SentenceParams } from '../fault.ts';
import { fail } from '../result.ts';
import type { Network } from '../wallet/inspection.ts';

/** Kinds of output that an address can stand for. `p2a` is pay-to-anchor, `witness_unknown` a version of the future. */
export type AddressType =
  'p2pkh' | 'p2sh' | 'p2wpkh' | 'p2wsh' | 'p2tr' | 'p2a' | 'witness_unknown';

/** What was noticed about a sound address. Sentences: renderer/i18n, `addressFindings`. */
export type AddressFindingCode =
  'test_network' | 'future_witness_version' | 'taproot_key_off_curve' | 'anyone_can_spend';

export type AddressFinding = Finding<AddressFindingCode>;

/** What an address is. */
export type AddressInspection = {
  /** As told by the caller where the address leaves it open: testnet and signet have the same addresses. */
  readonly network: Network;
  readonly type: AddressType;
  /** As wallets write it: in lower case where case means nothing. */
  readonly address: string;
  /** Hex. */
  readonly scriptPubKey: string;
  readonly findings: readonly AddressFinding[];
};

export type AddressCode = 'checksum_mismatch' | 'not_recognised' | 'wrong_network' | 'invalid';

/** The exact fault of an address. Sentences: renderer/i18n, `addressReasons`. */
export type AddressReason =
  | 'address_not_recognised'
  | 'address_look_alike'
  | 'address_spaces'
  | 'address_character'
  | 'address_mixed_case'
  | 'address_length'
  | 'address_empty'
  | 'address_checksum'
  | 'address_mistyped'
  | 'address_swapped'
  | 'address_extra_character'
  | 'address_cut_short'
  | 'address_prefix_changed'
  | 'address_encoding'
  | 'address_padding'
  | 'address_program_length'
  | 'address_witness_version'
  | 'address_version_unknown'
  | 'address_prefix_unknown'
  | 'address_other_coin'
  | 'address_lightning'
  | 'address_silent_payment'
  | 'address_extended_key'
  | 'address_private_key'
  | 'address_network';

export type AddressFault = Fault<AddressCode, AddressReason>;

/** What every refusal of an address returns. */
export type AddressRefusal = { readonly ok: false; readonly error: AddressFault };

/** Refuses an address for an exact reason. */
export function refuseAddress(
  code: AddressCode,
  reason: AddressReason,
  params?: SentenceParams,
): AddressRefusal {
  return fail(params === undefined ? { code, reason } : { code, reason, params });
}
