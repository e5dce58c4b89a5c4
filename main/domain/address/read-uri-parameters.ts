import { succeed, type Result } from '../result.ts';
import { refuseUri, type PaymentUriFault } from './payment-uri.ts';

export type UriParameter = {
  /** In lower case: keys have no case (BIP-321). */
  readonly key: string;
  /** Percent-decoded. */
  readonly value: string;
};

const MAX_PARAMETERS = 100;
/** Characters of a query outside the ones that separate (RFC 3986); others have to be percent-encoded. */
const OUTSIDE_QUERY = /[\s"<>\\^`{|}#]/;

/** Keys that may stand once (BIP-321). `req-pop` counts as `pop`. */
const SINGLE = new Set(['amount', 'label', 'message', 'pop']);

/** Reads what follows the question mark of a `bitcoin:` link. */
export function readUriParameters(query: string): Result<readonly UriParameter[], PaymentUriFault> {
  if (OUTSIDE_QUERY.test(query)) return refuseUri('uri_malformed');
  const parts = query.split('&').filter((part) => part !== '');
  if (parts.length > MAX_PARAMETERS) return refuseUri('uri_too_long');
  const parameters = parts.map(readParameter);
  const sound = parameters.filter((one) => one !== null);
  if (sound.length < parameters.length) return refuseUri('uri_escape');
  const seen = new Set<string>();
  for (const { key } of sound) {
    const name = key.replace(/^req-pop$/, 'pop');
    if (SINGLE.has(name) && seen.has(name)) {
      return refuseUri('uri_repeated_parameter', { parameter: name });
    }
    seen.add(name);
  }
  return succeed(sound);
}

/** Null for a percent sign that is not followed by two digits, or bytes that are no UTF-8. */
function readParameter(part: string): UriParameter | null {
  const equals = part.indexOf('=');
  const key = equals < 0 ? part : part.slice(0, equals);
  const value = equals < 0 ? '' : part.slice(equals + 1);
  try {
    return { key: decodeURIComponent(key).toLowerCase(), value: decodeURIComponent(value) };
  } catch {
    return null;
  }
}
