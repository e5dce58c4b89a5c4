import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WalletChainView } from '../../preload/sync-shapes.ts';
import { openChainIndex, type ChainIndex } from '../chain-servers/chain-index.ts';
import { startElectrumServer } from '../chain-servers/electrum-server.ts';
import { startEsploraServer } from '../chain-servers/esplora-server.ts';
import type { TestServer } from '../chain-servers/front.ts';
import { asVpub } from '../support/as-vpub.ts';
import { openInProcessApp, type InProcessApp } from '../support/in-process-app.ts';
import { startBitcoind, type Bitcoind } from './bitcoind.ts';
import { startElectrum, type Electrum } from './electrum.ts';
import { findBitcoind } from './ensure-bitcoind.ts';
import { ensureElectrum } from './ensure-electrum.ts';

/** Addresses of the receive chain that are paid, with gaps of up to 18 between them; 1000 takes minutes. */
const ADDRESSES = Number(process.env['HOLDFAST_SYNC_ADDRESSES'] ?? 60);
const LONGEST_GAP = 18;
const LIMIT_MS = 60_000;

const bitcoindPath = findBitcoind();
const electrumAt = ensureElectrum();

/** What a wallet says of itself, in the one form in which all are compared. */
type Account = {
  readonly confirmedSats: number;
  readonly pendingSats: number;
  readonly coins: readonly string[];
  readonly payments: readonly string[];
};

describe.skipIf(bitcoindPath === null)('one wallet, read by several programs', () => {
  let node: Bitcoind;
  let index: ChainIndex;
  let servers: readonly TestServer[];
  let electrum: Electrum | null = null;
  let electrumWallet = '';
  let app: InProcessApp;
  let walletId: string;
  let serverIds: readonly string[];
  let own: ReadonlySet<string>;

  beforeAll(async () => {
    node = await startBitcoind(bitcoindPath ?? '', 'regtest', [
      '-walletbroadcast=1',
      '-changetype=bech32',
      '-keypool=1200',
    ]);
    for (const name of ['miner', 'mine']) await node.call('createwallet', name);
    await mine(node, 110);
    await makeHistory(node);
    index = await openChainIndex(node);
    servers = [await startElectrumServer(index), await startEsploraServer(index)];
    app = await openInProcessApp();
    const descriptor = await descriptorOf(node);
    own = await addressesOf(node, descriptor);
    walletId = await saveWallet(app, descriptor);
    const [electrumPort = 0, esploraPort = 0] = servers.map(({ port }) => port);
    serverIds = [
      await allow(app, 'electrum', electrumPort),
      await allow(app, 'esplora', esploraPort),
    ];
    if ('path' in electrumAt) {
      electrum = await startElectrum(electrumAt.path, 'regtest', electrumPort);
      electrumWallet = await watchInElectrum(electrum, descriptor);
    }
  }, 240_000);

  afterAll(async () => {
    app.close();
    app.services.network.close();
    await electrum?.stop();
    for (const server of servers) await server.stop();
    await node.stop();
  });

  const syncThrough = async (serverId: string): Promise<WalletChainView> => {
    const view = await app.must('chain.sync', { walletId, serverId });
    return view;
  };

  const expectAllToAgree = async (): Promise<Account> => {
    const truth = await readBitcoind(node, own);
    for (const serverId of serverIds) {
      const view = await syncThrough(serverId);
      expect(accountOf(view)).toEqual(truth);
      const inBlocks = view.transactions.filter(({ state }) => state === 'confirmed');
      expect(inBlocks.every(({ proof }) => proof === 'verified')).toBe(true);
    }
    if (electrum !== null) {
      const program = electrum;
      await expect
        .poll(() => readElectrum(program, electrumWallet), { timeout: LIMIT_MS, interval: 200 })
        .toEqual(asElectrumHasIt(truth));
    }
    return truth;
  };

  it('has the same balance, coins and payments, to the satoshi', async () => {
    const account = await expectAllToAgree();
    expect(account.coins.length).toBeGreaterThan(ADDRESSES / 2);
    expect(account.pendingSats).not.toBe(0);
  });

  it('has them after a payment that waited was replaced', async () => {
    const before = await syncThrough(serverIds[0] ?? '');
    const replaced = await spend(node, 0.0011);
    await index.refresh();
    await syncThrough(serverIds[0] ?? '');
    await node.callWallet('mine', 'bumpfee', replaced);
    await index.refresh();
    await expectAllToAgree();
    const after = await syncThrough(serverIds[0] ?? '');
    expect(after.transactions.find(({ txid }) => txid === replaced)).toMatchObject({
      state: 'replaced',
    });
    expect(after.balance).not.toEqual(before.balance);
  });

  it('has them after a reorganisation of six blocks', async () => {
    await mine(node, 1);
    await index.refresh();
    await expectAllToAgree();
    const height = await node.call<number>('getblockcount');
    await node.call('invalidateblock', await node.call('getblockhash', height - 5));
    const address = await node.callWallet<string>('miner', 'getnewaddress');
    // Empty blocks: what was in the six waits again.
    for (let block = 0; block < 7; block += 1) await node.call('generateblock', address, []);
    await sendAgain(node);
    await index.refresh();
    const account = await expectAllToAgree();
    expect(account.pendingSats).not.toBe(0);
    await mine(node, 1);
    await index.refresh();
    await expectAllToAgree();
  });
});

async function mine(node: Bitcoind, blocks: number): Promise<void> {
  const address = await node.callWallet<string>('miner', 'getnewaddress');
  await node.call('generatetoaddress', blocks, address);
}

/** Deposits with gaps, spends with change, one replaced, some that wait. Electrum looks further only behind old payments. */
async function makeHistory(node: Bitcoind): Promise<void> {
  const receive: string[] = [];
  while (receive.length < ADDRESSES) {
    const address = await newAddress(node);
    const inGap = receive.length % 20 === 19 ? LONGEST_GAP : 0;
    receive.push(address);
    for (let skipped = 0; skipped < inGap; skipped += 1) await newAddress(node);
  }
  for (const [at, address] of receive.entries()) {
    await node.callWallet('miner', 'sendtoaddress', address, (0.001 + at / 1e6).toFixed(8));
    if (at % 20 === 19) await mine(node, 1);
  }
  await mine(node, 1);
  for (let round = 0; round < 8; round += 1) {
    await spend(node, 0.0007 + round / 1e5);
    if (round % 3 === 2) await mine(node, 1);
  }
  await mine(node, 12);
  await spend(node, 0.0015);
  await node.callWallet('miner', 'sendtoaddress', receive[0] ?? '', 0.0042);
}

/** The node does not always take up again what was in the blocks; Electrum goes on to count it either way. */
async function sendAgain(node: Bitcoind): Promise<void> {
  const lines = await node.callWallet<readonly { txid: string; confirmations: number }[]>(
    'mine', 'listtransactions', '*', 100_000,
  ); // prettier-ignore
  const open = new Set(lines.flatMap((one) => (one.confirmations === 0 ? one.txid : [])));
  // Twice, so that a parent is there before its child; what was replaced stays out.
  for (const txid of [...open, ...open]) {
    const { hex } = await node.callWallet<{ hex: string }>('mine', 'gettransaction', txid);
    await node.callAll([['sendrawtransaction', hex]]);
  }
}

function newAddress(node: Bitcoind): Promise<string> {
  return node.callWallet<string>('mine', 'getnewaddress', '', 'bech32');
}

async function spend(node: Bitcoind, coins: number): Promise<string> {
  const away = await node.callWallet<string>('miner', 'getnewaddress');
  return node.callWallet<string>('mine', 'sendtoaddress', away, coins.toFixed(8));
}

async function descriptorOf(node: Bitcoind): Promise<string> {
  const { descriptors } = await node.callWallet<{
    descriptors: readonly { desc: string; internal: boolean }[];
  }>('mine', 'listdescriptors');
  const receive = descriptors.find(({ desc, internal }) => desc.startsWith('wpkh(') && !internal);
  return (receive?.desc ?? '').replace('/0/*', '/<0;1>/*').replace(/#.*$/, '');
}

async function saveWallet(app: InProcessApp, text: string): Promise<string> {
  const { findings } = await app.must('wallet.inspect', { text, network: 'regtest' });
  const accept = findings.map(({ code }) => code);
  const made = { name: 'Mine', text, network: 'regtest', accept } as const;
  return (await app.must('wallet.create', made)).wallet.id;
}

async function allow(
  app: InProcessApp,
  kind: 'electrum' | 'esplora',
  port: number,
): Promise<string> {
  const { server } = await app.must('chain.setServer', {
    kind,
    network: 'regtest',
    host: '127.0.0.1',
    port,
    tls: 'off',
    ...(kind === 'esplora' ? { root: '/api' } : {}),
  });
  await app.must('chain.consent', { serverId: server.id, allowed: true });
  return server.id;
}

async function watchInElectrum(electrum: Electrum, descriptor: string): Promise<string> {
  const wallet = join(electrum.folder, 'mine');
  const text = asVpub(/tpub[^/]+/.exec(descriptor)?.[0] ?? '');
  await electrum.call('restore', { text, wallet_path: wallet });
  await electrum.call('load_wallet', { wallet_path: wallet });
  return wallet;
}

function accountOf({ balance, utxos, transactions }: WalletChainView): Account {
  const counted = transactions.filter(
    ({ state }) => state === 'confirmed' || state === 'unconfirmed',
  );
  return {
    confirmedSats: balance.confirmedSats,
    pendingSats: balance.pendingSats,
    coins: utxos.map(({ txid, vout, valueSats }) => `${txid}:${vout} ${valueSats}`).toSorted(),
    payments: counted
      .map(({ txid, height, valueSats }) => `${txid} ${height ?? 'waits'} ${valueSats}`)
      .toSorted(),
  };
}

type CoreOutput = {
  readonly value: number;
  readonly n: number;
  readonly scriptPubKey: { readonly address?: string };
};

/**
 * Payments from the wallet that holds the keys, coins from the node itself: the wallet holds coins back that a payment
 * spends which waits no longer.
 */
async function readBitcoind(node: Bitcoind, own: ReadonlySet<string>): Promise<Account> {
  const lines = await node.callWallet<readonly { txid: string }[]>(
    'mine', 'listtransactions', '*', 100_000,
  ); // prettier-ignore
  const waiting = new Set(await node.call<readonly string[]>('getrawmempool'));
  const payments: string[] = [];
  const coins: string[] = [];
  let confirmedSats = 0;
  let pendingSats = 0;
  for (const txid of new Set(lines.map((line) => line.txid))) {
    const { amount, fee, confirmations, blockheight, decoded } = await node.callWallet<{
      amount: number;
      fee?: number;
      confirmations: number;
      blockheight?: number;
      decoded: { readonly vout: readonly CoreOutput[] };
    }>('mine', 'gettransaction', txid, true, true);
    const valueSats = sats(amount) + sats(fee ?? 0);
    if (confirmations > 0) confirmedSats += valueSats;
    else if (waiting.has(txid)) pendingSats += valueSats;
    else continue;
    payments.push(`${txid} ${blockheight ?? 'waits'} ${valueSats}`);
    for (const { n, value, scriptPubKey } of decoded.vout) {
      if (!own.has(scriptPubKey.address ?? '')) continue;
      const unspent = await node.call<object | null>('gettxout', txid, n, true);
      if (unspent !== null) coins.push(`${txid}:${n} ${sats(value)}`);
    }
  }
  return { confirmedSats, pendingSats, coins: coins.toSorted(), payments: payments.toSorted() };
}

/** The addresses of both chains, as the node derives them. */
async function addressesOf(node: Bitcoind, descriptor: string): Promise<ReadonlySet<string>> {
  const chains = ['0', '1'].map(async (chain) => {
    const one = descriptor.replace('<0;1>', chain);
    const { descriptor: checked } = await node.call<{ descriptor: string }>(
      'getdescriptorinfo',
      one,
    );
    return node.call<readonly string[]>('deriveaddresses', checked, [0, 2 * ADDRESSES + 100]);
  });
  return new Set((await Promise.all(chains)).flat());
}

/** Electrum takes what a waiting payment spends from the confirmed part at once, so only the sum can be compared. */
type ElectrumAccount = Pick<Account, 'coins' | 'payments'> & { readonly totalSats: number };

function asElectrumHasIt({
  confirmedSats,
  pendingSats,
  coins,
  payments,
}: Account): ElectrumAccount {
  return { totalSats: confirmedSats + pendingSats, coins, payments };
}

async function readElectrum(electrum: Electrum, wallet: string): Promise<ElectrumAccount | null> {
  if (!(await electrum.call<boolean>('is_synchronized', { wallet }))) {
    await sleep(100);
    return null;
  }
  const balance = await electrum.call<{ confirmed: string; unconfirmed?: string }>('getbalance', {
    wallet,
  });
  const coins = await electrum.call<
    readonly { prevout_hash: string; prevout_n: number; value: string }[]
  >('listunspent', { wallet });
  const history = await electrum.call<{
    transactions: readonly { txid: string; height: number; bc_value: string }[];
  }>('onchain_history', { wallet });
  return {
    totalSats: sats(Number(balance.confirmed)) + sats(Number(balance.unconfirmed ?? 0)),
    coins: coins
      .map((coin) => `${coin.prevout_hash}:${coin.prevout_n} ${sats(Number(coin.value))}`)
      .toSorted(),
    payments: history.transactions
      .map(({ txid, height, bc_value }) => `${txid} ${height > 0 ? height : 'waits'} ${sats(Number(bc_value))}`)
      .toSorted(),
  }; // prettier-ignore
}

function sats(coins: number): number {
  return Math.round(coins * 1e8);
}
