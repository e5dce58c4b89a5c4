import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChainIndex, type ChainIndex } from '../chain-servers/chain-index.ts';
import { startElectrumServer, type ElectrumServer } from '../chain-servers/electrum-server.ts';
import { startEsploraServer } from '../chain-servers/esplora-server.ts';
import type { TestServer } from '../chain-servers/front.ts';
import { openInProcessApp, type InProcessApp } from '../support/in-process-app.ts';
import { startBitcoind, type Bitcoind } from './bitcoind.ts';
import { findBitcoind } from './ensure-bitcoind.ts';
import { SIGNING_WALLETS } from './signing-wallets.ts';

const bitcoindPath = findBitcoind();
const DESCRIPTOR = SIGNING_WALLETS.find(({ name }) => name === 'wpkh')?.descriptor ?? '';

describe.skipIf(bitcoindPath === null)('what is known of a saved wallet from the chain', () => {
  let node: Bitcoind;
  let index: ChainIndex;
  let electrum: ElectrumServer;
  let esplora: TestServer;
  let app: InProcessApp;
  let walletId = '';
  let electrumId = '';
  let addresses: readonly string[] = [];
  const shown: string[] = [];

  beforeAll(async () => {
    node = await startBitcoind(bitcoindPath ?? '', 'regtest', ['-walletbroadcast=1']);
    await node.call('createwallet', 'miner');
    await mine(110);
    index = await openChainIndex(node);
    electrum = await startElectrumServer(index);
    esplora = await startEsploraServer(index);
    app = await openInProcessApp({ showNotice: ({ body }) => shown.push(body) });
    ({ walletId, addresses } = await saveWallet(app));
  });

  afterAll(async () => {
    app.close();
    await Promise.all([electrum.stop(), esplora.stop()]);
    await node.stop();
  });

  async function saveWallet(to: InProcessApp) {
    const text = { text: DESCRIPTOR, network: 'regtest' } as const;
    const { findings } = await to.must('wallet.inspect', text);
    const accept = findings.map(({ code }) => code);
    const { wallet } = await to.must('wallet.create', { name: 'Test', ...text, accept });
    const range = { descriptor: DESCRIPTOR, chain: 'receive', start: 0, count: 10 } as const;
    const derived = await to.must('wallet.addresses', { ...range, network: 'regtest' });
    return {
      walletId: wallet.id,
      addresses: derived.addresses.map(({ address }) => address ?? ''),
    };
  }

  async function mine(blocks: number): Promise<void> {
    const address = await node.callWallet<string>('miner', 'getnewaddress');
    await node.call('generatetoaddress', blocks, address);
  }

  const pay = async (at: number, coins: number): Promise<void> => {
    await node.callWallet('miner', 'sendtoaddress', addresses[at], coins.toFixed(8));
  };

  async function allow(kind: 'electrum' | 'esplora', port: number): Promise<string> {
    const root = kind === 'esplora' ? { root: '/api' } : {};
    const place = { kind, network: 'regtest', host: '127.0.0.1', port, tls: 'off' } as const;
    const { server } = await app.must('chain.setServer', { ...place, ...root });
    await app.must('chain.consent', { serverId: server.id, allowed: true });
    return server.id;
  }

  const fileOf = (): string => join(app.folder, 'chain', `${walletId}.holdfast`);

  it('is nothing without a server that may be asked', async () => {
    expect(await app.call('chain.sync', { walletId })).toMatchObject({
      error: { code: 'no_server' },
    });
    expect(await app.must('chain.history', { walletId })).toMatchObject({ syncedAt: null });
    expect(existsSync(fileOf())).toBe(false);
  });

  it('is proven, kept in a file for its owner only, and given to the wallet as its balance', async () => {
    await pay(0, 0.5);
    await pay(3, 0.25);
    await mine(1);
    await index.refresh();
    electrumId = await allow('electrum', electrum.port);
    const synced = await app.must('chain.sync', { walletId });
    expect(synced.balance).toEqual({ confirmedSats: 75e6, pendingSats: 0, provenSats: 75e6 });
    expect(synced.comparison).toBeNull();
    expect(statSync(fileOf()).mode & 0o777).toBe(0o600);
    const { wallets } = await app.must('wallet.list', {});
    expect(wallets[0]?.balance).toMatchObject({ confirmedSats: 75e6, source: 'chain' });
  });

  it('is the same for two who ask at once, and the server is asked once', async () => {
    const before = electrum.calls.length;
    await app.must('chain.sync', { walletId });
    const alone = electrum.calls.length - before;
    const both = await Promise.all([1, 2].map(() => app.must('chain.sync', { walletId })));
    expect(both[0]?.syncedAt).toBe(both[1]?.syncedAt);
    expect(electrum.calls.length - before - alone).toBe(alone);
  });

  it('is told at once to who follows, when something happens, and on the desktop only on a yes', async () => {
    expect(shown).toEqual([]);
    await app.must('settings.set', { chainNotices: true });
    const { revision } = await app.must('chain.follow', { revision: 0 });
    const told = follow(revision);
    await pay(4, 0.125);
    await index.refresh();
    expect((await told).revision).toBeGreaterThan(revision);
    const { balance } = await app.must('chain.history', { walletId });
    expect(balance).toEqual({ confirmedSats: 75e6, pendingSats: 12_500_000, provenSats: 75e6 });
    expect(shown).toHaveLength(1);
    // Whoever stands beside the screen reads it too: no amount, no name, no address.
    expect(shown[0]).not.toMatch(/\d{2}|Test|bcrt1/);
    await app.must('settings.set', { chainNotices: false });
  });

  /** Until something is known anew. Progress is told on the way. */
  async function follow(revision: number) {
    for (;;) {
      const told = await app.must('chain.follow', { revision });
      if (told.revision !== revision) return told;
    }
  }

  it('is compared with another server where one may be asked', async () => {
    await mine(1);
    await index.refresh();
    await allow('esplora', esplora.port);
    const { comparison, balance } = await app.must('chain.sync', { walletId });
    expect(balance.provenSats).toBe(87_500_000);
    expect(comparison).toMatchObject({ agrees: true, server: { name: '127.0.0.1' } });
  });

  it('is said to be doubtful where the other server leaves something out', async () => {
    const hiding: ChainIndex = { ...index, history: (hash) => index.history(hash).slice(1) };
    const liar = await startEsploraServer(hiding);
    const { servers } = await app.must('chain.servers', {});
    const honest = servers.find(({ kind }) => kind === 'esplora')?.id ?? '';
    await app.must('chain.consent', { serverId: honest, allowed: false });
    const serverId = await allow('esplora', liar.port);
    const { comparison, findings, balance } = await app.must('chain.sync', { walletId });
    expect(comparison).toMatchObject({ agrees: false, server: { id: serverId } });
    expect(findings.map(({ code }) => code)).toContain('servers_disagree');
    expect(balance.provenSats).toBe(87_500_000);
    const { events } = await app.must('chain.events', {});
    expect(events.map(({ kind }) => kind)).toContain('servers_disagree');
    await app.must('chain.removeServer', { serverId });
    await app.must('chain.consent', { serverId: honest, allowed: true });
    await liar.stop();
  });

  it('is there without a network, and asked again where its file was damaged', async () => {
    app.close();
    app = await openInProcessApp({ folder: app.folder });
    expect((await app.must('chain.history', { walletId })).balance.provenSats).toBe(87_500_000);
    expect(await app.must('chain.servers', {})).toMatchObject({ attempts: [] });
    app.close();
    const bytes = readFileSync(fileOf());
    bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1;
    writeFileSync(fileOf(), bytes);
    app = await openInProcessApp({ folder: app.folder });
    expect(await app.must('chain.history', { walletId })).toMatchObject({ syncedAt: null });
    const synced = await app.must('chain.sync', { walletId });
    expect(synced.balance.provenSats).toBe(87_500_000);
  });

  it('is asked of nobody whose consent is gone, and its connections end', async () => {
    await app.must('chain.sync', { walletId, serverId: electrumId });
    await app.must('chain.consent', { serverId: electrumId, allowed: false });
    const asked = electrum.calls.length;
    expect(await app.call('chain.sync', { walletId, serverId: electrumId })).toMatchObject({
      error: { code: 'no_server' },
    });
    expect((await app.must('chain.sync', { walletId })).server?.id).not.toBe(electrumId);
    expect(electrum.calls.length).toBe(asked);
    const { attempts } = await app.must('chain.servers', {});
    const ofElectrum = attempts.filter(({ port }) => port === electrum.port);
    expect(ofElectrum.length).toBeGreaterThan(0);
    for (const { outcome } of ofElectrum) expect(outcome).not.toBe('open');
  });

  it('stops with work.cancel, and has then changed nothing', async () => {
    const before = await app.must('chain.history', { walletId });
    const bytes = readFileSync(fileOf());
    const synced = app.call('chain.sync', { walletId });
    await app.must('work.cancel', {});
    expect(await synced).toMatchObject({ error: { code: 'cancelled' } });
    const after = await app.must('chain.history', { walletId });
    expect(after.syncedAt).toBe(before.syncedAt);
    expect(readFileSync(fileOf()).equals(bytes)).toBe(true);
  });

  it('goes with the wallet when that is removed', async () => {
    await app.must('wallet.remove', { walletId });
    expect(existsSync(fileOf())).toBe(false);
    expect(await app.call('chain.history', { walletId })).toMatchObject({
      error: { code: 'not_found' },
    });
  });
});
