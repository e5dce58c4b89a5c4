import { bytesToHex } from '@noble/hashes/utils.js';
import { Transaction } from 'bitcoinjs-lib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Input, Method } from '../../../preload/contract.ts';
import { decodeQrText } from '../../../main/domain/qr-text/decode-qr-text.ts';
import { encodeBbqr } from '../../../main/domain/qr-text/encode-bbqr.ts';
import { encodeUr } from '../../../main/domain/qr-text/encode-ur.ts';
import { openInProcessApp, type InProcessApp } from '../../support/in-process-app.ts';
import { openMemoryClipboard } from '../../support/memory-clipboard.ts';
import { SECRETS } from '../../support/secrets.ts';
import {
  fundingOf,
  openWallet,
  signWith,
  SPENDING_WALLETS,
} from '../domain/spend/spending-wallets.ts';

const { descriptor = '' } = SPENDING_WALLETS.find(({ name }) => name === 'wsh(sortedmulti)') ?? {};
const stranger = openWallet(SPENDING_WALLETS.find(({ name }) => name === 'tr')?.descriptor ?? '');
const COIN = bytesToHex(
  fundingOf(openWallet(descriptor), [
    { chain: 'receive', index: 4, valueSats: 100_000 },
    { chain: 'change', index: 1, valueSats: 50_000 },
  ]),
);
const FOREIGN_COIN = bytesToHex(
  fundingOf(stranger, [{ chain: 'receive', index: 0, valueSats: 100_000 }]),
);
const FOREIGN_ADDRESS = 'bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu';
const SECRET_FILE = Buffer.from(SECRETS[0]?.[1] ?? '').toString('base64');

let app: InProcessApp;
let walletId: string;
const clipboard = openMemoryClipboard();

beforeAll(async () => {
  app = await openInProcessApp({ clipboard });
  ({
    wallet: { id: walletId },
  } = await app.must('wallet.create', { name: 'Vault', text: descriptor, accept: [] }));
});
beforeEach(() => app.services.spends.clear());
afterAll(() => app.close());

const wish = (more: object = {}): Input<'spend.prepare'> => ({
  walletId,
  coins: [{ txHex: COIN }],
  feeRateSatsPerVb: 2,
  amountSats: 120_000,
  ...more,
});
const bytesOf = (psbt: string): Uint8Array => new Uint8Array(Buffer.from(psbt, 'base64'));
const signed = (psbt: string, signer: number): string =>
  Buffer.from(signWith(bytesOf(psbt), signer)).toString('base64');

/** The error of a call that has to fail: code, reason and fields. */
async function refusal(method: Method, input: object): Promise<readonly unknown[]> {
  const reply = await app.callRaw(method, input);
  if (reply.ok) throw new Error(`${method} was carried out.`);
  const { code, reason, fields } = reply.error;
  return [code, ...(reason === undefined ? [] : [reason]), ...(fields ?? [])];
}

describe('spend.coins', () => {
  it('finds the outputs that are the wallet’s, with their places', async () => {
    const { coins } = await app.must('spend.coins', { walletId, text: COIN });
    expect(coins).toMatchObject([
      { vout: 1, chain: 'receive', index: 4, valueSats: 100_000, txHex: expect.any(String) },
      { vout: 2, chain: 'change', index: 1, valueSats: 50_000 },
    ]);
    const bytesBase64 = Buffer.from(COIN, 'hex').toString('base64');
    expect(await app.must('spend.coins', { walletId, bytesBase64 })).toEqual({ coins });
    expect(await app.must('spend.coins', { walletId, text: FOREIGN_COIN })).toEqual({ coins: [] });
  });

  it('reads transactions from codes that a camera saw', async () => {
    const bytes = new Uint8Array(Buffer.from(COIN, 'hex'));
    const series = [encodeBbqr(bytes, 'T') ?? [], encodeUr({ kind: 'bytes', bytes }, 100)];
    for (const parts of series) {
      const { coins } = await app.must('spend.coins', { walletId, text: parts.join('\n') });
      expect(coins).toHaveLength(2);
    }
  });

  it.each<[string, object, readonly unknown[]]>([
    ['of no wallet', { walletId: 'none', text: COIN }, ['not_found', 'walletId']],
    ['in nothing', {}, ['bad_request', 'text']],
    ['in no transaction', { text: 'hello' }, ['spend_refused', 'spend_transaction_unreadable']],
    [
      'in a code with a descriptor',
      { text: (encodeBbqr(new TextEncoder().encode(descriptor), 'U') ?? []).join('\n') },
      ['spend_refused', 'spend_transaction_unreadable'],
    ],
    ['in a secret', { text: SECRETS[0]?.[1] }, ['secret_detected', 'text']],
    ['in a file with a secret', { bytesBase64: SECRET_FILE }, ['secret_detected', 'bytesBase64']],
  ])('refuses to look for coins %s', async (_where, input, expected) => {
    expect(await refusal('spend.coins', { walletId, ...input })).toEqual(expected);
  });
});

describe('spend.prepare', () => {
  it.each<[string, object, readonly unknown[]]>([
    ['of no wallet', { walletId: 'none' }, ['not_found', 'walletId']],
    ['without a coin', { coins: [] }, ['spend_refused', 'spend_coins_missing']],
    [
      'of an output that is not the wallet’s',
      { coins: [{ txHex: COIN, vout: 0 }] },
      ['spend_refused', 'spend_coin_not_mine'],
    ],
    [
      'of half a transaction',
      { coins: [{ txHex: COIN.slice(0, 100) }] },
      ['spend_refused', 'spend_transaction_unreadable'],
    ],
    ['of an amount and of everything', { all: true }, ['spend_refused', 'spend_amount_missing']],
    ['of dust', { amountSats: 329 }, ['spend_refused', 'spend_amount_dust']],
    ['of more than there is', { amountSats: 149_900 }, ['spend_refused', 'spend_coins_not_enough']],
    ['for next to no fee', { feeRateSatsPerVb: 0.01 }, ['spend_refused', 'spend_fee_rate_too_low']],
    [
      'for a fee beyond reason',
      { feeRateSatsPerVb: 5000 },
      ['spend_refused', 'spend_fee_rate_too_high'],
    ],
    ['to a stranger', { to: FOREIGN_ADDRESS }, ['spend_refused', 'spend_destination_not_mine']],
    ['of half a satoshi', { amountSats: 0.5 }, ['bad_request', 'amountSats']],
    ['of more than all the satoshi', { amountSats: 21e14 + 1 }, ['bad_request', 'amountSats']],
    [
      'to an address beyond the first thousand',
      { receiveIndex: 1000 },
      ['bad_request', 'receiveIndex'],
    ],
    ['of a coin that is no hex', { coins: [{ txHex: 'xyz' }] }, ['bad_request', 'coins.0.txHex']],
    ['with a field that nobody knows', { sign: true }, ['bad_request', 'sign']],
  ])('refuses a payment %s', async (_what, more, expected) => {
    expect(await refusal('spend.prepare', wish(more))).toEqual(expected);
    expect(app.services.spends.size).toBe(0);
  });

  it('pays the own address that was named, and puts the height in', async () => {
    const { addresses } = await app.must('wallet.addresses', {
      descriptor,
      chain: 'receive',
      start: 9,
      count: 1,
    });
    const to = addresses[0]?.address ?? '';
    const prepared = await app.must('spend.prepare', wish({ to, heightBlocks: 925_000 }));
    expect(prepared.outputs.find(({ valueSats }) => valueSats === 120_000)).toMatchObject({
      address: to,
      addressIndex: 9,
    });
    const { lockTime } = await app.must('psbt.inspect', { text: prepared.psbt, walletId });
    expect(lockTime).toBe(925_000);
    expect(prepared.paySats + prepared.changeSats + prepared.feeSats).toBe(150_000);
  });

  it('keeps the last twenty payments', async () => {
    const ids: string[] = [];
    for (let made = 0; made < 21; made += 1) {
      ids.push((await app.must('spend.prepare', wish())).spendId);
    }
    expect([...app.services.spends.keys()]).toEqual(ids.slice(1));
  });
});

describe('spend.check and spend.copy', () => {
  it('count signers, finish, and copy what main finished', async () => {
    const { psbt, spendId } = await app.must('spend.prepare', wish());
    const first = await app.must('spend.check', { spendId, text: signed(psbt, 0) });
    expect(first).toMatchObject({ signedKeys: [0], signaturesMissing: 1, transaction: null });
    await clipboard.writeText('something else');
    expect(await refusal('spend.copy', { spendId })).toEqual(['not_found', 'spendId']);
    expect(await clipboard.readText()).toBe('something else');
    const bytesBase64 = signed(psbt, 2);
    const second = await app.must('spend.check', { spendId, bytesBase64 });
    expect(second).toMatchObject({ signedKeys: [0, 2], signaturesMissing: 0 });
    const { text } = await app.must('spend.copy', { spendId });
    expect(text).toBe(second.transaction?.hex);
    expect(await clipboard.readText()).toBe(text);
    expect(Transaction.fromHex(text).getId()).toBe(second.transaction?.txid);
  });

  it('go on with a payment of an earlier run, by the PSBT that was kept', async () => {
    const { psbt } = await app.must('spend.prepare', wish());
    app.services.spends.clear();
    const first = await app.must('spend.check', { walletId, psbt, text: signed(psbt, 1) });
    expect(first.signedKeys).toEqual([1]);
    const { spendId } = first;
    const second = await app.must('spend.check', { spendId, text: signed(psbt, 0) });
    expect(second.signedKeys).toEqual([0, 1]);
  });

  it('give the ladder the signatures as evidence, each key once', async () => {
    const { psbt, spendId } = await app.must('spend.prepare', wish());
    await app.must('spend.check', { spendId, text: signed(psbt, 0) });
    const { signedPsbt } = await app.must('spend.check', { spendId, text: signed(psbt, 1) });
    const proof = { psbt: signedPsbt };
    const { rungs } = await app.must('ladder.prove', { walletId, rung: 4, proof });
    // The newest stands first.
    expect(rungs[3]?.evidence).toMatchObject([
      { kind: 'psbt_signed', key: 1 },
      { kind: 'psbt_signed', key: 0 },
    ]);
    expect(await refusal('ladder.prove', { walletId, rung: 4, proof })).toEqual([
      'proof_refused',
      'proof_used_before',
      'proof.psbt',
    ]);
  });

  it.each<[string, (psbt: string) => object, readonly unknown[]]>([
    ['nothing', () => ({}), ['bad_request', 'text']],
    ['the PSBT as it went out', (text) => ({ text }), ['spend_refused', 'signed_nothing', 'text']],
    ['no PSBT', () => ({ text: 'hello' }), ['not_recognised', 'psbt_text_unreadable', 'text']],
    ['a phrase', () => ({ text: SECRETS[4]?.[1] }), ['secret_detected', 'text']],
    ['a key in a file', () => ({ bytesBase64: SECRET_FILE }), ['secret_detected', 'bytesBase64']],
    [
      'a signed payment for one that nobody prepared',
      (psbt) => ({ spendId: 'none', text: signed(psbt, 0) }),
      ['not_found', 'spendId'],
    ],
  ])('refuse %s', async (_what, inputOf, expected) => {
    const { psbt, spendId } = await app.must('spend.prepare', wish());
    const kept = app.services.spends.get(spendId);
    expect(await refusal('spend.check', { spendId, ...inputOf(psbt) })).toEqual(expected);
    expect(app.services.spends.get(spendId)).toBe(kept);
  });
});

describe('qr.frames', () => {
  it.each(['ur', 'bbqr'] as const)('shows a PSBT as %s that reads back the same', async (as) => {
    const { psbt } = await app.must('spend.prepare', wish());
    const usual = await app.must('qr.frames', { bytesBase64: psbt, as });
    const small = await app.must('qr.frames', { bytesBase64: psbt, as, maxFrameBytes: 60 });
    expect(small.frames.length).toBeGreaterThan(usual.frames.length);
    for (const { frames } of [usual, small]) {
      const read = decodeQrText(frames);
      expect(read.ok && 'bytes' in read.value && read.value.bytes).toEqual(bytesOf(psbt));
    }
  });

  it.each(['ur', 'bbqr'] as const)('shows a descriptor as %s', async (as) => {
    const { frames } = await app.must('qr.frames', { text: descriptor, as });
    expect(decodeQrText(frames).ok).toBe(true);
  });

  it.each<[string, object, readonly unknown[]]>([
    ['nothing', {}, ['bad_request', 'text', 'bytesBase64']],
    [
      'two things',
      { text: descriptor, bytesBase64: 'AAAA' },
      ['bad_request', 'text', 'bytesBase64'],
    ],
    ['a secret', { text: SECRETS[0]?.[1] }, ['secret_detected', 'text']],
    ['a file with a secret', { bytesBase64: SECRET_FILE }, ['secret_detected', 'bytesBase64']],
    ['codes of no size', { text: descriptor, maxFrameBytes: 1 }, ['bad_request', 'maxFrameBytes']],
    ['a third kind of codes', { text: descriptor, as: 'gif' }, ['bad_request', 'as']],
    [
      'more than 1295 codes hold',
      { bytesBase64: incompressible(60_000), maxFrameBytes: 30 },
      ['too_large_for_codes'],
    ],
  ])('refuses %s', async (_what, input, expected) => {
    expect(await refusal('qr.frames', { as: 'bbqr', ...input })).toEqual(expected);
  });
});

/** Bytes without a pattern, by a linear congruential generator (Numerical Recipes), as base64. */
function incompressible(length: number): string {
  let state = 1;
  const bytes = Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
  return Buffer.from(bytes).toString('base64');
}
