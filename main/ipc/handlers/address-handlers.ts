import type { FindingView, Locale } from '../../../preload/shapes.ts';
import type { AddressView, PaymentUriView } from '../../../preload/wallet-shapes.ts';
import type { AddressFinding } from '../../domain/address/address.ts';
import type { PaymentUri, PaymentUriFinding } from '../../domain/address/payment-uri.ts';
import type { AddressReading } from '../../domain/address/read-address-text.ts';
import { fail, succeed } from '../../domain/result.ts';
import type { HandlersFor } from '../handler.ts';
import { inspectedFindingSentence } from '../sentences.ts';

/** Loaded at first use, as the wallet engine is. */
const loadReader = () => import('../../domain/address/read-address-text.ts');

export const addressHandlers: HandlersFor<'address.inspect'> = {
  'address.inspect': async ({ text, ...options }, services) => {
    const { readAddressText } = await loadReader();
    const reading = readAddressText(text, options);
    return reading.ok
      ? succeed(viewOf(reading.value, services.locale()))
      : fail({ fields: ['text'], ...reading.error });
  },
};

function viewOf({ inspection, uri }: AddressReading, locale: Locale): AddressView {
  return {
    ...inspection,
    findings: inspection.findings.map((one) => findingView(one, locale)),
    payment: uri === null ? null : paymentView(uri, locale),
  };
}

function paymentView(
  { addresses, amountSats, label, message, offers, findings }: PaymentUri,
  locale: Locale,
): PaymentUriView {
  const [, ...alternatives] = addresses.map((one) =>
    one.kind === 'sound' ? one.inspection.address : one.text,
  );
  return {
    alternatives,
    amountSats,
    label,
    message,
    offers,
    findings: findings.map((one) => findingView(one, locale)),
  };
}

function findingView<One extends AddressFinding | PaymentUriFinding>(
  one: One,
  locale: Locale,
): FindingView<One['code']> {
  return { code: one.code, severity: one.severity, message: inspectedFindingSentence(one, locale) };
}
