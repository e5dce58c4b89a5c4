import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBlockHeader } from '../../main/domain/chain/block-header.ts';
import { readHex } from '../../main/domain/chain/hex-bytes.ts';
import type { HistoryEntry } from '../../main/domain/chain/history-status.ts';
import { scriptHash } from '../../main/domain/chain/script-hash.ts';
import { verifyInclusion } from '../../main/domain/chain/verify-inclusion.ts';
import { bytesToHex } from '@noble/hashes/utils.js';
import { succeed, type Result } from '../../main/domain/result.ts';
import {
  openCoreBackend,
  type CoreBackend,
} from '../../main/services/chain/bitcoin-core/core-backend.ts';
import type { ChainBackend, ChainNotice } from '../../main/services/chain/chain-backend.ts';
import type { ChainFault } from '../../main/services/chain/chain-fault.ts';
import { openElectrumBackend } from '../../main/services/chain/electrum/electrum-backend.ts';
import { openEsploraBackend } from '../../main/services/chain/esplora/esplora-backend.ts';
import type { Destination } from '../../main/services/network/destination.ts';
import { openNetwork, type Network } from '../../main/services/network/network.ts';
import { openChainIndex, type ChainIndex } from '../chain-servers/chain-index.ts';
import { startElectrumServer, type ElectrumServer } from '../chain-servers/electrum-server.ts';
import { startEsploraServer } from '../chain-servers/esplora-server.ts';
import type { TestServer } from '../chain-servers/front.ts';
import { startBitcoind, type Bitcoind } from './bitcoind.ts';
import { findBitcoind } from './ensure-bitcoind.ts';

const bitcoindPath = findBitcoind();
const COUNT = 40;

type AddressInfo = { readonly scriptPubKey: string };

describe.skipIf(bitcoindPath === null)('three kinds of servers over one bitcoind', () => {
  let node: Bitcoind;
  let index: ChainIndex;
  let electrum: ElectrumServer;
  let newElectrum: ElectrumServer;
  let esplora: TestServer;
  let network: Network;
  let core: CoreBackend;
  let backends: readonly (readonly [string, ChainBackend])[] = [];
  let scripts: readonly Uint8Array[];
  let descriptors: readonly string[];
  const allowed: Destination[] = [];
  const signal = AbortSignal.timeout(120_000);

  const consent = (port: number): Destination => {
    const destination = { host: '127.0.0.1', port, tls: 'off', pin: null, proxy: null } as const;
    allowed.push(destination);
    return destination;
  };

  beforeAll(async () => {
    node = await startBitcoind(bitcoindPath ?? '', 'regtest', [
      '-walletbroadcast=1',
      '-changetype=bech32',
    ]);
    for (const wallet of ['miner', 'mine']) await node.call('createwallet', wallet);
    await mine(node, 160);
    await makeHistory(node);
    ({ scripts, descriptors } = await addressesOf(node));
    index = await openChainIndex(node);
    electrum = await startElectrumServer(index);
    newElectrum = await startElectrumServer(index, '1.6');
    esplora = await startEsploraServer(index);
    network = openNetwork({ allowed: () => allowed, now: () => new Date() });
    const common = { network, chain: 'regtest', limitMs: 30_000 } as const;
    core = openCoreBackend({
      ...common,
      destination: consent(node.rpcPort),
      password: () => {
        const [user = '', password = ''] = readFileSync(node.cookiePath, 'utf8').split(':');
        return Promise.resolve(succeed({ user, password }));
      },
    });
    backends = [
      ['Electrum 1.4', openElectrumBackend({ ...common, destination: consent(electrum.port) })],
      ['Electrum 1.6', openElectrumBackend({ ...common, destination: consent(newElectrum.port) })],
      [
        'Esplora',
        openEsploraBackend({ ...common, destination: consent(esplora.port), root: '/api' }),
      ],
      ['Bitcoin Core', core],
    ];
    const order = { name: 'watch', descriptors, count: COUNT, since: null };
    must(await core.watch(order, signal, () => undefined));
  });

  afterAll(async () => {
    for (const [, backend] of backends) backend.close();
    network.close();
    for (const server of [electrum, newElectrum, esplora]) await server.stop();
    await node.stop();
  });

  const each = async <T>(ask: (backend: ChainBackend) => Promise<Result<T, ChainFault>>) => {
    const answers: T[] = [];
    for (const [, backend] of backends) answers.push(must(await ask(backend)));
    return answers;
  };
  /** The histories, which are the same for all. */
  const agree = async (): Promise<readonly (readonly HistoryEntry[])[]> => {
    const [first, ...others] = await each(async (backend) => {
      const histories = must(await backend.history(scripts, signal));
      return succeed(
        histories.map((one) => (one === 'unchanged' ? 'unchanged' : sortWaiting(one.entries))),
      );
    });
    for (const other of others) expect(other).toEqual(first);
    return (first ?? []).filter((one) => one !== 'unchanged');
  };
  const balance = async (backend: ChainBackend): Promise<number> => {
    const histories = must(await backend.history(scripts, signal));
    const entries = histories.flatMap((one) => (one === 'unchanged' ? [] : one.entries));
    const transactions = [...must(await backend.transactions(entries, signal)).values()];
    const spent = new Set(
      transactions.flatMap(({ tx }) =>
        tx.inputs.map(({ hash, vout }) => `${bytesToHex(hash.toReversed())}:${vout}`),
      ),
    );
    const own = new Set(scripts.map(scriptHash));
    return transactions
      .flatMap(({ txid, tx }) =>
        tx.outputs.map((output, vout) => ({ ...output, at: `${txid}:${vout}` })),
      )
      .filter(({ script, at }) => own.has(scriptHash(script)) && !spent.has(at))
      .reduce((sum, { valueSats }) => sum + valueSats, 0);
  };

  it('say who they are', async () => {
    const identities = await each((backend) => backend.identify(signal));
    expect(new Set(identities.map(({ genesisHash }) => genesisHash)).size).toBe(1);
    expect(identities.map(({ protocol }) => protocol).slice(0, 3)).toEqual(['1.4', '1.6', 'HTTP']);
  });

  it('agree on the tip and on all headers', async () => {
    const tips = await each((backend) => backend.tip(signal));
    for (const tip of tips) expect(tip).toEqual(tips[0]);
    const rows = await each((backend) => backend.headers(0, 5000, signal));
    for (const row of rows) expect(row).toEqual(index.blocks().map(({ header }) => header));
    const parts = await each((backend) => backend.headers(3, 25, signal));
    for (const part of parts) expect(part).toEqual(rows[0]?.slice(3, 28));
  });

  it('agree on every history, confirmed and waiting', async () => {
    const histories = await agree();
    const used = histories.filter((entries) => entries.length > 0);
    expect(used.length).toBeGreaterThan(8);
    expect(used.flat().some(({ height }) => height <= 0)).toBe(true);
    // One address with more than two pages of Esplora.
    expect(Math.max(...used.map((entries) => entries.length))).toBeGreaterThan(50);
  });

  it("lead to the balance of bitcoind's own wallet, to the satoshi", async () => {
    const { mine } = await node.callWallet<{
      mine: { trusted: number; untrusted_pending: number };
    }>('mine', 'getbalances');
    const sats = Math.round((mine.trusted + mine.untrusted_pending) * 1e8);
    expect(sats).toBeGreaterThan(0);
    const balances: number[] = [];
    for (const [, backend] of backends) balances.push(await balance(backend));
    expect(balances).toEqual(backends.map(() => sats));
    const { unspents: unspent } = must(
      await core.scan({ descriptors, count: COUNT }, signal, () => undefined),
    );
    expect(unspent.length).toBeGreaterThan(5);
  });

  it('prove every confirmed transaction', async () => {
    const entries = [...new Map((await agree()).flat().map((one) => [one.txid, one])).values()];
    const confirmed = entries.filter(({ height }) => height > 0).slice(0, 12);
    expect(confirmed.length).toBeGreaterThan(10);
    for (const [, backend] of backends) {
      const transactions = must(await backend.transactions(confirmed, signal));
      for (const entry of confirmed) {
        const proof = must(await backend.merkle(entry, signal));
        const headerHex = index.blocks()[entry.height]?.header ?? '';
        const checked = verifyInclusion({
          network: 'regtest',
          txid: entry.txid,
          txHex: bytesToHex(transactions.get(entry.txid)?.bytes ?? new Uint8Array()),
          height: entry.height,
          proof:
            proof.kind === 'branch'
              ? { kind: 'branch', headerHex, merkle: proof.merkle, pos: proof.pos }
              : { kind: 'txoutproof', headerHex, proofHex: proof.hex },
        });
        expect(checked).toMatchObject({ ok: true });
      }
    }
  });

  it('say only what changed when asked again', async () => {
    for (const [, backend] of backends) {
      const first = must(await backend.history(scripts, signal));
      const known = new Map(
        scripts.map((script, place) => {
          const one = first[place];
          return [scriptHash(script), one === undefined || one === 'unchanged' ? null : one.status];
        }),
      );
      const again = must(await backend.history(scripts, signal, known));
      expect(again.every((one) => one === 'unchanged')).toBe(true);
    }
  });

  it('estimate fees within bounds', async () => {
    const fees = await each((backend) => backend.feeEstimate(6, signal));
    expect(fees).toEqual([12.35, 12.35, 3.1, null]);
  });

  it('send a transaction, which all of them then know', async () => {
    const notices: ChainNotice[] = [];
    backends[0]?.[1].subscribe?.((notice) => notices.push(notice));
    for (const [name, backend] of backends) {
      const hex = await signedPayment(node);
      const txid = must(await backend.broadcast(hex, signal));
      await index.refresh();
      expect(
        (await agree()).flat().some((entry) => entry.txid === txid),
        name,
      ).toBe(true);
      expect(await backend.broadcast('00', signal)).toMatchObject({
        error: { code: 'broadcast_refused' },
      });
    }
    expect(notices.some(({ kind }) => kind === 'script')).toBe(true);
  });

  it('name a transaction that nobody knows', async () => {
    const stranger = { txid: 'ab'.repeat(32), height: 0 };
    const replies = [];
    for (const [, backend] of backends)
      replies.push(await backend.transactions([stranger], signal));
    expect(replies.map((reply) => (reply.ok ? 'found' : reply.error.code))).toEqual([
      'transaction_unknown',
      'transaction_unknown',
      'transaction_unknown',
      'no_transaction_index',
    ]);
  });

  it('follow a reorganisation of six blocks', async () => {
    const notices: ChainNotice[] = [];
    backends[0]?.[1].subscribe?.((notice) => notices.push(notice));
    const before = await agree();
    const height = await node.call<number>('getblockcount');
    await node.call('invalidateblock', await node.call('getblockhash', height - 5));
    // Empty blocks: what was confirmed waits again.
    const address = await node.callWallet<string>('miner', 'getnewaddress');
    for (let block = 0; block < 7; block += 1) await node.call('generateblock', address, []);
    await index.refresh();
    const after = await agree();
    expect(after).not.toEqual(before);
    const tips = await each((backend) => backend.tip(signal));
    for (const tip of tips) {
      expect(tip.heightBlocks).toBe(height + 1);
      expect(readBlockHeader(readHex(tip.headerHex) ?? new Uint8Array())?.hash).toBe(
        index.blocks().at(-1)?.hash,
      );
    }
    expect(notices.some(({ kind }) => kind === 'tip')).toBe(true);
  });

  it('only ever heard hashes of scripts', () => {
    expect(new Set(electrum.calls)).toEqual(
      new Set([
        'server.version',
        'blockchain.block.header',
        'blockchain.headers.subscribe',
        'blockchain.block.headers',
        'blockchain.scripthash.subscribe',
        'blockchain.scripthash.get_history',
        'blockchain.transaction.get',
        'blockchain.transaction.get_merkle',
        'blockchain.transaction.broadcast',
        'blockchain.estimatefee',
      ]),
    );
  });
});

function must<T>(result: Result<T, ChainFault>): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** Servers differ in what they say of the parents of what waits. */
function sortWaiting(entries: readonly HistoryEntry[]): readonly HistoryEntry[] {
  return entries
    .map(({ txid, height }) => ({ txid, height: Math.max(height, 0) }))
    .toSorted((a, b) => (a.height > 0 || b.height > 0 ? 0 : a.txid < b.txid ? -1 : 1));
}

async function mine(node: Bitcoind, blocks: number): Promise<void> {
  const address = await node.callWallet<string>('miner', 'getnewaddress');
  await node.call('generatetoaddress', blocks, address);
}

/** Deposits, one address paid again and again, spends with change, a replaced payment, and some that wait. */
async function makeHistory(node: Bitcoind): Promise<void> {
  const pay = (address: string, coins: number): Promise<string> =>
    node.callWallet('miner', 'sendtoaddress', address, coins.toFixed(8));
  const next = (): Promise<string> => node.callWallet('mine', 'getnewaddress', '', 'bech32');
  const busy = await next();
  for (let round = 0; round < 55; round += 1) {
    await pay(busy, 0.001 + round / 1e6);
    if (round % 11 === 10) await mine(node, 1);
  }
  for (let round = 0; round < 8; round += 1) await pay(await next(), 0.5 + round / 1e4);
  await mine(node, 2);
  const back = await node.callWallet<string>('miner', 'getnewaddress');
  await node.callWallet('mine', 'sendtoaddress', back, 0.7);
  await mine(node, 1);
  const replaced = await node.callWallet<string>('mine', 'sendtoaddress', back, 0.1);
  await node.callWallet('mine', 'bumpfee', replaced);
  await mine(node, 6);
  await pay(await next(), 0.25);
  await node.callWallet('mine', 'sendtoaddress', back, 0.05);
}

async function signedPayment(node: Bitcoind): Promise<string> {
  const address = await node.callWallet<string>('mine', 'getnewaddress', '', 'bech32');
  const options = { add_to_wallet: false };
  const { hex } = await node.callWallet<{ hex: string }>(
    'miner', 'send', { [address]: 0.01 }, null, 'unset', 2, options,
  ); // prettier-ignore
  return hex;
}

async function addressesOf(node: Bitcoind) {
  const { descriptors: all } = await node.callWallet<{
    descriptors: readonly { desc: string; internal: boolean }[];
  }>('mine', 'listdescriptors');
  const descriptors = all
    .filter(({ desc }) => desc.startsWith('wpkh('))
    .toSorted((a, b) => Number(a.internal) - Number(b.internal))
    .map(({ desc }) => desc);
  const scripts: Uint8Array[] = [];
  for (const desc of descriptors) {
    for (const address of await node.call<string[]>('deriveaddresses', desc, [0, COUNT - 1])) {
      const { scriptPubKey } = await node.callWallet<AddressInfo>(
        'mine',
        'getaddressinfo',
        address,
      );
      scripts.push(readHex(scriptPubKey) ?? new Uint8Array());
    }
  }
  return { scripts, descriptors };
}
