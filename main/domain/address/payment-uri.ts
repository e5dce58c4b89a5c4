import type { Fault, Finding, SentenceParams } from '../fault.ts';
import { fail } from '../result.ts';
import type { AddressCode, AddressFault, AddressInspection, AddressReason } from './address.ts';

/** Ways to be paid that are not an address on the chain. */
export type PaymentOffer = 'lightning_invoice' | 'lightning_offer' | 'silent_payment' | 'bip351';

export type PaymentUriFindingCode = 'unknown_parameters' | 'hidden_characters' | 'payment_callback';

/** A noticed fact, or at severity `block` the exact fault of an address in the link. */
export type PaymentUriFinding = Finding<PaymentUriFindingCode | AddressReason>;

/** An address in a link. One that is unsound may be shown, never paid to. */
export type UriAddress =
  | { readonly kind: 'sound'; readonly inspection: AddressInspection }
  | { readonly kind: 'unsound'; readonly text: string; readonly fault: AddressFault };

/** What a well-formed `bitcoin:` link asks for (BIP-321, which replaces BIP-21). */
export type PaymentUri = {
  /** Any of these will do; all of one network. Ends with the first unsound one. Empty when only other ways to pay are offered. */
  readonly addresses: readonly UriAddress[];
  /** Null when no amount is asked for. */
  readonly amountSats: number | null;
  /** Written by whoever made the link, so it proves nothing. */
  readonly label: string | null;
  readonly message: string | null;
  readonly offers: readonly PaymentOffer[];
  readonly findings: readonly PaymentUriFinding[];
};

/** The exact fault of a link, beside a network that was not meant. Sentences: renderer/i18n, `paymentUriReasons`. */
export type PaymentUriReason =
  | 'uri_malformed'
  | 'uri_too_long'
  | 'uri_escape'
  | 'uri_no_address'
  | 'uri_offers_only'
  | 'uri_address_key'
  | 'uri_mixed_networks'
  | 'uri_amount'
  | 'uri_amount_too_fine'
  | 'uri_amount_too_large'
  | 'uri_repeated_parameter'
  | 'uri_required_parameter';

export type PaymentUriFault = Fault<AddressCode | 'unsupported', AddressReason | PaymentUriReason>;

/** Reasons that are ours: another program may take such a link. */
const UNSUPPORTED: readonly PaymentUriReason[] = ['uri_required_parameter', 'uri_offers_only'];

/** Refuses a link for an exact reason. */
export function refuseUri(
  reason: PaymentUriReason,
  params?: SentenceParams,
): { readonly ok: false; readonly error: PaymentUriFault } {
  const code = UNSUPPORTED.includes(reason) ? 'unsupported' : 'invalid';
  return fail(params === undefined ? { code, reason } : { code, reason, params });
}
