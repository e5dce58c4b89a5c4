import type { Result } from '../../domain/result.ts';
import type { Attempt } from './attempts.ts';
import { openConnection, type Connection, type Listener } from './connection.ts';
import type { Destination } from './destination.ts';
import type { NetworkFault } from './network-fault.ts';
import { openWay, type WaySettings } from './open-way.ts';
import { openSite, type Site } from './site.ts';

/** The only part of the app that talks to anybody, and only to servers that the user said yes to. */
export type Network = {
  /** A connection that carries lines of text. */
  readonly connect: (
    destination: Destination,
    listener: Listener,
    signal: AbortSignal,
  ) => Promise<Result<Connection, NetworkFault>>;
  /** A server that is asked over HTTP. */
  readonly openSite: (destination: Destination) => Site;
  /** Who was talked to in this run, newest first. */
  readonly attempts: () => readonly Attempt[];
  /** To be called when consent changed: ends the connections that it no longer covers. */
  readonly enforce: () => void;
  readonly close: () => void;
};

/** Opens the module; that alone contacts nobody. */
export function openNetwork(settings: WaySettings): Network {
  const way = openWay(settings);
  return {
    connect: (destination, listener, signal) => openConnection(way, destination, listener, signal),
    openSite: (destination) => openSite(way, destination),
    attempts: way.attempts,
    enforce: way.enforce,
    close: way.close,
  };
}
