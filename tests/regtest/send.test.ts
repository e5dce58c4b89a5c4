import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deriveAddresses } from '../../main/domain/wallet/derive-addresses.ts';
import type { Output } from '../../preload/contract.ts';
import { openChainIndex, type ChainIndex } from '../chain-servers/chain-index.ts';
import { startElectrumServer, type ElectrumServer } from '../chain-servers/electrum-server.ts';
import { startEsploraServer } from '../chain-servers/esplora-server.ts';
import type { TestServer } from '../chain-servers/front.ts';
import { startHangingUp } from '../chain-servers/hanging-up.ts';
import { openInProcessApp, type InProcessApp } from '../support/in-process-app.ts';
import { startBitcoind, type Bitcoind } from './bitcoind.ts';
import { findBitcoind } from './ensure-bitcoind.ts';
import { SIGNING_WALLETS, type SigningWallet } from './signing-wallets.ts';

const path = findBitcoind();
const FIRST_BLOCKS = 130;
const MINER = 'miner';
const HEARING_MS = 100;
const SENT = ['wpkh', 'tr', 'wsh(sortedmulti)'] as const;

type Prepared = Output<'spend.prepare'>;

const signingOf = (name: string): SigningWallet =>
  SIGNING_WALLETS.find((one) => one.name === name) ?? expect.fail('No such wallet.');

describe.skipIf(path === null)('a payment that was checked here', () => {
  let node: Bitcoind;
  let index: ChainIndex;
  let electrum: ElectrumServer;
  let esplora: TestServer;
  let app: InProcessApp;
  let funding: string;
  const ids: Record<string, string> = {};
  const servers: Record<string, string> = {};

  beforeAll(async () => {
    [node, app] = await Promise.all([startBitcoind(path ?? '', 'regtest'), openInProcessApp()]);
    await node.call('createwallet', MINER);
    await mine(FIRST_BLOCKS);
    for (const name of SENT) await setUp(signingOf(name));
    funding = await payAll();
    index = await openChainIndex(node);
    [electrum, esplora] = await Promise.all([
      startElectrumServer(index),
      startEsploraServer(index),
    ]);
    const near = { network: 'regtest', host: '127.0.0.1', tls: 'off' } as const;
    await add({ ...near, kind: 'electrum', name: 'Electrum', port: electrum.port });
    await add({ ...near, kind: 'esplora', name: 'Esplora', port: esplora.port, root: '/api' });
    const auth = { kind: 'cookie', path: node.cookiePath } as const;
    await add({ ...near, kind: 'bitcoin_core', name: 'Node', port: node.rpcPort, auth });
  });

  afterAll(async () => {
    app.services.network.close();
    app.close();
    for (const server of [electrum, esplora]) await server.stop();
    await node.stop();
  });

  async function mine(blocks: number): Promise<void> {
    const address = await node.callWallet<string>(MINER, 'getnewaddress');
    await node.call('generatetoaddress', blocks, address);
  }

  async function setUp({ name, descriptor, signers }: SigningWallet): Promise<void> {
    const text = { text: descriptor, network: 'regtest' } as const;
    const { findings } = await app.must('wallet.inspect', text);
    const accept = findings.map(({ code }) => code);
    ids[name] = (await app.must('wallet.create', { name, ...text, accept })).wallet.id;
    for (const [at, chains] of signers.entries()) {
      await node.call('createwallet', `${name} ${at}`, false, true);
      const requests = chains.map((desc, chain) => ({
        desc,
        active: true,
        internal: chain === 1,
        range: [0, 20],
        timestamp: 'now',
      }));
      await node.callWallet(`${name} ${at}`, 'importdescriptors', requests);
    }
  }

  async function payAll(): Promise<string> {
    const paid = SENT.map((name) => {
      const { descriptor } = signingOf(name);
      const first = { chain: 'receive', start: 0, count: 1 } as const;
      const derived = deriveAddresses({ descriptor, network: 'regtest', ...first });
      return [derived.ok ? derived.value[0]?.address : null, '0.00200000'];
    });
    const txid = await node.callWallet<string>(MINER, 'sendmany', '', Object.fromEntries(paid));
    const { hex } = await node.callWallet<{ hex: string }>(MINER, 'gettransaction', txid);
    await node.call('sendrawtransaction', hex);
    await mine(1);
    return hex;
  }

  async function add(input: Parameters<typeof app.must<'chain.setServer'>>[1]): Promise<void> {
    const { server } = await app.must('chain.setServer', input);
    await app.must('chain.consent', { serverId: server.id, allowed: true });
    servers[server.name] = server.id;
  }

  /** All that a wallet has, paid to itself, signed by as many as it needs. */
  async function finish(
    name: string,
    feeRateSatsPerVb: number,
    { text = funding, signers = [0, 1] } = {},
  ): Promise<Prepared> {
    const walletId = ids[name] ?? '';
    const { coins } = await app.must('spend.coins', { walletId, text });
    const prepared = await app.must('spend.prepare', {
      walletId,
      coins: coins.map(({ txHex, vout }) => ({ txHex, vout })),
      feeRateSatsPerVb,
      all: true,
    });
    let { psbt } = prepared;
    for (const signer of signers.slice(0, signingOf(name).threshold)) {
      const wallet = `${name} ${signer}`;
      psbt = (await node.callWallet<{ psbt: string }>(wallet, 'walletprocesspsbt', psbt)).psbt;
    }
    const { transaction } = await app.must('spend.check', {
      spendId: prepared.spendId,
      text: psbt,
    });
    expect(transaction).not.toBeNull();
    return prepared;
  }

  /** Sends, while the servers hear of new payments by themselves. One look at the node at a time. */
  const send = async (spendId: string, through: string) => {
    const serverId = servers[through] ?? expect.fail('No such server.');
    const sending = { isOver: false };
    const hear = async (): Promise<void> => {
      while (!sending.isOver) {
        await index.refresh();
        await setTimeout(HEARING_MS);
      }
    };
    const heard = hear();
    const reply = await app.call('chain.broadcast', { spendId, serverId, agreed: true });
    sending.isOver = true;
    await heard;
    return reply;
  };

  it('is offered the lower fee of two servers that are far apart, and both are named', async () => {
    const walletId = ids['wpkh'] ?? '';
    const fees = await app.must('chain.fees', { walletId, serverId: servers['Electrum'] ?? '' });
    expect(fees.rates).toEqual([
      { blocks: 1, satsPerVb: 12.35 },
      { blocks: 3, satsPerVb: 12.35 },
      { blocks: 6, satsPerVb: 3.1 },
      { blocks: 24, satsPerVb: 3.1 },
    ]);
    expect(fees.server.name).toBe('Electrum');
    expect(fees.second?.server.name).toBe('Esplora');
    expect(fees.findings.map(({ code }) => code)).toEqual(['fees_differ']);
  });

  it('is not sent before it is finished, nor without a yes', async () => {
    const walletId = ids['wpkh'] ?? '';
    const { coins } = await app.must('spend.coins', { walletId, text: funding });
    const [{ txHex, vout } = expect.fail('No coin.')] = coins;
    const order = { walletId, coins: [{ txHex, vout }], feeRateSatsPerVb: 3, all: true } as const;
    const { spendId } = await app.must('spend.prepare', order);
    expect(await send(spendId, 'Node')).toMatchObject({ error: { code: 'not_found' } });
    const finished = await finish('wpkh', 3);
    for (const input of [{ agreed: false }, {}]) {
      const reply = await app.callRaw('chain.broadcast', { spendId: finished.spendId, ...input });
      expect(reply).toMatchObject({ ok: false, error: { code: 'bad_request' } });
    }
    expect(await node.call('getrawmempool')).toEqual([]);
  });

  it.each([
    ['wpkh', 'Electrum', 'Esplora'],
    ['wsh(sortedmulti)', 'Node', 'Electrum'],
  ])('of %s goes through %s, and %s has seen it', async (name, through, other) => {
    const { spendId } = await finish(name, 5);
    const sent = await send(spendId, through);
    if (!sent.ok) return expect.fail(sent.error.message);
    expect(sent.value).toMatchObject({
      sentThrough: { name: through },
      askedAt: { name: other },
      isOther: true,
      sight: 'seen',
    });
    expect(sent.value.message).toContain(through);
    expect(sent.value.message).toContain(other);
    expect(await node.call<string[]>('getrawmempool')).toContain(sent.value.txid);
  });

  it('may be under way when a server hangs up: only who has seen it tells', async () => {
    const place = { kind: 'electrum', network: 'regtest', host: '127.0.0.1', tls: 'off' } as const;
    const { spendId } = await finish('tr', 5);
    for (const isHandedOn of [false, true]) {
      const front = await startHangingUp(electrum.port, isHandedOn);
      await add({ ...place, name: `Hangs up ${isHandedOn}`, port: front.port });
      const reply = await send(spendId, `Hangs up ${isHandedOn}`);
      expect(reply).toMatchObject(
        isHandedOn
          ? { ok: true, value: { sight: 'seen', askedAt: { name: 'Electrum' } } }
          : { ok: false, error: { code: 'broadcast_unsure' } },
      );
      expect(await node.call<string[]>('getrawmempool')).toHaveLength(isHandedOn ? 3 : 2);
      const serverId = servers[`Hangs up ${isHandedOn}`] ?? '';
      await app.must('chain.removeServer', { serverId });
      delete servers[`Hangs up ${isHandedOn}`];
      await front.stop();
    }
  });

  it.each(['Electrum', 'Esplora', 'Node'])(
    'is refused by name when its coins are promised to another one, by %s',
    async (through) => {
      const { spendId } = await finish('wpkh', 4);
      const refused = await send(spendId, through);
      expect(refused).toMatchObject({
        ok: false,
        error: { code: 'broadcast_refused', reason: 'broadcast_coins_promised' },
      });
    },
  );

  it.each(['Electrum', 'Esplora', 'Node'])(
    'is refused by name when its coins were spent, by %s',
    async (through) => {
      await mine(1);
      await index.refresh();
      const { spendId } = await finish('wpkh', 4);
      expect(await send(spendId, through)).toMatchObject({
        ok: false,
        error: { code: 'broadcast_refused', reason: 'broadcast_coins_spent' },
      });
    },
  );

  const rungsOf = async (name: string) => {
    const ladder = await app.must('ladder.get', { walletId: ids[name] ?? '' });
    return [5, 6].map((rung) => ladder.rungs.find((one) => one.rung === rung) ?? expect.fail());
  };

  /** The transaction that its newest proof is about. */
  const txidOf = (rung: Output<'ladder.get'>['rungs'][number] | undefined): string => {
    const [newest] = rung?.evidence ?? [];
    return newest !== undefined && 'txid' in newest ? newest.txid : '';
  };

  it('proves rungs 5 and 6 of wpkh by itself after a sync, and leaves only the network open', async () => {
    await app.must('chain.sync', { walletId: ids['wpkh'] ?? '' });
    for (const { status, evidence } of await rungsOf('wpkh')) {
      expect(status).toBe('proven');
      expect(evidence).toHaveLength(1);
      expect(evidence[0]).toMatchObject({ limits: ['test_network'] });
    }
  });

  it('proves rung 6 of a 2-of-3 for the keys that signed, and for all after another payment', async () => {
    const [name, walletId] = ['wsh(sortedmulti)', ids['wsh(sortedmulti)'] ?? ''];
    await app.must('chain.sync', { walletId });
    const [deposit, spend] = await rungsOf(name);
    expect(deposit?.status).toBe('proven');
    expect(spend?.status).toBe('partly');
    expect(spend?.keys.map(({ status }) => status).toSorted()).toEqual([
      'open',
      'proven',
      'proven',
    ]);
    const text = index.hexOf(txidOf(spend)) ?? '';
    const { spendId } = await finish(name, 5, { text, signers: [1, 2] });
    expect(await send(spendId, 'Node')).toMatchObject({ ok: true });
    await mine(1);
    await index.refresh();
    await app.must('chain.sync', { walletId });
    expect((await rungsOf(name))[1]?.status).toBe('proven');
  });

  it('leaves what was taken back alone, until the user looks it up', async () => {
    const walletId = ids['wpkh'] ?? '';
    const [, spend] = await rungsOf('wpkh');
    const [proof = expect.fail('No proof.')] = spend?.evidence ?? [];
    await app.must('ladder.revoke', { walletId, evidenceId: proof.id });
    await app.must('chain.sync', { walletId });
    expect((await rungsOf('wpkh'))[1]?.status).toBe('revoked');
    const txid = txidOf(spend);
    const ladder = await app.must('chain.prove', { walletId, txid });
    expect(ladder.rungs.find(({ rung }) => rung === 6)?.status).toBe('proven');
    expect(await app.call('chain.prove', { walletId, txid })).toMatchObject({
      error: { code: 'proof_refused', reason: 'proof_used_before' },
    });
    expect(await app.call('chain.prove', { walletId, txid: '00'.repeat(32) })).toMatchObject({
      error: { code: 'not_found' },
    });
  });

  it('needs a server that was said yes to', async () => {
    const { spendId } = await finish('wpkh', 4);
    for (const serverId of Object.values(servers)) {
      await app.must('chain.consent', { serverId, allowed: false });
    }
    const input = { spendId, agreed: true } as const;
    expect(await app.call('chain.broadcast', input)).toMatchObject({
      error: { code: 'no_server' },
    });
    const walletId = ids['wpkh'] ?? '';
    expect(await app.call('chain.fees', { walletId })).toMatchObject({
      error: { code: 'no_server' },
    });
  });
});
