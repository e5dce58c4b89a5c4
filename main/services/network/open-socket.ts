import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { fail, succeed, type Result } from '../../domain/result.ts';
import type { Destination } from './destination.ts';
import { addressKind, hostKind } from './host-kind.ts';
import { nameAbort } from './name-abort.ts';
import { nameError } from './name-error.ts';
import type { NetworkCode } from './network-fault.ts';
import { askProxy, type ProxyPassword } from './socks5.ts';

/** Opens a TCP connection to a server, direct or through its proxy. Whatever goes wrong, no socket is left open. */
export async function openSocket(
  destination: Destination,
  password: ProxyPassword,
  signal: AbortSignal,
): Promise<Result<Socket, NetworkCode>> {
  const { host, port, proxy } = destination;
  if (proxy === null && hostKind(host) === 'onion') return fail('onion_needs_proxy');
  const socket = connect(proxy ?? { host, port });
  // Once the opening is over somebody else listens; an error in between must not end the process.
  socket.on('error', () => undefined);
  socket.setNoDelay(true);
  const code =
    (await reach(socket, proxy !== null, signal)) ??
    (await pass(socket, destination, password, signal));
  if (code === null) return succeed(socket);
  socket.destroy();
  return fail(code);
}

/** What has to hold before the connection counts as one to the server; null when it does. */
async function pass(
  socket: Socket,
  { host, port, tls, proxy }: Destination,
  password: ProxyPassword,
  signal: AbortSignal,
): Promise<NetworkCode | null> {
  if (proxy === null) return tls === 'off' ? leadsElsewhere(socket, host) : null;
  const code = await askProxy(socket, { host, port }, password, signal);
  // The server speaks after us; whatever is here already would come before the encryption.
  return code ?? (tls !== 'off' && socket.readableLength > 0 ? 'proxy_failed' : null);
}

async function reach(
  socket: Socket,
  isProxy: boolean,
  signal: AbortSignal,
): Promise<NetworkCode | null> {
  try {
    await once(socket, 'connect', { signal });
    return null;
  } catch (error) {
    if (signal.aborted) return nameAbort(signal);
    // A proxy that cannot be reached is another matter than a server that cannot.
    return isProxy ? 'proxy_failed' : nameError(error, 'unreachable');
  }
}

/** A name that claims to be of this machine or network, and led out of it: nothing may be sent there unencrypted. */
function leadsElsewhere(socket: Socket, host: string): NetworkCode | null {
  const reached = addressKind(socket.remoteAddress ?? '');
  const isAsClaimed = reached === hostKind(host) || reached === 'loopback';
  return isAsClaimed ? null : 'encryption_missing';
}
