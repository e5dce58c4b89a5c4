import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withChecksum } from '../../main/domain/wallet/descriptor-checksum.ts';
import { openInProcessApp, type InProcessApp } from '../support/in-process-app.ts';
import { startBitcoind, type Bitcoind } from './bitcoind.ts';
import { startElectrum } from './electrum.ts';
import { findBitcoind } from './ensure-bitcoind.ts';
import { findElectrum } from './ensure-electrum.ts';
import { secretAccountKey, SIGNING_WALLETS, type SigningWallet } from './signing-wallets.ts';

const path = findBitcoind();
const electrumPath = findElectrum();

/** Blocks before a mined coin can be spent. */
const MATURITY = 100;
/** SLIP-0132: private keys on the test networks, P2WPKH. */
const VPRV = 0x045f18bc;
/** The key of BIP-173's examples. */
const STRANGER = 'bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080';

/** Who signs each spend: between them every key. */
const SIGNERS = {
  wpkh: [[0]],
  'wsh(sortedmulti)': [
    [0, 1],
    [1, 2],
  ],
} as const;
type Name = keyof typeof SIGNERS;
const NAMES = Object.keys(SIGNERS) as Name[];

describe.skipIf(path === null)('a wallet of bitcoind climbs the whole ladder', () => {
  let node: Bitcoind;
  let app: InProcessApp;
  const ids = new Map<Name, string>();
  const firstCoins = new Map<Name, string>();

  beforeAll(async () => {
    node = await startBitcoind(path ?? '', 'regtest');
    app = await openInProcessApp();
    for (const name of NAMES) {
      ids.set(name, await prepare(walletOf(name)));
      // Two coins, for two spends.
      const [block = ''] = await node.call<string[]>(
        'generatetoaddress',
        1,
        await addressOf(name, 0),
      );
      firstCoins.set(name, block);
      await node.call('generatetoaddress', 1, await addressOf(name, 1));
    }
    await node.call('generatetoaddress', MATURITY, STRANGER);
  });

  afterAll(async () => {
    app.close();
    await node.stop();
  });

  async function prepare({ name, descriptor, signers }: SigningWallet): Promise<string> {
    const text = { text: descriptor, network: 'regtest' } as const;
    const { findings } = await app.must('wallet.inspect', text);
    const accept = findings.map(({ code }) => code);
    const { wallet } = await app.must('wallet.create', { name, ...text, accept });
    const file = await app.must('wallet.export', { walletId: wallet.id, format: 'bitcoin_core' });
    await importInto(name, JSON.parse('text' in file ? (file.text ?? '') : ''), true);
    for (const [at, chains] of signers.entries()) {
      await importInto(`${name} ${at}`, chains.map(requestOf), false);
      const [receive] = chains;
      const secret = /\[[^\]]+\]tprv[^/]+/.exec(receive)?.[0] ?? '';
      await importInto(
        `${name} key ${at}`,
        [requestOf(withChecksum(`pkh(${secret}/0/*)`), 0)],
        false,
      );
    }
    return wallet.id;
  }

  async function importInto(name: string, requests: unknown, isWatching: boolean) {
    await node.call('createwallet', name, isWatching, true);
    await node.callWallet(name, 'importdescriptors', requests);
  }

  const requestOf = (desc: string, chain: number) => ({
    desc,
    active: true,
    internal: chain === 1,
    range: [0, 20],
    timestamp: 'now',
  });

  /** An address as bitcoind makes it out of the descriptor that it was given. */
  async function addressOf(name: Name, index: number, chain: 0 | 1 = 0): Promise<string> {
    const single = walletOf(name).descriptor.replace(/#.*/, '').replaceAll('<0;1>', String(chain));
    const [address = ''] = await node.call<string[]>('deriveaddresses', withChecksum(single), [
      index,
      index,
    ]);
    return address;
  }

  const idOf = (name: Name) => ids.get(name) ?? '';

  async function ladderOf(name: Name) {
    const { rungs } = await app.must('ladder.get', { walletId: idOf(name) });
    return rungs.map(({ status }) => status);
  }

  const keysOf = (name: Name) => walletOf(name).signers.map((_, key) => key);

  it.each(NAMES)('%s: its addresses agree', async (name) => {
    const walletId = idOf(name);
    const task = await app.must('ladder.task', { walletId, rung: 2 });
    const index = task.rung === 2 ? task.index : -1;
    const proof = {
      seenOn: 'second_wallet',
      receive: await addressOf(name, 0),
      change: await addressOf(name, 0, 1),
      random: { index, address: await addressOf(name, index) },
    } as const;
    await app.must('ladder.prove', { walletId, rung: 2, proof });
    expect((await ladderOf(name)).slice(0, 2)).toEqual(['proven', 'proven']);
  });

  it.each(NAMES)('%s: what was restored leads back to it', async (name) => {
    const walletId = idOf(name);
    for (const key of keysOf(name)) {
      const task = await app.must('ladder.task', { walletId, rung: 3, key });
      const index = task.rung === 3 ? task.index : -1;
      const own = await node.callWallet<{ hdmasterfingerprint: string }>(
        `${name} key ${key}`,
        'getaddressinfo',
        await node.callWallet<string>(`${name} key ${key}`, 'getnewaddress', '', 'legacy'),
      );
      const proof = {
        key,
        restoredOn: 'second_wallet',
        fingerprint: own.hdmasterfingerprint,
        address: await addressOf(name, index),
      } as const;
      await app.must('ladder.prove', { walletId, rung: 3, proof });
    }
    expect((await ladderOf(name))[2]).toBe('proven');
  });

  it.each(NAMES)('%s: each of its keys answers', async (name) => {
    const walletId = idOf(name);
    for (const key of keysOf(name)) {
      const task = await app.must('ladder.task', { walletId, rung: 4, key });
      if (task.rung !== 4) throw new Error('Another rung');
      const signer = name === 'wpkh' ? `${name} ${key}` : `${name} key ${key}`;
      // Bitcoin Core signs by the old form of address only, where there is a choice.
      const place = task.addresses.find(({ script }) => script === 'p2pkh') ?? task.addresses[0];
      const signature = await node.callWallet<string>(
        signer,
        'signmessage',
        place?.address,
        task.message,
      );
      await app.must('ladder.prove', { walletId, rung: 4, proof: { key, signature } });
    }
    expect((await ladderOf(name))[3]).toBe('proven');
  });

  it.skipIf(electrumPath === null)('wpkh: its key answers from Electrum as well', async () => {
    const walletId = idOf('wpkh');
    const electrum = await startElectrum(electrumPath ?? '', 'regtest');
    const file = `${electrum.folder}/wpkh`;
    await electrum.call('restore', {
      text: secretAccountKey('m/84h/1h/0h', VPRV),
      wallet_path: file,
    });
    await electrum.call('load_wallet', { wallet_path: file });
    const task = await app.must('ladder.task', { walletId, rung: 4 });
    if (task.rung !== 4) throw new Error('Another rung');
    const { message, addresses } = task;
    const address = addresses[0]?.address ?? '';
    const signature = await electrum.call<string>('signmessage', {
      address,
      message,
      wallet: file,
    });
    await electrum.stop();
    const ladder = await app.must('ladder.prove', { walletId, rung: 4, proof: { signature } });
    expect(ladder.rungs[3]?.evidence).toHaveLength(2);
  });

  it.each(NAMES)('%s: a deposit is proven from its block', async (name) => {
    const walletId = idOf(name);
    const block = firstCoins.get(name) ?? '';
    const {
      tx: [txid = ''],
    } = await node.call<{ tx: string[] }>('getblock', block);
    const proof = await inBlock(txid, block);
    await app.must('ladder.prove', { walletId, rung: 5, proof });
    expect((await ladderOf(name))[4]).toBe('proven');
    expect(await app.call('ladder.prove', { walletId, rung: 5, proof })).toMatchObject({
      ok: false,
      error: { reason: 'proof_used_before' },
    });
    const [other] = NAMES.filter((one) => one !== name);
    expect(
      await app.call('ladder.prove', { walletId: idOf(other ?? name), rung: 5, proof }),
    ).toMatchObject({ ok: false, error: { reason: 'deposit_elsewhere' } });
  });

  it.each(NAMES)('%s: its spends are proven, by every key', async (name) => {
    const walletId = idOf(name);
    for (const signers of SIGNERS[name]) {
      const { txid, block, previous } = await spend(name, signers);
      const proof = { ...(await inBlock(txid, block)), previousTransactionsHex: previous };
      await app.must('ladder.prove', { walletId, rung: 6, proof });
    }
    expect(await ladderOf(name)).toEqual(Array.from({ length: 6 }, () => 'proven'));
    expect(await app.must('ladder.get', { walletId })).toMatchObject({
      provenRungs: 6,
      nextRung: null,
    });
  });

  async function inBlock(txid: string, block: string) {
    return {
      txHex: await node.call<string>('getrawtransaction', txid, false, block),
      txOutProofHex: await node.call<string>('gettxoutproof', [txid], block),
    };
  }

  /** A payment out of the wallet, signed by some of its keys and mined. */
  async function spend(name: Name, signers: readonly number[]) {
    const outputs = [{ [STRANGER]: 1 }];
    const funded = await node.callWallet<{ psbt: string }>(
      name,
      'walletcreatefundedpsbt',
      [],
      outputs,
      0,
      { fee_rate: 7 },
    );
    let { psbt } = funded;
    for (const at of signers) {
      const signed = await node.callWallet<{ psbt: string }>(
        `${name} ${at}`,
        'walletprocesspsbt',
        psbt,
      );
      psbt = signed.psbt;
    }
    const { hex } = await node.call<{ hex: string }>('finalizepsbt', psbt);
    const txid = await node.call<string>('sendrawtransaction', hex);
    const [block = ''] = await node.call<string[]>('generatetoaddress', 1, STRANGER);
    const { vin } = await node.call<{ vin: { txid: string }[] }>('decoderawtransaction', hex);
    const previous: string[] = [];
    for (const input of vin) {
      const { hex: whole } = await node.callWallet<{ hex: string }>(
        name,
        'gettransaction',
        input.txid,
      );
      previous.push(whole);
    }
    return { txid, block, previous };
  }
});

function walletOf(name: Name): SigningWallet {
  const wallet = SIGNING_WALLETS.find((one) => one.name === name);
  if (wallet === undefined) throw new Error('No such wallet');
  return wallet;
}
