import type { AddressReason } from '../address/address.ts';
import type { SentenceParams } from '../fault.ts';
import type { ScriptFault } from '../script/script-fault.ts';

/** How a message was signed. `electrum` is the legacy form with the header of `1…` addresses on a segwit address. */
export type MessageScheme =
  | 'legacy'
  | 'electrum'
  | 'bip137'
  | 'bip322_simple'
  | 'bip322_full'
  | 'bip322_proof_of_funds'
  | 'unknown';

/** The exact reason for a verdict. Sentences: renderer/i18n, `messageReasons`. */
export type MessageReason =
  | AddressReason
  | ScriptFault
  | 'signature_empty'
  | 'signature_not_base64'
  | 'signature_malformed'
  | 'header_unknown'
  | 'header_other_address'
  | 'address_without_key'
  | 'signature_other'
  | 'to_sign_other_message'
  | 'to_sign_output'
  | 'to_sign_version'
  | 'extra_inputs'
  | 'proof_malformed'
  | 'proof_coin_missing'
  | 'proof_coin_twice'
  | 'proof_too_large';

/** Lock time of the transaction and sequence of its first input: ''valid at time T and age S'' (BIP-322). */
export type SignatureLock = { readonly lockTime: number; readonly sequence: number };

/** What a proof of funds claims. Whether these coins exist and are unspent only the chain can tell. */
export type ClaimedFunds = { readonly coins: number; readonly sats: number };

/**
 * `valid`: whoever holds the key of the address signed exactly this message. `inconclusive`: the rules that decide it
 * are not known here, so it is neither proven nor disproven (BIP-322).
 */
export type MessageVerdict =
  | {
      readonly verdict: 'valid';
      readonly scheme: MessageScheme;
      /** Null when the signature holds at any time. */
      readonly lock: SignatureLock | null;
      readonly funds: ClaimedFunds | null;
    }
  | {
      readonly verdict: 'invalid' | 'inconclusive';
      readonly scheme: MessageScheme;
      readonly reason: MessageReason;
      readonly params?: SentenceParams;
    };

/** The verdict on a signature that failed a check. */
export function invalid(scheme: MessageScheme, reason: MessageReason): MessageVerdict {
  return { verdict: 'invalid', scheme, reason };
}

/** The verdict on a signature that cannot be judged here. */
export function inconclusive(scheme: MessageScheme, reason: MessageReason): MessageVerdict {
  return { verdict: 'inconclusive', scheme, reason };
}
