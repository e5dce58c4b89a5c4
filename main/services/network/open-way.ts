import { randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';
import { fail, succeed, type Result } from '../../domain/result.ts';
import { openAttempts, type Attempt, type AttemptRecord } from './attempts.ts';
import { destinationKey, type Destination } from './destination.ts';
import { isSafeWay, type Speech } from './is-safe-way.ts';
import { nameAbort } from './name-abort.ts';
import { nameError } from './name-error.ts';
import type { NetworkCode } from './network-fault.ts';
import { openSocket } from './open-socket.ts';
import type { ProxyPassword } from './socks5.ts';
import { startTls } from './start-tls.ts';

/** What the outbound module is given: consent, a clock, and for tests other authorities. */
export type WaySettings = {
  /** The servers that the user said yes to, at this moment. None by default. */
  readonly allowed: () => readonly Destination[];
  readonly now: () => Date;
  /** Certificates (PEM) trusted instead of the platform's. */
  readonly authorities?: readonly string[];
  /** Hears the key of a server that is pinned and was never seen before. */
  readonly onFirstPin?: (destination: Destination, pin: string) => void;
};

/** Opens every connection there is. */
export type Way = {
  readonly open: (
    destination: Destination,
    speaks: Speech,
    signal: AbortSignal,
  ) => Promise<Result<Socket, NetworkCode>>;
  readonly attempts: () => readonly Attempt[];
  readonly isAllowed: (destination: Destination) => boolean;
  /** Ends the connections that consent no longer covers, and forgets the keys seen on them. */
  readonly enforce: () => void;
  readonly close: () => void;
};

/** The one door out. What is not in the list of consents at the moment of opening does not get through it. */
export function openWay(settings: WaySettings): Way {
  const attempts = openAttempts();
  const live = openLiveSockets();
  const secrets = openSecrets();
  const consented = (key: string): Destination | undefined =>
    settings.allowed().find((one) => destinationKey(one) === key);

  const open: Way['open'] = async (asked, speaks, signal) => {
    const key = destinationKey(asked);
    const destination = consented(key);
    if (destination === undefined) return fail('not_allowed');
    if (!isSafeWay(destination, speaks)) return fail('encryption_missing');
    const record = attempts.start(destination, settings.now());
    const opened = await openEncrypted(destination, settings.authorities, secrets, signal);
    // Looked up once more: consent may have gone while the connection was opened.
    const code = opened.ok
      ? refuse(consented(key), opened.value.pin, secrets.pins, settings)
      : opened.error;
    if (!opened.ok || code !== null) {
      if (opened.ok) opened.value.socket.destroy();
      record.end(code ?? 'connection_closed');
      return fail(code ?? 'connection_closed');
    }
    live.keep(opened.value.socket, key, record);
    return succeed(opened.value.socket);
  };

  return {
    open,
    isAllowed: (destination) => consented(destinationKey(destination)) !== undefined,
    attempts: attempts.list,
    enforce: () => {
      live.end((key) => consented(key) === undefined);
      // A server that was removed and added again is a new one; what is kept of its key comes with the consent.
      for (const key of secrets.pins.keys())
        if (consented(key) === undefined) secrets.pins.delete(key);
    },
    close: () => live.end(() => true),
  };
}

/** Why a connection that was opened may not be used; null when it may. */
function refuse(
  destination: Destination | undefined,
  seen: string | null,
  pins: Map<string, string>,
  settings: WaySettings,
): NetworkCode | null {
  if (destination === undefined) return 'not_allowed';
  if (destination.tls !== 'pin' || seen === null) return null;
  const key = destinationKey(destination);
  const known = destination.pin ?? pins.get(key);
  if (known === undefined) {
    pins.set(key, seen);
    settings.onFirstPin?.(destination, seen);
  }
  return known === undefined || known === seen ? null : 'tls_pin_changed';
}

type Secrets = {
  /** One random pair for each server, so that a proxy such as Tor keeps them apart. */
  readonly passwordFor: (key: string) => ProxyPassword;
  /** Keys seen in this run; those of earlier runs come with the consent. */
  readonly pins: Map<string, string>;
};

function openSecrets(): Secrets {
  const passwords = new Map<string, ProxyPassword>();
  return {
    pins: new Map(),
    passwordFor: (key) => {
      const text = (): string => randomBytes(16).toString('hex');
      const password = passwords.get(key) ?? { user: text(), password: text() };
      passwords.set(key, password);
      return password;
    },
  };
}

type Opened = { readonly socket: Socket; readonly pin: string | null };

async function openEncrypted(
  destination: Destination,
  authorities: WaySettings['authorities'],
  secrets: Secrets,
  signal: AbortSignal,
): Promise<Result<Opened, NetworkCode>> {
  const raw = await openSocket(
    destination,
    secrets.passwordFor(destinationKey(destination)),
    signal,
  );
  if (!raw.ok) return raw;
  if (destination.tls === 'off') return succeed({ socket: raw.value, pin: null });
  return startTls(raw.value, destination, authorities, signal);
}

type LiveSockets = {
  readonly keep: (socket: Socket, key: string, record: AttemptRecord) => void;
  readonly end: (isOver: (key: string) => boolean) => void;
};

/** The connections that are open now, each with a record that is kept up to date. */
function openLiveSockets(): LiveSockets {
  const live = new Map<Socket, string>();
  return {
    keep: (socket, key, record) => {
      live.set(socket, key);
      let outcome: NetworkCode | 'ended' = 'ended';
      record.follow(() => ({ bytesSent: socket.bytesWritten, bytesReceived: socket.bytesRead }));
      socket.once('error', (error) => {
        outcome = nameError(error, 'connection_closed');
      });
      socket.once('close', () => {
        live.delete(socket);
        record.end(outcome);
      });
    },
    end: (isOver) => {
      for (const [socket, key] of live) if (isOver(key)) socket.destroy();
    },
  };
}

/** What a failed call of Node says, seen beside the signal that may have ended it. */
export function nameFailure(
  error: unknown,
  signal: AbortSignal,
  otherwise: NetworkCode,
): NetworkCode {
  return signal.aborted ? nameAbort(signal) : nameError(error, otherwise);
}
