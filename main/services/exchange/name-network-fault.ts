import type { Fault } from '../../domain/fault.ts';
import type { NetworkCode, NetworkFault } from '../network/network-fault.ts';

/** What a failure of the network means where an exchange was asked: there is no other server to choose. */
export type ExchangeNetworkReason =
  | 'exchange_not_allowed'
  | 'exchange_unreachable'
  | 'exchange_timeout'
  | 'exchange_proxy'
  | 'exchange_not_encrypted'
  | 'exchange_odd_server';

const REASONS: Readonly<Record<Exclude<NetworkCode, 'cancelled'>, ExchangeNetworkReason>> = {
  not_allowed: 'exchange_not_allowed',
  encryption_missing: 'exchange_not_encrypted',
  onion_needs_proxy: 'exchange_proxy',
  dns_failed: 'exchange_unreachable',
  connection_refused: 'exchange_unreachable',
  unreachable: 'exchange_unreachable',
  timeout: 'exchange_timeout',
  proxy_failed: 'exchange_proxy',
  tls_failed: 'exchange_not_encrypted',
  tls_untrusted: 'exchange_not_encrypted',
  tls_expired: 'exchange_not_encrypted',
  tls_wrong_host: 'exchange_not_encrypted',
  tls_pin_changed: 'exchange_not_encrypted',
  connection_closed: 'exchange_unreachable',
  too_large: 'exchange_odd_server',
  not_http: 'exchange_odd_server',
  redirected: 'exchange_odd_server',
  http_status: 'exchange_odd_server',
  auth_failed: 'exchange_odd_server',
  too_many_requests: 'exchange_odd_server',
};

export type ExchangeNetworkFault = Fault<NetworkCode, ExchangeNetworkReason>;

/** The same fault with the sentence that fits an exchange. */
export function nameNetworkFault({ code }: NetworkFault, host: string): ExchangeNetworkFault {
  return code === 'cancelled' ? { code } : { code, reason: REASONS[code], params: { host } };
}
