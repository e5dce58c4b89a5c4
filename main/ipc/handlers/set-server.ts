import type { ServerInput } from '../../../preload/server-shapes.ts';
import type { Fault } from '../../domain/fault.ts';
import type { SavedServer, ServerAuth } from '../../domain/profile/saved-server.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import { destinationOf } from '../../services/chain/open-backend.ts';
import { destinationKey } from '../../services/network/destination.ts';
import { hostKind } from '../../services/network/host-kind.ts';
import { isSafeWay } from '../../services/network/is-safe-way.ts';
import { readHost } from '../../services/network/read-host.ts';
import { readProxy } from '../../services/network/read-proxy.ts';

/** What cannot be saved as a server. */
export type ServerFault = Fault<
  'invalid_host' | 'encryption_missing' | 'onion_needs_proxy' | 'not_own_node' | 'access_elsewhere'
>;

/**
 * Makes of what was entered a server to save. Another place or another way is another server: consent and pin start anew,
 * and a password of the one before does not go there. `auth` null: nothing is said about it.
 */
export function makeServer(
  input: ServerInput,
  auth: ServerAuth | null,
  before: SavedServer | null,
  made: { readonly id: string; readonly at: string },
): Result<SavedServer, ServerFault> {
  const read = readServer(input, auth, before, made);
  if (!read.ok) return read;
  const server = read.value;
  const fault = judge(server);
  if (fault !== null) return fail(fault);
  if (isSame(before, server)) return succeed(keepAgreed(server, before, auth));
  return isAccessLeftBehind(before, server, auth)
    ? fail({ code: 'access_elsewhere', fields: ['auth'] })
    : succeed(server);
}

/** As it was typed, with nothing agreed yet. */
function readServer(
  input: ServerInput,
  auth: ServerAuth | null,
  before: SavedServer | null,
  made: { readonly id: string; readonly at: string },
): Result<SavedServer, ServerFault> {
  const host = readHost(input.host);
  if (host === null) return fail({ code: 'invalid_host', fields: ['host'] });
  const proxy = readProxy(input.proxy ?? null);
  if (proxy === undefined) return fail({ code: 'invalid_host', fields: ['proxy'] });
  const { kind, network, port, tls } = input;
  return succeed({
    id: made.id,
    createdAt: made.at,
    name: host,
    root: '',
    ...kept(before),
    ...(input.name === undefined ? {} : { name: input.name }),
    ...(kind === 'esplora' && input.root !== undefined ? { root: input.root } : {}),
    kind,
    network,
    host,
    port,
    tls,
    proxy,
    pin: null,
    allowedAt: null,
    watches: [],
    auth: kind === 'bitcoin_core' && auth !== null ? auth : { kind: 'none' },
  });
}

/** What a change leaves as it was where nothing is said about it. */
function kept(before: SavedServer | null): Partial<SavedServer> {
  if (before === null) return {};
  const { id, createdAt, name, root } = before;
  return { id, createdAt, name, root };
}

function judge(server: SavedServer): ServerFault | null {
  const { host, kind, proxy } = server;
  const distance = hostKind(host);
  if (distance === 'onion' && proxy === null) {
    return { code: 'onion_needs_proxy', fields: ['proxy'] };
  }
  // Descriptors and a password go to a node: that is for one's own, and nobody else's.
  if (kind === 'bitcoin_core' && distance === 'public') {
    return { code: 'not_own_node', fields: ['host'] };
  }
  const speaks = kind === 'electrum' ? 'lines' : 'http';
  return isSafeWay(server, speaks) ? null : { code: 'encryption_missing', fields: ['tls'] };
}

function isSame(before: SavedServer | null, server: SavedServer): before is SavedServer {
  return (
    before !== null &&
    before.kind === server.kind &&
    destinationKey(destinationOf(before)) === destinationKey(destinationOf(server))
  );
}

function keepAgreed(
  server: SavedServer,
  before: SavedServer,
  auth: ServerAuth | null,
): SavedServer {
  const { allowedAt, pin, watches } = before;
  return { ...server, allowedAt, pin, watches, auth: auth === null ? before.auth : server.auth };
}

function isAccessLeftBehind(
  before: SavedServer | null,
  { kind }: SavedServer,
  auth: ServerAuth | null,
): boolean {
  return kind === 'bitcoin_core' && auth === null && before !== null && before.auth.kind !== 'none';
}
