import {
  EXCHANGE_HOSTS,
  READ_ENDPOINTS,
  type ExchangeHost,
  type ExchangeId,
  type ReadEndpoint,
} from './read-endpoints.ts';

/** One question to an exchange, ready to be sent over HTTPS to port 443. */
export type SignedRequestOf<V extends ExchangeId> = {
  readonly venue: V;
  readonly host: ExchangeHost;
  readonly endpoint: ReadEndpoint<V>;
  /** Without the question mark; empty for none. */
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Null where none is sent. */
  readonly body: string | null;
};

/** Any question to any exchange. There is no other form of request. */
export type SignedRequest = { [V in ExchangeId]: SignedRequestOf<V> }[ExchangeId];

/** Whether a request asks only what the table names, of a host that it names. For what types cannot hold: code that lies. */
export function isReadRequest({ venue, host, endpoint }: SignedRequest): boolean {
  if (!Object.hasOwn(READ_ENDPOINTS, venue)) return false;
  const endpoints: readonly string[] = READ_ENDPOINTS[venue];
  const hosts: readonly string[] = EXCHANGE_HOSTS[venue];
  return endpoints.includes(endpoint) && hosts.includes(host);
}
