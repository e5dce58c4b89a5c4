import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deriveChain } from '../../main/domain/wallet/derive-addresses.ts';
import { readWallet } from '../../main/domain/wallet/read-wallet.ts';
import type { Wallet } from '../../main/domain/wallet/wallet.ts';
import type { Output } from '../../preload/contract.ts';
import { openInProcessApp, type InProcessApp } from '../support/in-process-app.ts';
import { startBitcoind, type Bitcoind } from './bitcoind.ts';
import { startElectrum, type Electrum } from './electrum.ts';
import { findBitcoind } from './ensure-bitcoind.ts';
import { findElectrum } from './ensure-electrum.ts';
import { secretAccountKey, SIGNING_WALLETS, type SigningWallet } from './signing-wallets.ts';

const path = findBitcoind();
const electrumPath = findElectrum();

/**
 * Enough for mined coins to be spent. And so many that no payment gets a lock time of 21, up to 100 blocks back, which
 * Knots does not relay.
 */
const FIRST_BLOCKS = 130;
const MINER = 'miner';
const SATS_PER_BITCOIN = 1e8;
/** Coins of each wallet, in satoshi, on its first receive addresses. */
const COINS = [150_000, 90_000, 70_000];
const PAID_SATS = 200_000;
const FEE_RATE = 3.5;
/** Two signatures of an input from before SegWit, each two bytes shorter than it might be. */
const SHORTER_VBYTES = 4;

/** SLIP-0132: private keys on the test networks, by the script that Electrum makes of them. */
const HEADERS = {
  pkh: 0x04358394,
  'sh(wpkh)': 0x044a4e28,
  wpkh: 0x045f18bc,
  'sh(wsh(sortedmulti))': 0x024285b5,
  'wsh(sortedmulti)': 0x02575048,
} as const;
const PURPOSES = { pkh: '44h', 'sh(wpkh)': '49h', wpkh: '84h' } as const;

type Prepared = Output<'spend.prepare'>;
type Checked = Output<'spend.check'>;

describe.skipIf(path === null)('test payments of wallets of bitcoind', () => {
  let node: Bitcoind;
  let electrum: Electrum | null = null;
  let app: InProcessApp;
  const ids = new Map<string, string>();
  /** The transaction that pays all wallets, then for each the last payment out of it. */
  const latest = new Map<string, string>();
  let mined = 0;

  beforeAll(async () => {
    [node, electrum, app] = await Promise.all([
      startBitcoind(path ?? '', 'regtest'),
      electrumPath === null ? null : startElectrum(electrumPath, 'regtest'),
      openInProcessApp(),
    ]);
    await node.call('createwallet', MINER);
    await mine(FIRST_BLOCKS);
    for (const signing of SIGNING_WALLETS) await setUp(signing);
    const funding = await payAll();
    for (const { name } of SIGNING_WALLETS) latest.set(name, funding);
  });

  afterAll(async () => {
    app.close();
    await Promise.all([node.stop(), electrum?.stop()]);
    process.stdout.write(`Signed by bitcoind and Electrum: ${mined} test payments mined\n`);
  });

  async function mine(blocks: number): Promise<string> {
    const address = await node.callWallet<string>(MINER, 'getnewaddress');
    const hashes = await node.call<string[]>('generatetoaddress', blocks, address);
    return hashes.at(-1) ?? '';
  }

  /** Saves the wallet here, and gives each of its signers in bitcoind one private key. */
  async function setUp({ name, descriptor, signers }: SigningWallet): Promise<void> {
    const text = { text: descriptor, network: 'regtest' } as const;
    const { findings } = await app.must('wallet.inspect', text);
    const accept = findings.map(({ code }) => code);
    const { wallet } = await app.must('wallet.create', { name, ...text, accept });
    ids.set(name, wallet.id);
    await Promise.all(
      signers.map(async (chains, at) => {
        await node.call('createwallet', signerOf(name, at), false, true);
        const requests = chains.map((desc, chain) => ({
          desc,
          active: true,
          internal: chain === 1,
          range: [0, 20],
          timestamp: 'now',
        }));
        await node.callWallet(signerOf(name, at), 'importdescriptors', requests);
      }),
    );
  }

  /** One transaction with coins for every wallet, so that each has to find its own among those of others. */
  async function payAll(): Promise<string> {
    const paid = SIGNING_WALLETS.flatMap((signing) =>
      deriveChain(read(signing), 'receive', { start: 0, count: COINS.length }).map(
        ({ address }, at) => [address, ((COINS[at] ?? 0) / SATS_PER_BITCOIN).toFixed(8)] as const,
      ),
    );
    const txid = await node.callWallet<string>(MINER, 'sendmany', '', Object.fromEntries(paid));
    const { hex } = await node.callWallet<{ hex: string }>(MINER, 'gettransaction', txid);
    // A node that only wants blocks leaves handing a payment in to others.
    await node.call('sendrawtransaction', hex);
    await mine(1);
    return hex;
  }

  async function prepare(name: string, amount: { amountSats: number } | { all: true }) {
    const walletId = ids.get(name) ?? '';
    const { coins } = await app.must('spend.coins', { walletId, text: latest.get(name) ?? '' });
    const heightBlocks = await node.call<number>('getblockcount');
    const prepared = await app.must('spend.prepare', {
      walletId,
      coins: coins.map(({ txHex, vout }) => ({ txHex, vout })),
      feeRateSatsPerVb: FEE_RATE,
      heightBlocks,
      ...amount,
    });
    return { coins, prepared };
  }

  async function sign(psbt: string, signer: string, isFinalized: boolean): Promise<string> {
    const signed = await node.callWallet<{ psbt: string }>(
      signer, 'walletprocesspsbt', psbt, true, 'DEFAULT', true, isFinalized,
    ); // prettier-ignore
    return signed.psbt;
  }

  const check = ({ spendId }: Prepared, text: string): Promise<Checked> =>
    app.must('spend.check', { spendId, text });

  /** The node takes the payment, agrees on its fee and size, and mines it. */
  async function confirm(
    name: string,
    { feeSats, vbytes, inputs }: Prepared,
    { transaction }: Checked,
  ): Promise<void> {
    if (transaction === null) throw new Error('The payment is not finished.');
    const { hex, txid } = transaction;
    const [verdict] = await node.call<
      readonly { txid: string; allowed: boolean; vsize: number; fees: { base: number } }[]
    >('testmempoolaccept', [hex]);
    expect(verdict).toMatchObject({ txid, allowed: true, vsize: transaction.vbytes });
    expect(Math.round((verdict?.fees.base ?? 0) * SATS_PER_BITCOIN)).toBe(feeSats);
    // Signatures may turn out a little shorter than the longest, which was reckoned with.
    expect(transaction.vbytes).toBeLessThanOrEqual(vbytes);
    expect(transaction.vbytes).toBeGreaterThanOrEqual(vbytes - inputs.length * SHORTER_VBYTES);
    await node.call('sendrawtransaction', hex);
    const { tx } = await node.call<{ tx: readonly string[] }>('getblock', await mine(1));
    expect(tx).toContain(txid);
    latest.set(name, hex);
    mined += 1;
  }

  describe.each(SIGNING_WALLETS)('$name', (signing) => {
    const { name, threshold, signers } = signing;
    /** In Taproot with scripts the internal key stands before those of the signers. */
    const firstSigner = read(signing).keys.length - signers.length;
    const placesOf = (who: readonly number[]) => who.map((at) => at + firstSigner);

    it('pays itself with change: each signs a copy, and the copies are put together', async () => {
      const { coins, prepared } = await prepare(name, { amountSats: PAID_SATS });
      expect(coins.map(({ valueSats }) => valueSats).toSorted((a, b) => b - a)).toEqual(COINS);
      const who = threshold === 1 ? [0] : [2, 0];
      for (const [at, signer] of who.entries()) {
        const copy = await sign(prepared.psbt, signerOf(name, signer), false);
        const checked = await check(prepared, copy);
        const signed = who.slice(0, at + 1).toSorted((a, b) => a - b);
        expect(checked.signedKeys).toEqual(placesOf(signed));
        if (at + 1 === who.length) await confirm(name, prepared, checked);
        else expect(checked.transaction).toBeNull();
      }
    });

    it('pays everything on, change as well: one signs after the other, and bitcoind finishes', async () => {
      const { coins, prepared } = await prepare(name, { all: true });
      expect(coins.map(({ chain }) => chain).toSorted()).toEqual(['change', 'receive']);
      const who = threshold === 1 ? [0] : [1, 2];
      let { psbt } = prepared;
      for (const signer of who) psbt = await sign(psbt, signerOf(name, signer), true);
      const checked = await check(prepared, psbt);
      expect(checked.signedKeys).toEqual(placesOf(who));
      const { hex } = await node.call<{ hex: string }>('finalizepsbt', psbt);
      expect(checked.transaction?.hex).toBe(hex);
      await confirm(name, prepared, checked);
    });
  });

  describe.skipIf(electrumPath === null)('signed by Electrum', () => {
    const must = (): Electrum => electrum ?? expect.fail('Electrum does not run.');
    const fileOf = (name: string) => join(must().folder, name.replaceAll(/\W/g, '-'));
    const signIn = (file: string, tx: string) =>
      must().call<string>('signtransaction', { tx, wallet: file });

    it.each(['pkh', 'sh(wpkh)', 'wpkh'] as const)(
      '%s: it gives the finished transaction back',
      async (name) => {
        const wallet_path = fileOf(name);
        const text = secretAccountKey(`m/${PURPOSES[name]}/1h/0h`, HEADERS[name]);
        await must().call('restore', { text, wallet_path });
        await must().call('load_wallet', { wallet_path });
        const { prepared } = await prepare(name, { amountSats: 50_000 });
        const checked = await check(prepared, await signIn(wallet_path, prepared.psbt));
        expect(checked.signedKeys).toEqual([0]);
        await confirm(name, prepared, checked);
      },
    );

    it.each(['sh(wsh(sortedmulti))', 'wsh(sortedmulti)'] as const)(
      '%s: it signs first, and bitcoind after it',
      async (name) => {
        const wallet_path = fileOf(name);
        const walletId = ids.get(name) ?? '';
        const file = await app.must('wallet.export', { walletId, format: 'electrum' });
        // Our file knows public keys only; the cosigner's own has the private key of its part.
        const parts = JSON.parse(file.text ?? '') as { 'x1/': { derivation: string } };
        const xprv = secretAccountKey(parts['x1/'].derivation, HEADERS[name]);
        writeFileSync(wallet_path, JSON.stringify({ ...parts, 'x1/': { ...parts['x1/'], xprv } }));
        await must().call('load_wallet', { wallet_path });
        const { prepared } = await prepare(name, { amountSats: 50_000 });
        const first = await signIn(wallet_path, prepared.psbt);
        expect(await check(prepared, first)).toMatchObject({ signedKeys: [0], transaction: null });
        const second = await check(prepared, await sign(first, signerOf(name, 1), false));
        expect(second.signedKeys).toEqual([0, 1]);
        await confirm(name, prepared, second);
      },
    );
  });
});

function signerOf(name: string, at: number): string {
  return `${name} signer ${at}`;
}

function read({ descriptor }: SigningWallet): Wallet {
  const reading = readWallet(descriptor, { network: 'regtest' });
  if (!reading.ok || reading.value.wallet === null) throw new Error('No wallet was read.');
  return reading.value.wallet;
}
