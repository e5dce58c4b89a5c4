import type { AddressFault, AddressInspection } from '../address/address.ts';
import { inspectAddress } from '../address/inspect-address.ts';
import type { PaymentUriFault } from '../address/payment-uri.ts';
import { isPaymentUri, readPaymentUri } from '../address/read-payment-uri.ts';
import { succeed, type Result } from '../result.ts';
import { withChecksum } from '../wallet/descriptor-checksum.ts';
import { readAddressList } from '../wallet/files/read-address-list.ts';
import type { InspectOptions } from '../wallet/inspection.ts';
import { finding } from '../wallet/wallet-findings.ts';
import type { AddressFormat, InspectedText } from './inspected-text.ts';

type Inspected = Result<InspectedText, AddressFault | PaymentUriFault>;

/** How many addresses of a list are shown. */
const SHOWN = 5;

/** Inspects a text that names addresses and no keys: one, a list of them, or a `bitcoin:` link. */
export function inspectAddressText(text: string, { network }: InspectOptions): Inspected {
  const options = network === undefined ? {} : { network };
  if (isPaymentUri(text)) return inspectUri(text, options);
  const list = readAddressList(text);
  if (list !== null) return inspectList(list.addresses, options);
  const address = inspectAddress(text, options);
  return address.ok ? succeed(view('address', [address.value])) : address;
}

/** A list with one unsound address is refused for that one: the rest of it cannot be trusted either. */
function inspectList(
  texts: readonly string[],
  options: Pick<InspectOptions, 'network'>,
): Inspected {
  const found: AddressInspection[] = [];
  for (const text of texts) {
    const address = inspectAddress(text, options);
    if (!address.ok) return address;
    found.push(address.value);
  }
  return succeed(view('address_list', found));
}

function inspectUri(text: string, options: Pick<InspectOptions, 'network'>): Inspected {
  const uri = readPaymentUri(text, options);
  if (!uri.ok) return uri;
  const { addresses, amountSats, label, message, offers, findings } = uri.value;
  const sound = addresses.flatMap((one) => (one.kind === 'sound' ? [one.inspection] : []));
  const inspected = view('payment_uri', sound);
  return succeed({
    ...inspected,
    findings: [...inspected.findings, ...findings],
    payment: {
      addresses: addresses.map((one) => (one.kind === 'sound' ? one.inspection.address : one.text)),
      amountSats,
      label,
      message,
      offers,
    },
  });
}

function view(format: AddressFormat, addresses: readonly AddressInspection[]): InspectedText {
  const [first, ...more] = addresses;
  const only =
    first === undefined || more.length > 0 ? null : withChecksum(`addr(${first.address})`);
  return {
    format,
    kind: 'address',
    network: first?.network ?? 'mainnet',
    script: first?.type ?? 'raw',
    scriptChoices: [],
    keys: [],
    descriptor: only,
    receive: only,
    change: null,
    findings: [finding('single_output'), ...addresses.flatMap(({ findings }) => findings)],
    firstAddresses: addresses.slice(0, SHOWN).map(({ address }) => address),
  };
}
