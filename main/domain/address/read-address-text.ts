import { fail, succeed, type Result } from '../result.ts';
import type { AddressInspection } from './address.ts';
import { inspectAddress, type AddressOptions } from './inspect-address.ts';
import { refuseUri, type PaymentUri, type PaymentUriFault } from './payment-uri.ts';
import { isPaymentUri, readPaymentUri } from './read-payment-uri.ts';

/** An address, with the link that it came in. */
export type AddressReading = {
  readonly inspection: AddressInspection;
  readonly uri: PaymentUri | null;
};

/** Reads an address, or the first address of a `bitcoin:` link all of whose addresses are sound. */
export function readAddressText(
  text: string,
  options: AddressOptions,
): Result<AddressReading, PaymentUriFault> {
  if (!isPaymentUri(text)) {
    const inspection = inspectAddress(text, options);
    return inspection.ok ? succeed({ inspection: inspection.value, uri: null }) : inspection;
  }
  const uri = readPaymentUri(text, options);
  if (!uri.ok) return uri;
  const unsound = uri.value.addresses.find((one) => one.kind === 'unsound');
  if (unsound !== undefined) return fail(unsound.fault);
  const sound = uri.value.addresses.find((one) => one.kind === 'sound');
  return sound === undefined
    ? refuseUri('uri_offers_only')
    : succeed({ inspection: sound.inspection, uri: uri.value });
}
