import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { isIP, type Socket } from 'node:net';
import { connect, type TLSSocket } from 'node:tls';
import { fail, succeed, type Result } from '../../domain/result.ts';
import type { Destination } from './destination.ts';
import { nameAbort } from './name-abort.ts';
import { nameError } from './name-error.ts';
import type { NetworkCode } from './network-fault.ts';

/** An encrypted connection, and the SHA-256 of the other side's key. */
export type TlsOutcome = { readonly socket: TLSSocket; readonly pin: string };

/**
 * Encrypts a connection. With `ca` the certificate has passed; with `pin` whoever asked compares the key before it sends
 * anything.
 */
export async function startTls(
  raw: Socket,
  { host, tls }: Destination,
  authorities: readonly string[] | undefined,
  signal: AbortSignal,
): Promise<Result<TlsOutcome, NetworkCode>> {
  const socket = connect({
    socket: raw,
    host,
    ...(isIP(host) === 0 ? { servername: host } : {}),
    ...(authorities === undefined ? {} : { ca: [...authorities] }),
    minVersion: 'TLSv1.2',
    rejectUnauthorized: tls === 'ca',
  });
  socket.on('error', () => undefined);
  const code = await shakeHands(socket, signal);
  if (code === null) {
    const pin = pinOf(socket);
    if (pin !== null) return succeed({ socket, pin });
  }
  socket.destroy();
  raw.destroy();
  return fail(code ?? 'tls_failed');
}

async function shakeHands(socket: TLSSocket, signal: AbortSignal): Promise<NetworkCode | null> {
  try {
    await once(socket, 'secureConnect', { signal });
    return null;
  } catch (error) {
    if (signal.aborted) return nameAbort(signal);
    const code = nameError(error, 'tls_failed');
    // Hung up in the middle of it: most often a server that does not encrypt on this port.
    return code === 'connection_closed' ? 'tls_failed' : code;
  }
}

/** SHA-256 of the key itself, so that a certificate renewed with the same key is still the same server. */
function pinOf(socket: TLSSocket): string | null {
  const key = socket.getPeerX509Certificate()?.publicKey;
  if (key === undefined) return null;
  return createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex');
}
