import type { Destination } from './destination.ts';
import { hostKind } from './host-kind.ts';

/** Lines to a server at home may go unencrypted with the user's knowledge; HTTP carries a password and may not. */
export type Speech = 'lines' | 'http';

/** No plain HTTP beyond this machine, no plain lines beyond this house; an onion name is encrypted by Tor itself. */
export function isSafeWay(
  { host, tls, proxy }: Pick<Destination, 'host' | 'tls' | 'proxy'>,
  speaks: Speech,
): boolean {
  if (tls !== 'off') return true;
  const kind = hostKind(host);
  if (kind === 'onion') return true;
  if (proxy !== null) return kind === 'loopback';
  return kind === 'loopback' || (kind === 'local_network' && speaks === 'lines');
}
