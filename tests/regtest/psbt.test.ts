import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PsbtView } from '../../preload/wallet-shapes.ts';
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
const SATS_PER_BITCOIN = 1e8;
/** The key of BIP-173's examples. */
const STRANGER = 'bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080';
const PAID_BITCOIN = 12.5;
const FEE_RATE = 7;

/** SLIP-0132: private keys of several-key wallets on the test networks, P2WSH. */
const VPRV_OF_P2WSH = 0x02575048;

type Funded = { readonly psbt: string; readonly fee: number; readonly changepos: number };

describe.skipIf(path === null)('payments of a wallet made here, signed by bitcoind', () => {
  let node: Bitcoind;
  let app: InProcessApp;
  const ids = new Map<string, string>();
  let inspected = 0;

  beforeAll(async () => {
    node = await startBitcoind(path ?? '', 'regtest');
    app = await openInProcessApp();
    for (const wallet of SIGNING_WALLETS) ids.set(wallet.name, await prepare(wallet));
    const [first] = SIGNING_WALLETS;
    const { addresses } = await addressesOf(first?.descriptor ?? '', 1);
    await node.call('generatetoaddress', MATURITY, addresses[0]?.address);
  });

  afterAll(async () => {
    app.close();
    await node.stop();
    process.stdout.write(`Made by bitcoind and Electrum: ${inspected} PSBTs inspected\n`);
  });

  /** Saves the wallet, watches it in bitcoind by our own export, gives it one coin, and sets its signers up. */
  async function prepare({ name, descriptor, signers }: SigningWallet): Promise<string> {
    const { findings } = await app.must('wallet.inspect', { text: descriptor, network: 'regtest' });
    const { wallet } = await app.must('wallet.create', {
      name,
      text: descriptor,
      network: 'regtest',
      accept: findings.map(({ code }) => code),
    });
    const file = await app.must('wallet.export', { walletId: wallet.id, format: 'bitcoin_core' });
    if (file.text === undefined) throw new Error('The file is no text.');
    await createWallet(name, JSON.parse(file.text), { isWatching: true });
    const { addresses } = await addressesOf(descriptor, 1);
    await node.call('generatetoaddress', 1, addresses[0]?.address);
    for (const [at, chains] of signers.entries()) {
      const requests = chains.map((desc, chain) => ({
        desc,
        active: true,
        internal: chain === 1,
        range: [0, 20],
        timestamp: 'now',
      }));
      await createWallet(`${name} signer ${at}`, requests, { isWatching: false });
    }
    return wallet.id;
  }

  async function createWallet(
    name: string,
    requests: unknown,
    { isWatching }: { isWatching: boolean },
  ): Promise<void> {
    const isBlank = true;
    await node.call('createwallet', name, isWatching, isBlank);
    const replies = await node.callWallet<{ success: boolean }[]>(
      name,
      'importdescriptors',
      requests,
    );
    expect(replies.map(({ success }) => success)).toEqual([true, true]);
  }

  function addressesOf(descriptor: string, count: number) {
    return app.must('wallet.addresses', {
      descriptor,
      network: 'regtest',
      chain: 'receive',
      start: 0,
      count,
    });
  }

  async function inspect(psbt: string, name: string): Promise<PsbtView> {
    inspected += 1;
    const walletId = ids.get(name) ?? '';
    return app.must('psbt.inspect', { text: psbt, walletId });
  }

  async function fund(name: string): Promise<Funded> {
    return node.callWallet<Funded>(
      name,
      'walletcreatefundedpsbt',
      [],
      [{ [STRANGER]: PAID_BITCOIN }],
      0,
      { fee_rate: FEE_RATE },
      true,
    );
  }

  async function sign(psbt: string, signer: string): Promise<string> {
    const [doSign, doFinalize, withPaths] = [true, false, true];
    const signed = await node.callWallet<{ psbt: string }>(
      signer,
      'walletprocesspsbt',
      psbt,
      doSign,
      'DEFAULT',
      withPaths,
      doFinalize,
    );
    return signed.psbt;
  }

  describe.each(SIGNING_WALLETS)('$name', (wallet) => {
    const { name, threshold, signers } = wallet;

    it('unsigned: the fee, the change, and whose coins', async () => {
      const { psbt, fee, changepos } = await fund(name);
      const report = await inspect(psbt, name);
      expect(report.feeSats).toBe(Math.round(fee * SATS_PER_BITCOIN));
      expect(report.inputs).toMatchObject([
        {
          isMine: true,
          chain: 'receive',
          addressIndex: 0,
          signedBy: [],
          isComplete: false,
        },
      ]);
      // Where a key stands beside the scripts of Taproot, a PSBT does not say which of the two will be used.
      if (!name.startsWith('tr(')) expect(report.inputs[0]?.signaturesRequired).toBe(threshold);
      expect(report.outputs[changepos]).toMatchObject({
        isMine: true,
        isChange: true,
        chain: 'change',
        addressIndex: 0,
      });
      expect(report.outputs[1 - changepos]).toMatchObject({
        isMine: false,
        isChange: false,
        valueSats: PAID_BITCOIN * SATS_PER_BITCOIN,
      });
      expect(report.isComplete).toBe(false);
      expect(report.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    });

    it('signed by one after the other: each signature is verified and counted', async () => {
      let { psbt } = await fund(name);
      for (const [at] of signers.slice(0, threshold).entries()) {
        psbt = await sign(psbt, `${name} signer ${at}`);
        const report = await inspect(psbt, name);
        const [input] = report.inputs;
        expect(input?.signedBy.map(({ isValid }) => isValid)).toEqual(
          Array.from({ length: at + 1 }, () => true),
        );
        expect(input?.signaturesMissing).toBe(threshold - at - 1);
        expect(report.isComplete).toBe(at + 1 === threshold);
        expect(report.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
      }
    });

    it('finished: the size is that of bitcoind, which would take the payment', async () => {
      let { psbt } = await fund(name);
      const { fee } = await fund(name);
      for (const [at] of signers.slice(0, threshold).entries()) {
        psbt = await sign(psbt, `${name} signer ${at}`);
      }
      const doExtract = false;
      const finished = await node.call<{ psbt: string; complete: boolean }>(
        'finalizepsbt',
        psbt,
        doExtract,
      );
      const { hex } = await node.call<{ hex: string }>('finalizepsbt', psbt);
      const { txid, vsize } = await node.call<{ txid: string; vsize: number }>(
        'decoderawtransaction',
        hex,
      );
      const report = await inspect(finished.psbt, name);
      expect(report).toMatchObject({ isComplete: true, isSizeExact: true, vbytes: vsize });
      expect(report.feeSats).toBe(Math.round(fee * SATS_PER_BITCOIN));
      if (!name.startsWith('pkh') && !name.startsWith('sh(')) expect(report.txid).toBe(txid);
      const verdicts = await node.call<{ allowed: boolean }[]>('testmempoolaccept', [hex]);
      expect(verdicts.map(({ allowed }) => allowed)).toEqual([true]);
    });

    it('of a stranger: nothing of it is said to be mine', async () => {
      const { psbt } = await fund(name);
      const other = SIGNING_WALLETS.find((one) => one !== wallet)?.name ?? '';
      const report = await inspect(psbt, other);
      expect([...report.inputs, ...report.outputs].map(({ isMine }) => isMine)).toEqual([
        false,
        false,
        false,
      ]);
      expect(report.findings.map(({ code }) => code)).toContain('no_input_mine');
    });
  });

  it.skipIf(electrumPath === null)(
    'signed by Electrum first: its signature is verified beside that of bitcoind',
    async () => {
      const name = 'wsh(sortedmulti)';
      const electrum = await startElectrum(electrumPath ?? '', 'regtest');
      const wallet = join(electrum.folder, 'cosigner');
      const file = await app.must('wallet.export', {
        walletId: ids.get(name) ?? '',
        format: 'electrum',
      });
      // Our file knows public keys only; the cosigner's own has the private key of its part.
      const parts = JSON.parse(file.text ?? '') as { 'x1/': { derivation: string } };
      const xprv = secretAccountKey(parts['x1/'].derivation, VPRV_OF_P2WSH);
      writeFileSync(wallet, JSON.stringify({ ...parts, 'x1/': { ...parts['x1/'], xprv } }));
      await electrum.call('load_wallet', { wallet_path: wallet });

      const { psbt } = await fund(name);
      const first = await electrum.call<string>('signtransaction', { tx: psbt, wallet });
      await electrum.stop();
      const [input] = (await inspect(first, name)).inputs;
      expect(input).toMatchObject({ isMine: true, signaturesMissing: 1 });
      expect(input?.signedBy.map(({ isValid }) => isValid)).toEqual([true]);

      const second = await sign(first, `${name} signer 1`);
      const report = await inspect(second, name);
      expect(report.inputs[0]?.signedBy.map(({ isValid }) => isValid)).toEqual([true, true]);
      expect(report.isComplete).toBe(true);
      expect(report.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    },
  );
});
