import type { Output } from '../../../preload/contract.ts';

export type ServersData = Output<'chain.servers'>;
export type Server = ServersData['servers'][number];
export type PublicServer = ServersData['publicServers'][number];
export type Attempt = ServersData['attempts'][number];
export type Kind = Server['kind'];
export type Network = Server['network'];
export type Tls = Server['tls'];
export type TestReport = Output<'chain.test'>;
export type TestStep = TestReport['steps'][number];

/** Own node first: it checks for itself, and tells nobody. */
export const KINDS: readonly Kind[] = ['bitcoin_core', 'electrum', 'esplora'];
export const NETWORKS: readonly Network[] = ['mainnet', 'testnet', 'signet', 'regtest'];

/** Host and port as one text; an IPv6 address has colons of its own. */
export function placeText({
  host,
  port,
}: {
  readonly host: string;
  readonly port: number;
}): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}
