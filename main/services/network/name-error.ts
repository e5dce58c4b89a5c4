import type { NetworkCode } from './network-fault.ts';

/** What Node calls its errors (nodejs.org/api/errors.html, /api/dns.html, /api/tls.html) in our words. */
const CODES: Readonly<Record<string, NetworkCode>> = {
  ENOTFOUND: 'dns_failed',
  EAI_AGAIN: 'dns_failed',
  EAI_FAIL: 'dns_failed',
  EAI_NODATA: 'dns_failed',
  ECONNREFUSED: 'connection_refused',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  EADDRNOTAVAIL: 'unreachable',
  ETIMEDOUT: 'timeout',
  ECONNRESET: 'connection_closed',
  EPIPE: 'connection_closed',
  ECONNABORTED: 'connection_closed',
  CERT_HAS_EXPIRED: 'tls_expired',
  CERT_NOT_YET_VALID: 'tls_expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'tls_wrong_host',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'tls_untrusted',
  SELF_SIGNED_CERT_IN_CHAIN: 'tls_untrusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls_untrusted',
  UNABLE_TO_GET_ISSUER_CERT: 'tls_untrusted',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'tls_untrusted',
  CERT_SIGNATURE_FAILURE: 'tls_untrusted',
  CERT_REVOKED: 'tls_untrusted',
  INVALID_CA: 'tls_untrusted',
  INVALID_PURPOSE: 'tls_untrusted',
  CERT_UNTRUSTED: 'tls_untrusted',
};

/** The name of an error of Node; `otherwise` for one that is not listed. */
export function nameError(error: unknown, otherwise: NetworkCode): NetworkCode {
  const code = codeOf(error);
  if (code === null) return otherwise;
  const known = Object.hasOwn(CODES, code) ? CODES[code] : undefined;
  if (known !== undefined) return known;
  if (code.startsWith('HPE_')) return code === 'HPE_HEADER_OVERFLOW' ? 'too_large' : 'not_http';
  return /^(ERR_SSL_|ERR_TLS_|EPROTO)/.test(code) ? 'tls_failed' : otherwise;
}

function codeOf(error: unknown): string | null {
  // A name with several addresses fails with the errors of all of them.
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  if (typeof first !== 'object' || first === null || !('code' in first)) return null;
  return typeof first.code === 'string' ? first.code : null;
}
