import type { PriceFeedCode, PriceFeedFault } from '../../domain/prices/price-fault.ts';
import type { NetworkCode, NetworkFault } from '../network/network-fault.ts';

const CODES: Readonly<Record<Exclude<NetworkCode, 'cancelled'>, PriceFeedCode>> = {
  not_allowed: 'price_not_allowed',
  encryption_missing: 'price_not_encrypted',
  onion_needs_proxy: 'price_proxy',
  dns_failed: 'price_unreachable',
  connection_refused: 'price_unreachable',
  unreachable: 'price_unreachable',
  timeout: 'price_timeout',
  proxy_failed: 'price_proxy',
  tls_failed: 'price_not_encrypted',
  tls_untrusted: 'price_not_encrypted',
  tls_expired: 'price_not_encrypted',
  tls_wrong_host: 'price_not_encrypted',
  tls_pin_changed: 'price_not_encrypted',
  connection_closed: 'price_unreachable',
  too_large: 'price_bad_reply',
  not_http: 'price_bad_reply',
  redirected: 'price_bad_reply',
  http_status: 'price_bad_reply',
  auth_failed: 'price_refused',
  too_many_requests: 'price_rate_limited',
};

/** What a failure of the network means where a feed was asked. */
export function namePriceFault({ code }: NetworkFault, host: string): PriceFeedFault {
  return code === 'cancelled' ? { code } : { code: CODES[code], params: { host } };
}
