import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hexToBytes } from '@noble/hashes/utils.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deriveAddresses } from '../../main/domain/wallet/derive-addresses.ts';
import { resumeSavedWatch } from '../../main/services/chain/bitcoin-core/resume-saved-watch.ts';
import type { ChainBackend } from '../../main/services/chain/chain-backend.ts';
import { openBackend } from '../../main/services/chain/open-backend.ts';
import { openInProcessApp, type InProcessApp } from '../support/in-process-app.ts';
import { startBitcoind, type Bitcoind } from './bitcoind.ts';
import { findBitcoind } from './ensure-bitcoind.ts';
import { SIGNING_WALLETS } from './signing-wallets.ts';

const path = findBitcoind();
const DAY_SECONDS = 24 * 60 * 60;
/** A node keeps at least 288 blocks (MIN_BLOCKS_TO_KEEP); small files let it throw the older ones away. */
const OLD_BLOCKS = 300;
const NEW_BLOCKS = 300;

const signing = SIGNING_WALLETS.find(({ name }) => name === 'wpkh') ?? expect.fail('No wallet.');

const addressesOf = (count: number) => {
  const range = { chain: 'receive', start: 0, count } as const;
  const { descriptor } = signing;
  const derived = deriveAddresses({ descriptor, network: 'regtest', ...range });
  return derived.ok ? derived.value : expect.fail('No addresses.');
};

describe.skipIf(path === null)('a wallet on the own Bitcoin Core', () => {
  let node: Bitcoind;
  let pruned: Bitcoind;
  let app: InProcessApp;
  let walletId: string;
  const servers: Record<string, string> = {};
  const soon = (): AbortSignal => AbortSignal.timeout(60_000);

  beforeAll(async () => {
    [node, pruned, app] = await Promise.all([
      startBitcoind(path ?? '', 'regtest'),
      startBitcoind(path ?? '', 'regtest', ['-prune=1', '-fastprune=1']),
      openInProcessApp(),
    ]);
    const text = { text: signing.descriptor, network: 'regtest' } as const;
    const { findings } = await app.must('wallet.inspect', text);
    const accept = findings.map(({ code }) => code);
    walletId = (await app.must('wallet.create', { name: 'Mine', ...text, accept })).wallet.id;
    servers['node'] = await addNode(node);
    servers['pruned'] = await addNode(pruned);
    const [first, second] = addressesOf(2).map(({ address }) => address ?? '');
    await node.call('generatetoaddress', 101, second);
    const old = Math.floor(Date.now() / 1000) - 5 * DAY_SECONDS;
    await pruned.call('setmocktime', old);
    await pruned.call('generatetoaddress', 1, first);
    const nobody = addressesOf(1001).at(1000)?.address;
    await pruned.call('generatetoaddress', OLD_BLOCKS - 1, nobody);
    await pruned.call('setmocktime', 0);
    await pruned.call('generatetoaddress', 1, second);
    await pruned.call('generatetoaddress', NEW_BLOCKS - 1, nobody);
    await pruned.call('pruneblockchain', OLD_BLOCKS);
  });

  afterAll(async () => {
    app.services.network.close();
    app.close();
    await Promise.all([node.stop(), pruned.stop()]);
  });

  async function addNode({ rpcPort, cookiePath }: Bitcoind): Promise<string> {
    const { server } = await app.must('chain.setServer', {
      kind: 'bitcoin_core',
      network: 'regtest',
      host: '127.0.0.1',
      port: rpcPort,
      tls: 'off',
      auth: { kind: 'cookie', path: cookiePath },
    });
    await app.must('chain.consent', { serverId: server.id, allowed: true });
    return server.id;
  }

  const idOf = (name: 'node' | 'pruned') => servers[name] ?? expect.fail('No such node.');
  const agree = (name: 'node' | 'pruned') =>
    ({ walletId, serverId: idOf(name), agreed: true }) as const;

  const nameThere = () => `holdfast-${walletId}`;

  /** What a program that was started anew asks, with nothing in memory but the profile. */
  async function askAfterRestart(name: 'node' | 'pruned') {
    const again = await openInProcessApp({ folder: app.folder });
    const profile = again.services.vault.read();
    if (!profile.ok) return expect.fail(profile.error.code);
    const server = profile.value.servers.find(({ id }) => id === idOf(name)) ?? expect.fail();
    const saved = profile.value.wallets.find(({ id }) => id === walletId) ?? expect.fail();
    const backend: ChainBackend = openBackend(again.services.network, server);
    const resumed = await resumeSavedWatch(backend, server, saved, soon());
    const scripts = addressesOf(2).map(({ scriptPubKey }) => hexToBytes(scriptPubKey));
    const histories = await backend.history(scripts, soon());
    backend.close();
    again.close();
    return { resumed, histories };
  }

  it('knows nothing of the wallet before it is told, and says so', async () => {
    app.close();
    const { histories } = await askAfterRestart('node');
    expect(histories).toEqual({ ok: false, error: { code: 'not_watched' } });
    app = await openInProcessApp({ folder: app.folder });
  });

  it('lists the coins of now with amounts from the transactions, and keeps nothing', async () => {
    const { coins, totalSats, toldCoins } = await app.must('chain.scan', agree('node'));
    expect(coins).toHaveLength(101);
    expect(totalSats).toBe(101 * 50e8);
    expect(toldCoins).toBe(0);
    expect(new Set(coins.map(({ amountFrom }) => amountFrom))).toEqual(new Set(['transaction']));
    expect(await node.call('listwallets')).toEqual([]);
  });

  it('watches after a yes, and again after a restart without another import', async () => {
    expect(await app.must('chain.watchOnNode', agree('node'))).toEqual({ since: null });
    expect(await app.must('chain.nodeWork', {})).toEqual({ running: [] });
    await node.call('unloadwallet', nameThere());
    app.close();
    const { resumed, histories } = await askAfterRestart('node');
    app = await openInProcessApp({ folder: app.folder });
    expect(resumed).toEqual({ ok: true, value: null });
    expect(
      histories.ok && histories.value.map((one) => one !== 'unchanged' && one.entries.length),
    ).toEqual([0, 101]);
  });

  it('holds no key there', async () => {
    const info = await node.callWallet<{ private_keys_enabled: boolean }>(
      nameThere(),
      'getwalletinfo',
    );
    expect(info.private_keys_enabled).toBe(false);
  });

  it('a pruned node says from which day on it can look', async () => {
    const refused = await app.call('chain.watchOnNode', agree('pruned'));
    const day = new Date().toISOString().slice(0, 4);
    expect(refused).toMatchObject({ ok: false, error: { code: 'node_pruned' } });
    expect(!refused.ok && refused.error.message).toContain(day);
    expect(await pruned.call('listwallets')).toEqual([]);
  });

  it('a pruned node watches what came since a day that it still has', async () => {
    const since = new Date(Date.now() - DAY_SECONDS * 1000).toISOString();
    expect(await app.must('chain.watchOnNode', { ...agree('pruned'), since })).toEqual({ since });
    app.close();
    const { histories } = await askAfterRestart('pruned');
    app = await openInProcessApp({ folder: app.folder });
    // The coin of five days ago on the first address is not known to it.
    expect(
      histories.ok && histories.value.map((one) => one !== 'unchanged' && one.entries.length),
    ).toEqual([0, 1]);
  });

  it('and what it knows of the wallet says that it is not the whole', async () => {
    const known = await app.must('chain.sync', { walletId, serverId: idOf('pruned') });
    expect(known.transactions).toHaveLength(1);
    expect(known.findings.map(({ code }) => code)).toContain('watched_since');
  });

  it('a pruned node lists all coins, and gives its word for the amounts of old ones', async () => {
    const { coins, toldCoins } = await app.must('chain.scan', agree('pruned'));
    expect(coins.map(({ index, amountFrom }) => [index, amountFrom])).toEqual(
      expect.arrayContaining([
        [0, 'node'],
        [1, 'transaction'],
      ]),
    );
    expect(toldCoins).toBe(1);
  });

  it('says so when the node has lost the wallet since', async () => {
    await pruned.call('unloadwallet', nameThere());
    rmSync(join(dirname(pruned.cookiePath), 'wallets', nameThere()), { recursive: true });
    app.close();
    const { resumed } = await askAfterRestart('pruned');
    app = await openInProcessApp({ folder: app.folder });
    expect(resumed).toEqual({ ok: false, error: { code: 'not_watched' } });
  });

  it.each([
    ['a server that is no node', { kind: 'electrum' }, 'not_a_node'],
    [
      'a node of another network',
      { kind: 'bitcoin_core', network: 'signet' },
      'server_on_other_network',
    ],
  ] as const)('refuses %s before anything is sent', async (_name, change, code) => {
    const input = {
      network: 'regtest',
      host: '127.0.0.1',
      port: 9,
      tls: 'off',
      ...change,
    } as const;
    const { server } = await app.must('chain.setServer', input);
    await app.must('chain.consent', { serverId: server.id, allowed: true });
    const asked = { walletId, serverId: server.id, agreed: true } as const;
    for (const method of ['chain.watchOnNode', 'chain.scan'] as const) {
      expect(await app.call(method, asked)).toMatchObject({ ok: false, error: { code } });
    }
    expect((await app.must('chain.servers', {})).attempts.some(({ port }) => port === 9)).toBe(
      false,
    );
  });

  it('forgets what a node watches with the wallet', async () => {
    const text = { text: signing.descriptor.replace(/#.*/, ''), network: 'regtest' } as const;
    const before = await app.must('chain.servers', {});
    expect(before.servers.some(({ watches }) => watches.length > 0)).toBe(true);
    await app.must('wallet.remove', { walletId });
    const after = await app.must('chain.servers', {});
    expect(after.servers.some(({ watches }) => watches.length > 0)).toBe(false);
    const { findings } = await app.must('wallet.inspect', text);
    const accept = findings.map(({ code }) => code);
    walletId = (await app.must('wallet.create', { name: 'Mine', ...text, accept })).wallet.id;
  });

  it('asks nothing of a node without consent, nor without a yes', async () => {
    await app.must('chain.consent', { serverId: idOf('node'), allowed: false });
    expect(await app.call('chain.watchOnNode', agree('node'))).toMatchObject({
      ok: false,
      error: { code: 'not_allowed' },
    });
    const silent = { walletId, serverId: idOf('node') };
    expect(await app.callRaw('chain.watchOnNode', silent)).toMatchObject({
      ok: false,
      error: { code: 'bad_request' },
    });
    await app.must('chain.consent', { serverId: idOf('node'), allowed: true });
  });
});
