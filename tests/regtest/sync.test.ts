import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readChainTransaction } from '../../main/domain/chain/chain-transaction.ts';
import { showHash } from '../../main/domain/chain/hex-bytes.ts';
import { succeed, type Result } from '../../main/domain/result.ts';
import { mergeFound } from '../../main/domain/wallet-chain/merge-found.ts';
import type { FoundOnChain, WalletChain } from '../../main/domain/wallet-chain/wallet-chain.ts';
import { openCoreBackend } from '../../main/services/chain/bitcoin-core/core-backend.ts';
import type { ChainBackend } from '../../main/services/chain/chain-backend.ts';
import type { ChainFault } from '../../main/services/chain/chain-fault.ts';
import { openElectrumBackend } from '../../main/services/chain/electrum/electrum-backend.ts';
import { openEsploraBackend } from '../../main/services/chain/esplora/esplora-backend.ts';
import {
  openHeaderKeeper,
  type HeaderKeeper,
} from '../../main/services/chain/headers/header-keeper.ts';
import { openScriptSource } from '../../main/services/chain/sync/script-source.ts';
import type { DeriveScripts } from '../../main/services/chain/sync/sync-order.ts';
import { syncWallet } from '../../main/services/chain/sync-wallet.ts';
import { openDerivePool } from '../../main/services/derive-worker/derive-pool.ts';
import type { Destination } from '../../main/services/network/destination.ts';
import { openNetwork, type Network } from '../../main/services/network/network.ts';
import { openChainIndex, type ChainIndex } from '../chain-servers/chain-index.ts';
import { startElectrumServer, type ElectrumServer } from '../chain-servers/electrum-server.ts';
import { startEsploraServer } from '../chain-servers/esplora-server.ts';
import type { TestServer } from '../chain-servers/front.ts';
import { newFolder } from '../support/new-folder.ts';
import { startBitcoind, type Bitcoind } from './bitcoind.ts';
import { findBitcoind } from './ensure-bitcoind.ts';
import { SIGNING_WALLETS } from './signing-wallets.ts';

const bitcoindPath = findBitcoind();
const MINER = 'miner';
const POOL = openDerivePool(
  new URL('../../main/services/derive-worker/derive-worker.ts', import.meta.url),
);
const GAP_LIMIT = 20;
/** Unused receive addresses between two used ones. */
const UNUSED = 18;
/** Watched on the node: more than the gaps of these tests need. */
const WATCHED = 140;
/** What is known of one wallet is never mixed up with another here, so one name does for all. */
const OF_WALLET = { id: 'wallet', network: 'regtest', descriptor: 'any' } as const;
const SATS_PER_BITCOIN = 1e8;

type Synced = { readonly kind: ChainBackend['kind']; readonly found: FoundOnChain };
type Line = { readonly txid: string; readonly confirmations: number; readonly blockhash?: string };

const [SINGLE, MULTISIG] = (['wpkh', 'wsh(sortedmulti)'] as const).map((name) => {
  const wallet = SIGNING_WALLETS.find((one) => one.name === name);
  if (wallet === undefined) throw new Error('A wallet is missing.');
  return wallet;
});
if (SINGLE === undefined || MULTISIG === undefined) throw new Error('A wallet is missing.');
const WALLETS = [SINGLE, MULTISIG];

describe.skipIf(bitcoindPath === null)('a sync over three kinds of servers', () => {
  let node: Bitcoind;
  let index: ChainIndex;
  let electrum: ElectrumServer;
  let esplora: TestServer;
  let network: Network;
  const signal = AbortSignal.timeout(280_000);
  const allowed: Destination[] = [];
  const backends = new Map<string, readonly ChainBackend[]>();
  const sources = new Map<string, DeriveScripts>();
  const keepers = new Map<ChainBackend, HeaderKeeper>();
  const last = new Map<ChainBackend, WalletChain>();

  beforeAll(async () => {
    node = await startBitcoind(bitcoindPath ?? '', 'regtest', ['-walletbroadcast=1']);
    await node.call('createwallet', MINER);
    await mine(130);
    for (const { name, descriptor, whole } of WALLETS) {
      await importWhole(name, whole);
      await makeHistory(name);
      sources.set(name, openScriptSource({ descriptor, network: 'regtest' }, POOL));
    }
    index = await openChainIndex(node);
    electrum = await startElectrumServer(index);
    esplora = await startEsploraServer(index);
    network = openNetwork({ allowed: () => allowed, now: () => new Date() });
    for (const { name, descriptor } of WALLETS) {
      const opened = await openBackends(name, descriptor);
      backends.set(name, opened);
      for (const one of opened) {
        const options = { folder: newFolder(), network: 'regtest', now: () => new Date() } as const;
        keepers.set(one, await openHeaderKeeper(options));
      }
    }
  });

  afterAll(async () => {
    network.close();
    await Promise.all([electrum.stop(), esplora.stop()]);
    await node.stop();
  });

  async function mine(blocks: number): Promise<void> {
    const address = await node.callWallet<string>(MINER, 'getnewaddress');
    await node.call('generatetoaddress', blocks, address);
  }

  const pay = (to: string, coins: number, from = MINER): Promise<string> =>
    node.callWallet(from, 'sendtoaddress', to, coins.toFixed(8));
  const next = (name: string): Promise<string> =>
    node.callWallet(name, 'getnewaddress', '', 'bech32');

  async function importWhole(name: string, whole: readonly string[]): Promise<void> {
    await node.call('createwallet', name, false, true);
    const requests = whole.map((desc, chain) => ({
      desc,
      active: true,
      internal: chain === 1,
      range: [0, WATCHED],
      timestamp: 0,
    }));
    await node.callWallet(name, 'importdescriptors', requests);
  }

  /** Deposits with gaps, one address paid again and again, spends with change, a replaced payment, and some that wait. */
  async function makeHistory(name: string): Promise<void> {
    const busy = await next(name);
    for (let round = 0; round < 4; round += 1) {
      await pay(await next(name), 0.5 + round / 1e4);
      await pay(busy, 0.01 + round / 1e6);
      for (let unused = 0; unused < UNUSED; unused += 1) await next(name);
      await mine(1);
    }
    const away = await node.callWallet<string>(MINER, 'getnewaddress');
    for (let round = 0; round < 3; round += 1) {
      await pay(away, 0.2 + round / 1e4, name);
      await mine(1);
    }
    await node.callWallet(name, 'bumpfee', await pay(away, 0.1, name));
    await mine(1);
    await pay(await next(name), 0.25);
    await node.callWallet(name, 'bumpfee', await pay(away, 0.06, name));
  }

  const consent = (port: number): Destination => {
    const destination = { host: '127.0.0.1', port, tls: 'off', pin: null, proxy: null } as const;
    allowed.push(destination);
    return destination;
  };

  async function openBackends(name: string, descriptor: string): Promise<readonly ChainBackend[]> {
    const common = { network, chain: 'regtest', limitMs: 30_000 } as const;
    const core = openCoreBackend({
      ...common,
      destination: consent(node.rpcPort),
      password: () => {
        const [user = '', password = ''] = readFileSync(node.cookiePath, 'utf8').split(':');
        return Promise.resolve(succeed({ user, password }));
      },
    });
    const scripts: Uint8Array[] = [];
    const descriptors: string[] = [];
    for (const [place, chain] of (['receive', 'change'] as const).entries()) {
      scripts.push(...must(await sources.get(name)?.(chain, 0, WATCHED, signal)));
      const single = descriptor.replace(/#.*/, '').replaceAll('<0;1>', String(place));
      const info = await node.call<{ descriptor: string }>('getdescriptorinfo', single);
      descriptors.push(info.descriptor);
    }
    const order = { name: `watch ${name}`, descriptors, count: WATCHED, since: null, scripts };
    must(await core.watch(order, signal, () => undefined));
    return [
      openElectrumBackend({ ...common, destination: consent(electrum.port) }),
      openEsploraBackend({ ...common, destination: consent(esplora.port), root: '/api' }),
      core,
    ];
  }

  function sync(
    name: string,
    backend: ChainBackend,
    before: WalletChain | null,
    given: { readonly signal?: AbortSignal; readonly gapLimit?: number } = {},
  ): Promise<Result<FoundOnChain, ChainFault>> {
    const headers = keepers.get(backend);
    const deriveScripts = sources.get(name);
    if (headers === undefined || deriveScripts === undefined) throw new Error('Not set up.');
    return syncWallet({
      wallet: { network: 'regtest', change: 'change' },
      server: { id: backend.kind, name: backend.kind },
      gapLimit: given.gapLimit ?? GAP_LIMIT,
      watchedCount: backend.kind === 'bitcoin_core' ? WATCHED : null,
      backend,
      headers,
      before,
      watch: { signal: given.signal ?? signal, progress: () => undefined },
      deriveScripts,
    });
  }

  /**
   * Undoes the newest blocks, and makes one more of empty ones. What was in them waits again: those that would be valid only
   * at a height that was undone are left out by the node, so they are handed in once more.
   */
  async function reorganise(depth: number): Promise<number> {
    const height = await node.call<number>('getblockcount');
    await node.call('invalidateblock', await node.call('getblockhash', height - depth + 1));
    const address = await node.callWallet<string>(MINER, 'getnewaddress');
    for (let block = 0; block <= depth; block += 1) await node.call('generateblock', address, []);
    // Twice, as one may spend what another one pays.
    for (let turn = 0; turn < 2; turn += 1) await handInAgain();
    return height - depth + 1;
  }

  async function handInAgain(): Promise<void> {
    for (const name of [MINER, ...WALLETS.map((one) => one.name)]) {
      const waiting = (await linesOf(name)).filter(({ confirmations }) => confirmations === 0);
      const calls = waiting.map(async ({ txid }) => {
        const { hex } = await node.callWallet<{ hex: string }>(name, 'gettransaction', txid);
        return ['sendrawtransaction', hex] as const;
      });
      // What was replaced is refused, and so is what is there.
      await node.callAll(await Promise.all(calls));
    }
  }

  async function linesOf(name: string): Promise<readonly Line[]> {
    const { transactions } = await node.callWallet<{ transactions: readonly Line[] }>(
      name, 'listsinceblock', '', 1, true,
    ); // prettier-ignore
    return transactions;
  }

  /** Syncs over every server, each on top of what it found the last time. */
  async function syncAll(name: string): Promise<readonly Synced[]> {
    await index.refresh();
    const all: Synced[] = [];
    for (const backend of backends.get(name) ?? []) {
      const found = must(await sync(name, backend, last.get(backend) ?? null));
      const before = last.get(backend) ?? null;
      const moment = { at: new Date().toISOString(), newId: randomUUID, isFirstOfRun: false };
      last.set(backend, mergeFound(before, found, OF_WALLET, moment));
      all.push({ kind: backend.kind, found });
    }
    return all;
  }

  /** What bitcoind's own wallet says: its balance in satoshi, and where each of its transactions stands. */
  async function ownView(name: string) {
    const { mine: balances } = await node.callWallet<{
      mine: { trusted: number; untrusted_pending: number };
    }>(name, 'getbalances');
    const transactions = await linesOf(name);
    const waiting = new Set(await node.call<readonly string[]>('getrawmempool'));
    const blocks = new Map(
      transactions
        .filter(({ confirmations, txid }) => confirmations > 0 || waiting.has(txid))
        .map(({ txid, blockhash }) => [txid, blockhash ?? null]),
    );
    const coins = balances.trusted + balances.untrusted_pending;
    return { sats: Math.round(coins * SATS_PER_BITCOIN), blocks };
  }

  async function expectTruth(name: string, all: readonly Synced[]): Promise<void> {
    const own = await ownView(name);
    const height = await node.call<number>('getblockcount');
    const hash = await node.call<string>('getbestblockhash');
    expect(own.blocks.size).toBeGreaterThan(8);
    for (const { kind, found } of all) {
      const blocks = new Map(found.entries.map(({ txid, block }) => [txid, block?.hash ?? null]));
      expect(blocks, kind).toEqual(own.blocks);
      expect(unspentSats(found), kind).toBe(own.sats);
      expect(found.tip, kind).toMatchObject({ heightBlocks: height, hash });
      expect(found.refused, kind).toEqual([]);
      for (const { block } of found.entries) {
        if (block === null) continue;
        expect(block).toMatchObject({ isProven: true });
        expect(index.blocks()[block.heightBlocks]?.hash, kind).toBe(block.hash);
      }
    }
  }

  describe.each(WALLETS)('of $name', ({ name }) => {
    it("tells what bitcoind's own wallet tells, to the satoshi, and proves every block", async () => {
      const all = await syncAll(name);
      await expectTruth(name, all);
      for (const { found } of all) {
        expect(found.looked.receive).toBeGreaterThan(4 * UNUSED + GAP_LIMIT);
        expect(found.addresses.filter(({ chain }) => chain === 'change').length).toBeGreaterThan(2);
      }
    });

    it('asks for no history, transaction or proof again when nothing is new', async () => {
      const asked = electrum.calls.length;
      await expectTruth(name, await syncAll(name));
      const calls = new Set(electrum.calls.slice(asked));
      expect(calls).toContain('blockchain.scripthash.subscribe');
      for (const method of [
        'scripthash.get_history',
        'transaction.get',
        'transaction.get_merkle',
      ]) {
        expect(calls).not.toContain(`blockchain.${method}`);
      }
    });

    it('takes in a deposit, a spend and a replacement on top of what it knew', async () => {
      await pay(await next(name), 0.33);
      const away = await node.callWallet<string>(MINER, 'getnewaddress');
      const replaced = await pay(away, 0.04, name);
      const seen = await syncAll(name);
      expect(seen[0]?.found.entries.map(({ txid }) => txid)).toContain(replaced);
      await expectTruth(name, seen);
      const { txid } = await node.callWallet<{ txid: string }>(name, 'bumpfee', replaced);
      const after = await syncAll(name);
      await expectTruth(name, after);
      const ids = after[0]?.found.entries.map((one) => one.txid);
      expect(ids).toContain(txid);
      expect(ids).not.toContain(replaced);
    });

    it('follows a reorganisation of six blocks', async () => {
      await mine(1);
      await expectTruth(name, await syncAll(name));
      const first = await reorganise(6);
      const waiting = await syncAll(name);
      await expectTruth(name, waiting);
      for (const { found } of waiting) expect(found.replacedFrom).toBe(first);
      await mine(1);
      await expectTruth(name, await syncAll(name));
    });
  });

  it('proves again what the same height holds in another block', async () => {
    await pay(await next(SINGLE.name), 0.11);
    await mine(1);
    await syncAll(SINGLE.name);
    const height = await node.call<number>('getblockcount');
    await node.call('invalidateblock', await node.call('getblockhash', height));
    await mine(2);
    const all = await syncAll(SINGLE.name);
    for (const { found } of all) expect(found.replacedFrom).toBe(height);
    await expectTruth(SINGLE.name, all);
  });

  it('finds nothing beyond a gap that is longer than the limit', async () => {
    const [backend] = backends.get(SINGLE.name) ?? [];
    if (backend === undefined) throw new Error('Not set up.');
    const found = must(await sync(SINGLE.name, backend, null, { gapLimit: 5 }));
    expect(found.addresses.filter(({ chain }) => chain === 'receive').length).toBe(2);
  });

  it('stops when it is told to, and says so', async () => {
    for (const backend of backends.get(SINGLE.name) ?? []) {
      const stop = new AbortController();
      const synced = sync(SINGLE.name, backend, null, { signal: stop.signal });
      setTimeout(() => stop.abort(), 5);
      expect(await synced).toEqual({
        ok: false,
        error: expect.objectContaining({ code: 'cancelled' }),
      });
    }
  });
});

function must<T>(result: Result<T, ChainFault> | undefined): T {
  if (result?.ok !== true) throw new Error(result?.error.code ?? 'Not set up.');
  return result.value;
}

/** Reckoned here in another way than the app does. */
function unspentSats({ entries, addresses }: FoundOnChain): number {
  const own = new Set(addresses.map(({ scriptHex }) => scriptHex));
  const transactions = entries.map(({ hex }) => {
    const read = readChainTransaction(hex);
    if (!read.ok) throw new Error(read.error);
    return read.value;
  });
  const spent = new Set(
    transactions.flatMap(({ tx }) =>
      tx.inputs.map(({ hash, vout }) => `${showHash(hash)}:${vout}`),
    ),
  );
  return transactions
    .flatMap(({ txid, tx }) =>
      tx.outputs.map((output, vout) => ({ ...output, at: `${txid}:${vout}` })),
    )
    .filter(({ script, at }) => own.has(Buffer.from(script).toString('hex')) && !spent.has(at))
    .reduce((sum, { valueSats }) => sum + valueSats, 0);
}
