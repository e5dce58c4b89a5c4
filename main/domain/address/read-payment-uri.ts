import { fail, succeed, type Result } from '../result.ts';
import { inspectAddress, type AddressOptions } from './inspect-address.ts';
import {
  refuseUri,
  type PaymentOffer,
  type PaymentUri,
  type PaymentUriFault,
  type PaymentUriFinding,
  type UriAddress,
} from './payment-uri.ts';
import { readBitcoinAmount } from './read-bitcoin-amount.ts';
import { readUriParameters, type UriParameter } from './read-uri-parameters.ts';

const SCHEME = /^bitcoin:/i;
/** Longest link that is read, in characters: several times what a QR code holds. */
const LONGEST = 16 * 1024;
/** A link needs one address for each kind of output at most. */
const MAX_ADDRESSES = 5;

/** Keys of ways to pay (BIP-321), and of addresses: the beginnings of segwit addresses. */
const OFFERS: Readonly<Record<string, PaymentOffer>> = {
  lightning: 'lightning_invoice',
  lno: 'lightning_offer',
  sp: 'silent_payment',
  pay: 'bip351',
};
const ADDRESS_KEYS = ['bc', 'tb', 'bcrt'];
const KNOWN = new Set([
  ...Object.keys(OFFERS),
  ...ADDRESS_KEYS,
  'amount',
  'label',
  'message',
  'pop',
]);

/** Control characters, and those that turn or hide text: a label with them is made to be misread. */
const HIDDEN = /[\p{Cc}\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

/** Whether a text is meant as a `bitcoin:` link. */
export function isPaymentUri(text: string): boolean {
  return SCHEME.test(text.trim());
}

/**
 * Reads a `bitcoin:` link (BIP-21, BIP-321): addresses, exact amount, label, message, and the other ways to pay that
 * it offers. A link with a required parameter that Holdfast does not know is refused, as the BIP demands. In a
 * well-formed link an unsound address is a finding that blocks, with its exact fault.
 */
export function readPaymentUri(
  text: string,
  options: AddressOptions = {},
): Result<PaymentUri, PaymentUriFault> {
  const uri = text.trim();
  if (uri.length > LONGEST) return refuseUri('uri_too_long');
  if (!SCHEME.test(uri)) return refuseUri('uri_malformed');
  const rest = uri.replace(SCHEME, '');
  const mark = rest.indexOf('?');
  const body = mark < 0 ? rest : rest.slice(0, mark);
  if (/[/#&=]/.test(body)) return refuseUri('uri_malformed');
  const parameters = readUriParameters(mark < 0 ? '' : rest.slice(mark + 1));
  if (!parameters.ok) return parameters;
  if (parameters.value.some(({ key }) => key.startsWith('req-'))) {
    return refuseUri('uri_required_parameter');
  }
  const addresses = readAddresses(body, parameters.value, options);
  return addresses.ok ? describe(addresses.value, parameters.value) : addresses;
}

/** The addresses of the link, that of its body first; up to the first one that is unsound. */
function readAddresses(
  body: string,
  parameters: readonly UriParameter[],
  options: AddressOptions,
): Result<readonly UriAddress[], PaymentUriFault> {
  const keyed = parameters.filter(({ key }) => ADDRESS_KEYS.includes(key));
  if (keyed.some(({ key, value }) => !value.toLowerCase().startsWith(`${key}1`))) {
    return refuseUri('uri_address_key');
  }
  if (keyed.length > MAX_ADDRESSES) return refuseUri('uri_too_long');
  const found: UriAddress[] = [];
  for (const text of [...(body === '' ? [] : [body]), ...keyed.map(({ value }) => value)]) {
    const inspection = inspectAddress(text, options);
    if (!inspection.ok && inspection.error.code === 'wrong_network') return fail(inspection.error);
    if (!inspection.ok) {
      // One unsound address blocks the link; looking for slips in all of them would take too long.
      return succeed([...found, { kind: 'unsound', text, fault: inspection.error }]);
    }
    found.push({ kind: 'sound', inspection: inspection.value });
  }
  const networks = found.flatMap((one) => (one.kind === 'sound' ? one.inspection.network : []));
  return new Set(networks).size > 1 ? refuseUri('uri_mixed_networks') : succeed(found);
}

function describe(
  addresses: readonly UriAddress[],
  parameters: readonly UriParameter[],
): Result<PaymentUri, PaymentUriFault> {
  const valueOf = (name: string) => parameters.find(({ key }) => key === name)?.value ?? null;
  const offers = parameters.flatMap(({ key }) =>
    Object.hasOwn(OFFERS, key) ? (OFFERS[key] ?? []) : [],
  );
  if (addresses.length === 0 && offers.length === 0) return refuseUri('uri_no_address');
  const asked = valueOf('amount');
  const amount = asked === null ? succeed(null) : readBitcoinAmount(asked);
  if (!amount.ok) return amount;
  return succeed({
    addresses,
    amountSats: amount.value,
    label: valueOf('label'),
    message: valueOf('message'),
    offers: [...new Set(offers)],
    findings: [...addresses.flatMap(judgeAddress), ...judge(parameters)],
  });
}

/** What is wrong with an address blocks: nothing may ever be paid to it. */
function judgeAddress(address: UriAddress): readonly PaymentUriFinding[] {
  if (address.kind === 'sound') return [];
  const { reason, params } = address.fault;
  if (reason === undefined) return [];
  return [
    params === undefined
      ? { code: reason, severity: 'block' }
      : { code: reason, severity: 'block', params },
  ];
}

function judge(parameters: readonly UriParameter[]): readonly PaymentUriFinding[] {
  const unknown = parameters.filter(({ key }) => !KNOWN.has(key)).length;
  const shown = parameters.filter(({ key }) => key === 'label' || key === 'message');
  const findings: PaymentUriFinding[] = [];
  if (shown.some(({ value }) => HIDDEN.test(value))) {
    findings.push({ code: 'hidden_characters', severity: 'warn' });
  }
  if (parameters.some(({ key }) => key === 'pop')) {
    findings.push({ code: 'payment_callback', severity: 'info' });
  }
  if (unknown > 0) {
    findings.push({ code: 'unknown_parameters', severity: 'info', params: { count: unknown } });
  }
  return findings;
}
