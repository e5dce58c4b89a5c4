import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BlockProof } from '../../main/domain/chain/verify-inclusion.ts';
import { proveDeposit } from '../../main/domain/ladder/prove-deposit.ts';
import type { InBlockClaim } from '../../main/domain/ladder/prove-in-block.ts';
import { proveSpend } from '../../main/domain/ladder/prove-spend.ts';
import { deriveChain } from '../../main/domain/wallet/derive-addresses.ts';
import { readWallet } from '../../main/domain/wallet/read-wallet.ts';
import type { Wallet } from '../../main/domain/wallet/wallet.ts';
import { openInProcessApp, type InProcessApp } from '../support/in-process-app.ts';
import { makeBlock } from '../unit/domain/chain/made-block.ts';
import { startBitcoind, type Bitcoind } from './bitcoind.ts';
import { findBitcoind } from './ensure-bitcoind.ts';
import { SIGNING_WALLETS, type SigningWallet } from './signing-wallets.ts';

const path = findBitcoind();

/**
 * Enough for mined coins to be spent. And so many that no payment gets a lock time of 21, up to 100 blocks back, which Knots
 * does not relay.
 */
const FIRST_BLOCKS = 130;
const MINER = 'miner';
/** The key of BIP-173's examples. */
const STRANGER = 'bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080';
const DEPOSIT_BITCOIN = 0.5;
const DEPOSIT_SATS = 50_000_000;
const PAID_BITCOIN = 0.2;
/** Payments that share a block with the one that is proven. */
const BESIDE = 4;
/** The receive address that is paid. */
const INDEX = 3;

type Block = { readonly hash: string; readonly height: number; readonly tx: readonly string[] };
type Transaction = { readonly vin: readonly { readonly txid: string }[] };

describe.skipIf(path === null)('deposits and spends in blocks of bitcoind', () => {
  let node: Bitcoind;
  let app: InProcessApp;
  const proven = { deposits: 0, spends: 0 };

  beforeAll(async () => {
    node = await startBitcoind(path ?? '', 'regtest');
    app = await openInProcessApp();
    await node.call('createwallet', MINER);
    await mine(FIRST_BLOCKS);
  });

  afterAll(async () => {
    app.close();
    await node.stop();
    const { deposits, spends } = proven;
    process.stdout.write(`In blocks of bitcoind: ${deposits} deposits, ${spends} spends proven\n`);
  });

  async function mine(blocks: number): Promise<void> {
    const address = await node.callWallet<string>(MINER, 'getnewaddress');
    await node.call('generatetoaddress', blocks, address);
  }

  /** Pays out of what was mined. A node that only wants blocks leaves handing a payment in to others. */
  async function send(address: string, bitcoin: number): Promise<string> {
    const txid = await node.callWallet<string>(MINER, 'sendtoaddress', address, bitcoin);
    const { hex } = await node.callWallet<{ hex: string }>(MINER, 'gettransaction', txid);
    await node.call('sendrawtransaction', hex);
    return txid;
  }

  /** Mines a transaction beside others, and gives it with both forms of its proof. */
  async function confirm(txid: string): Promise<readonly InBlockClaim[]> {
    for (let beside = 1; beside <= BESIDE; beside += 1) await send(STRANGER, beside / 1000);
    await mine(1);
    const hash = await node.call<string>('getbestblockhash');
    const block = await node.call<Block>('getblock', hash);
    const headerHex = await node.call<string>('getblockheader', hash, false);
    const proofHex = await node.call<string>('gettxoutproof', [txid]);
    const pos = block.tx.indexOf(txid);
    const merkle = makeBlock(block.tx).branchOf(pos);
    const proofs: readonly BlockProof[] = [
      { kind: 'branch', headerHex, merkle, pos },
      { kind: 'txoutproof', proofHex },
      { kind: 'txoutproof', proofHex, headerHex },
    ];
    const txHex = await node.call<string>('getrawtransaction', txid, false, hash);
    return proofs.map((proof) => ({ txHex, txid, height: block.height, proof }));
  }

  function read({ descriptor }: SigningWallet): Wallet {
    const reading = readWallet(descriptor, { network: 'regtest' });
    if (!reading.ok || reading.value.wallet === null) throw new Error('No wallet was read.');
    return reading.value.wallet;
  }

  /** Sets the signers up in bitcoind: each holds one private key. */
  async function importSigners({ name, signers }: SigningWallet): Promise<void> {
    for (const [at, chains] of signers.entries()) {
      const isBlank = true;
      await node.call('createwallet', `${name} signer ${at}`, false, isBlank);
      await node.callWallet(
        `${name} signer ${at}`,
        'importdescriptors',
        chains.map((desc, chain) => ({
          desc,
          active: true,
          internal: chain === 1,
          range: [0, 20],
          timestamp: 'now',
        })),
      );
    }
  }

  async function pay(wallet: Wallet): Promise<string> {
    const [derived] = deriveChain(wallet, 'receive', { start: INDEX, count: 1 });
    return send(derived?.address ?? '', DEPOSIT_BITCOIN);
  }

  /** Spends what was deposited, signed by some of the signers. */
  async function spend(name: string, who: readonly number[]): Promise<string> {
    const payer = `${name} signer ${who[0] ?? 0}`;
    let { psbt } = await node.callWallet<{ psbt: string }>(
      payer,
      'walletcreatefundedpsbt',
      [],
      [{ [STRANGER]: PAID_BITCOIN }],
      0,
      { fee_rate: 5 },
    );
    const [doSign, withPaths, doFinalize] = [true, true, false];
    for (const at of who) {
      const signed = await node.callWallet<{ psbt: string }>(
        `${name} signer ${at}`,
        'walletprocesspsbt',
        psbt,
        doSign,
        'DEFAULT',
        withPaths,
        doFinalize,
      );
      psbt = signed.psbt;
    }
    const { hex } = await node.call<{ hex: string }>('finalizepsbt', psbt);
    return node.call<string>('sendrawtransaction', hex);
  }

  async function previousOf(txHex: string): Promise<readonly string[]> {
    const { vin } = await node.call<Transaction>('decoderawtransaction', txHex);
    const ids = [...new Set(vin.map(({ txid }) => txid))];
    // All coins here came from the miner, whose wallet keeps what it sent.
    const previous = ids.map((txid) =>
      node.callWallet<{ hex: string }>(MINER, 'gettransaction', txid),
    );
    return (await Promise.all(previous)).map(({ hex }) => hex);
  }

  describe.each(SIGNING_WALLETS)('$name', (signing) => {
    const { name, threshold, signers } = signing;
    const wallet = read(signing);
    /** In Taproot with scripts the internal key stands before those of the signers. */
    const firstSigner = wallet.keys.length - signers.length;

    it('is paid: the deposit is proven, and another wallet does not take it for its own', async () => {
      await importSigners(signing);
      const claims = await confirm(await pay(wallet));
      const other = SIGNING_WALLETS.find((one) => one !== signing) ?? expect.fail('No other.');
      for (const claim of claims) {
        expect(proveDeposit(wallet, claim)).toMatchObject({
          ok: true,
          value: {
            receivedSats: DEPOSIT_SATS,
            outputs: [{ chain: 'receive', index: INDEX, valueSats: DEPOSIT_SATS }],
            block: { txid: claim.txid, height: claim.height },
          },
        });
        proven.deposits += 1;
      }
      const [claim] = claims;
      if (claim === undefined) expect.fail('There is no proof.');
      expect(proveDeposit(read(other), claim)).toMatchObject({
        ok: false,
        error: { reason: 'deposit_elsewhere' },
      });
    });

    it('pays: the spend is proven, with the keys that signed', async () => {
      const who = threshold === 1 ? [0] : [2, 0];
      const claims = await confirm(await spend(name, who));
      const keys = who.map((at) => at + firstSigner).toSorted((a, b) => a - b);
      for (const claim of claims) {
        const previousTransactionsHex = await previousOf(claim.txHex);
        expect(proveSpend(wallet, { ...claim, previousTransactionsHex })).toMatchObject({
          ok: true,
          value: {
            spentSats: DEPOSIT_SATS,
            coins: [{ chain: 'receive', index: INDEX, signedBy: keys }],
            keys: keys.map((key) => ({ key, inputs: 1 })),
          },
        });
        proven.spends += 1;
      }
    });

    it('is seen by spv.verify in the same way', async () => {
      const [branch, proof] = await confirm(await pay(wallet));
      if (branch?.proof.kind !== 'branch' || proof?.proof.kind !== 'txoutproof') {
        expect.fail('There is no proof.');
      }
      const { kind: _kind, ...parts } = branch.proof;
      const { txHex, txid = '', height = null } = branch;
      const shared = { network: 'regtest', txHex, txid, height } as const;
      const merkle = parts.merkle.map(String);
      const pos = Number(parts.pos);
      const verdicts = [
        await app.must('spv.verify', { ...shared, headerHex: parts.headerHex, merkle, pos }),
        await app.must('spv.verify', { ...shared, txOutProofHex: proof.proof.proofHex }),
      ];
      for (const verdict of verdicts) {
        expect(verdict).toMatchObject({
          verdict: 'included',
          txid,
          position: pos,
          block: { height },
        });
      }
      expect(verdicts[0]).toEqual(verdicts[1]);
    });
  });
});
