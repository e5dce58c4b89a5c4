import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { ServerInput } from '../../../preload/server-shapes.ts';
import { newFolder } from '../../support/new-folder.ts';
import { startServer, type TestServer } from '../../chain-servers/front.ts';
import { openInProcessApp, type InProcessApp } from '../../support/in-process-app.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function open(folder?: string): Promise<InProcessApp> {
  const app = await openInProcessApp(folder === undefined ? {} : { folder });
  closing.push(app.close);
  return app;
}

async function silent(talk = (): void => undefined): Promise<TestServer> {
  const server = await startServer(talk);
  closing.push(server.stop);
  return server;
}

const OWN: ServerInput = {
  kind: 'electrum',
  network: 'regtest',
  host: '127.0.0.1',
  port: 50001,
  tls: 'off',
};
const ONION = `${'b'.repeat(56)}.onion`;

describe('a server', () => {
  it('is entered, changed and removed', async () => {
    const app = await open();
    const { server } = await app.must('chain.setServer', OWN);
    expect(server).toMatchObject({
      host: '127.0.0.1',
      name: '127.0.0.1',
      isNear: true,
      allowedAt: null,
    });
    await app.must('chain.setServer', { ...OWN, serverId: server.id, name: 'At home' });
    expect((await app.must('chain.servers', {})).servers).toMatchObject([{ name: 'At home' }]);
    expect(await app.must('chain.removeServer', { serverId: server.id })).toEqual({ servers: [] });
    expect(await app.call('chain.removeServer', { serverId: server.id })).toMatchObject({
      error: { code: 'not_found' },
    });
  });

  const REFUSED: readonly (readonly [string, Partial<ServerInput>, string])[] = [
    ['a web address instead of a name', { host: 'https://x.example/api' }, 'invalid_host'],
    ['a name with a user', { host: 'me@x.example' }, 'invalid_host'],
    ['numbers that are no address', { host: '127.1' }, 'invalid_host'],
    ['no encryption to a stranger', { host: 'electrum.example' }, 'encryption_missing'],
    ['HTTP without encryption across the house', { kind: 'esplora', host: '10.0.0.2' }, 'encryption_missing'],
    ['an onion name without a proxy', { host: ONION }, 'onion_needs_proxy'],
    ["somebody else's Bitcoin Core", { kind: 'bitcoin_core', host: 'x.example', tls: 'ca' }, 'not_own_node'],
  ]; // prettier-ignore
  it.each(REFUSED)('is refused: %s', async (_name, change, code) => {
    const app = await open();
    const reply = await app.call('chain.setServer', { ...OWN, ...change });
    expect(reply).toMatchObject({ ok: false, error: { code } });
    expect((await app.must('chain.servers', {})).servers).toEqual([]);
  });

  it('never gives its password back, in no reply and no log', async () => {
    const app = await open();
    const auth = { kind: 'password', user: 'me', password: 'correct-horse' } as const;
    await app.must('chain.setServer', { ...OWN, kind: 'bitcoin_core', auth });
    const shown = JSON.stringify(await app.must('chain.servers', {}));
    expect(shown).toContain('"auth":"password"');
    expect(shown).not.toContain('correct-horse');
    expect(app.services.settings.get()).not.toContain('correct-horse');
  });
});

describe('a saved password', () => {
  const auth = { kind: 'password', user: 'me', password: 'correct-horse' } as const;
  const CORE = { ...OWN, kind: 'bitcoin_core', port: 18443 } as const;

  it.each([
    ['another computer', { host: '192.168.1.9', tls: 'pin' }],
    ['another port', { port: 18444 }],
    ['another way', { proxy: { host: '127.0.0.1', port: 9050 } }],
  ] as const)('does not go along to %s', async (_name, change) => {
    const app = await open();
    const { server } = await app.must('chain.setServer', { ...CORE, auth });
    const elsewhere = { ...CORE, ...change, serverId: server.id };
    expect(await app.call('chain.setServer', elsewhere)).toMatchObject({
      error: { code: 'access_elsewhere', fields: ['auth'] },
    });
    expect((await app.must('chain.servers', {})).servers).toEqual([server]);
    const anew = await app.must('chain.setServer', { ...elsewhere, auth });
    expect(anew.server).toMatchObject({ auth: 'password', allowedAt: null });
  });

  it('stays when only the name changes', async () => {
    const app = await open();
    const { server } = await app.must('chain.setServer', { ...CORE, auth });
    const renamed = { ...CORE, serverId: server.id, name: 'At home' };
    expect((await app.must('chain.setServer', renamed)).server.auth).toBe('password');
  });
});

describe('consent', () => {
  it('comes first: a server is not contacted before a yes', async () => {
    const server = await silent();
    const app = await open();
    const saved = await app.must('chain.setServer', { ...OWN, port: server.port });
    const { works, steps } = await app.must('chain.test', { serverId: saved.server.id });
    expect(works).toBe(false);
    expect(steps[0]).toMatchObject({ step: 'consent', status: 'failed', code: 'not_allowed' });
    expect(steps.slice(1).every(({ status }) => status === 'not_reached')).toBe(true);
    expect(server.connections()).toBe(0);
    expect((await app.must('chain.servers', {})).attempts).toEqual([]);
  });

  it('is asked anew when the place or the way changes, not when the name does', async () => {
    const app = await open();
    const { server } = await app.must('chain.setServer', OWN);
    const serverId = server.id;
    await app.must('chain.consent', { serverId, allowed: true });
    const renamed = await app.must('chain.setServer', { ...OWN, serverId, name: 'Node' });
    expect(renamed.server.allowedAt).not.toBeNull();
    const moved = await app.must('chain.setServer', { ...OWN, serverId, port: 50002 });
    expect(moved.server.allowedAt).toBeNull();
  });

  it('is kept in the vault, and so are the keys that were seen', async () => {
    const app = await open();
    const { server } = await app.must('chain.setServer', OWN);
    await app.must('chain.consent', { serverId: server.id, allowed: true });
    app.close();
    const again = await open(app.folder);
    expect((await again.must('chain.servers', {})).servers).toMatchObject([{ id: server.id }]);
    const { servers } = await again.must('chain.servers', {});
    expect(servers[0]?.allowedAt).not.toBeNull();
  });
});

describe('a test', () => {
  it.each([
    ['nobody listens', null, 'reach', 'connection_refused'],
    ['the server hangs up', '', 'language', 'connection_closed'],
    ['a web server answers', 'HTTP/1.1 400 Bad Request\r\n\r\n', 'language', 'wrong_protocol'],
  ] as const)('names what is wrong: %s', async (_name, answer, step, code) => {
    const server = await startServer((socket) =>
      socket.once('data', () => socket.end(answer ?? '')),
    );
    if (answer === null) await server.stop();
    else closing.push(server.stop);
    const app = await open();
    const saved = await app.must('chain.setServer', { ...OWN, port: server.port });
    await app.must('chain.consent', { serverId: saved.server.id, allowed: true });
    const test = await app.must('chain.test', { serverId: saved.server.id });
    const failed = test.steps.find(({ status }) => status === 'failed');
    expect(failed).toMatchObject({ step, code });
    expect(failed?.message?.length).toBeGreaterThan(40);
    const { attempts } = await app.must('chain.servers', {});
    expect(attempts).toMatchObject([{ host: '127.0.0.1', port: server.port }]);
  });

  it('reads the cookie anew each time, and says when it cannot', async () => {
    const path = join(newFolder(), '.cookie');
    const app = await open();
    const core = { ...OWN, kind: 'bitcoin_core', auth: { kind: 'cookie', path } } as const;
    const saved = await app.must('chain.setServer', core);
    await app.must('chain.consent', { serverId: saved.server.id, allowed: true });
    const before = await app.must('chain.test', { serverId: saved.server.id });
    expect(before.steps.find(({ status }) => status === 'failed')?.code).toBe('cookie_unreadable');
    writeFileSync(path, '__cookie__:abc');
    expect(readFileSync(path, 'utf8')).toContain('abc');
    const after = await app.must('chain.test', { serverId: saved.server.id });
    expect(after.steps.find(({ status }) => status === 'failed')?.code).toBe('connection_refused');
  });
});

it('public servers are offered by name, each with operator, source and day', async () => {
  const app = await open();
  const { publicServers } = await app.must('chain.servers', {});
  expect(publicServers.length).toBeGreaterThan(3);
  for (const server of publicServers) {
    expect(server.operator).not.toBe('');
    expect(server.source).not.toBe('');
    expect(server.checked).toMatch(/^2026-/);
  }
});
