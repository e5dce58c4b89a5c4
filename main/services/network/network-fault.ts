import type { Fault } from '../../domain/fault.ts';

/** Why nothing came of talking to a server. Each code has a sentence in the language files. */
export type NetworkCode =
  /** The list of consents does not name this server, or not in this way. */
  | 'not_allowed'
  /** Without encryption the whole network between would read along. */
  | 'encryption_missing'
  /** A name of Tor cannot be reached without a proxy, and must never be asked of DNS. */
  | 'onion_needs_proxy'
  | 'dns_failed'
  | 'connection_refused'
  | 'unreachable'
  | 'timeout'
  /** The proxy is not there, or is none. */
  | 'proxy_failed'
  | 'tls_failed'
  | 'tls_untrusted'
  | 'tls_expired'
  | 'tls_wrong_host'
  /** Another key than the one that was seen first. */
  | 'tls_pin_changed'
  /** The server hung up. */
  | 'connection_closed'
  | 'too_large'
  /** What came is not HTTP, or is packed although it was asked not to be. */
  | 'not_http'
  | 'redirected'
  | 'http_status'
  | 'auth_failed'
  | 'too_many_requests'
  /** The one who asked does not want it any more. */
  | 'cancelled';

export type NetworkFault = Fault<NetworkCode>;
