import type { ServerInput, ServerView } from '../../../preload/server-shapes.ts';
import type { Fault } from '../../domain/fault.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import type { SavedServer, ServerAuth } from '../../domain/profile/saved-server.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import { openBackend } from '../../services/chain/open-backend.ts';
import { testServer } from '../../services/chain/test-server.ts';
import { hostKind } from '../../services/network/host-kind.ts';
import { publicServers } from '../../services/public-servers.ts';
import type { HandlersFor } from '../handler.ts';
import type { VaultFault } from '../../services/vault/vault.ts';
import type { Services } from '../services.ts';
import { reportTest } from './report-test.ts';
import { makeServer, type ServerFault } from './set-server.ts';

type ServerMethod =
  'chain.servers' | 'chain.setServer' | 'chain.removeServer' | 'chain.consent' | 'chain.test';

type SetFault = ServerFault | Fault<'not_found'>;

export const serverHandlers: HandlersFor<ServerMethod> = {
  'chain.servers': (_input, { vault, network }) => {
    const profile = vault.read();
    if (!profile.ok) return profile;
    return succeed({
      servers: profile.value.servers.map(view),
      publicServers,
      attempts: network.attempts(),
    });
  },
  'chain.setServer': async (input, services) => {
    const auth = await chooseAuth(input, services);
    if (!auth.ok) return auth;
    const made = { id: services.newId(), at: services.now().toISOString() };
    const saved = await changeServers<SetFault>(services, (servers) => {
      const before = servers.find(({ id }) => id === input.serverId) ?? null;
      if (input.serverId !== undefined && before === null) return notFound();
      const server = makeServer(input, auth.value, before, made);
      if (!server.ok) return server;
      return succeed({ servers: put(servers, server.value), server: server.value });
    });
    return saved.ok ? succeed({ server: view(saved.value.server) }) : saved;
  },
  'chain.removeServer': async ({ serverId }, services) => {
    const saved = await changeServers<Fault<'not_found'>>(services, (servers) => {
      const server = servers.find(({ id }) => id === serverId);
      const others = servers.filter((one) => one !== server);
      return server === undefined ? notFound() : succeed({ servers: others, server });
    });
    return saved.ok ? succeed({ servers: saved.value.servers.map(view) }) : saved;
  },
  'chain.consent': async ({ serverId, allowed }, services) => {
    const allowedAt = allowed ? services.now().toISOString() : null;
    const saved = await changeServers<Fault<'not_found'>>(services, (servers) => {
      const before = servers.find(({ id }) => id === serverId);
      if (before === undefined) return notFound();
      const server = { ...before, allowedAt };
      return succeed({ servers: put(servers, server), server });
    });
    return saved.ok ? succeed({ server: view(saved.value.server) }) : saved;
  },
  'chain.test': async ({ serverId }, services, { signal }) => {
    const profile = services.vault.read();
    if (!profile.ok) return profile;
    const server = profile.value.servers.find(({ id }) => id === serverId);
    if (server === undefined) return notFound();
    const backend = openBackend(services.network, server);
    const outcome = await testServer(backend, signal);
    backend.close();
    // A key that was seen for the first time is on its way into the vault: who reads next, finds it there.
    await services.vault.update((now: Profile) => succeed(now));
    return succeed(reportTest(outcome, server, services));
  },
};

function notFound() {
  return fail({ code: 'not_found', fields: ['serverId'] } as const);
}

function put(servers: readonly SavedServer[], server: SavedServer): readonly SavedServer[] {
  const isKnown = servers.some(({ id }) => id === server.id);
  return isKnown
    ? servers.map((one) => (one.id === server.id ? server : one))
    : [...servers, server];
}

type Changed = { readonly servers: readonly SavedServer[]; readonly server: SavedServer };

/** Saves a change of the list, and ends at once the connections that it no longer covers. */
async function changeServers<E>(
  services: Services,
  change: (servers: readonly SavedServer[]) => Result<Changed, E>,
): Promise<Result<Changed, E | VaultFault>> {
  let changed: Changed | null = null;
  const saved = await services.vault.update((profile: Profile) => {
    const next = change(profile.servers);
    if (!next.ok) return next;
    changed = next.value;
    return succeed({ ...profile, servers: next.value.servers });
  });
  if (!saved.ok) return saved;
  services.network.enforce();
  services.chain.enforce();
  if (changed === null) throw new Error('A change was saved that was never made');
  return succeed<Changed>(changed);
}

/** Null where nothing is said about it. The window cannot name a file; it has the user point at one. */
async function chooseAuth(
  { auth }: ServerInput,
  { info, chooseFile }: Services,
): Promise<Result<ServerAuth | null, Fault<'cookie_not_chosen' | 'bad_request'>>> {
  if (auth === undefined) return succeed(null);
  if (auth.kind !== 'cookie') return succeed(auth);
  if (auth.path !== undefined && info.shell !== 'headless') {
    return fail({ code: 'bad_request', fields: ['auth'] });
  }
  const path = auth.path ?? (await chooseFile?.()) ?? null;
  if (path === null) return fail({ code: 'cookie_not_chosen', fields: ['auth'] });
  return succeed({ kind: 'cookie', path });
}

function view({ auth, pin, watches, ...server }: SavedServer): ServerView {
  return {
    ...server,
    watches: watches.map(({ walletId, since, at }) => ({ walletId, since, at })),
    auth: auth.kind,
    isPinned: pin !== null,
    isNear: hostKind(server.host) !== 'public',
  };
}
