import { afterEach, describe, expect, it } from 'vitest';
import { openInProcessApp, type InProcessApp } from '../../support/in-process-app.ts';
import { openMemoryClipboard } from '../../support/memory-clipboard.ts';
import { readCases } from '../domain/wallet/read-cases.ts';

// BIP-84 test vector, account 0.
const ZPUB =
  'zpub6rFR7y4Q2AijBEqTUquhVz398htDFrtymD9xYYfG1m4wAcvPhXNfE3EfH1r1ADqtfSdVCToUG868RvUUkgDKf31mGDtKsAYz2oz2AGutZYs';
const FIRST = 'bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu';
const SECOND = 'bc1qnjg0jd8228aq7egyzacy8cys3knf9xvrerkf9g';
const CHANGE = 'bc1q8c6fshw2dlwun7ekn9qwf37cu2rn755upcp6el';
const STRANGER = 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4';
// BIP-86 test vector, account 0.
const TAPROOT =
  "tr([73c5da0a/86'/0'/0']xpub6BgBgsespWvERF3LHQu6CnqdvfEvtMcQjYrcRzx53QJjSxarj2afYWcLteoGVky7D3UKDP9QyrLprQ3VCECoY49yfdDEHGCtMMj92pReUsQ/<0;1>/*)";

let app: InProcessApp;
afterEach(() => app.close());

async function openWallet(options: Parameters<typeof openInProcessApp>[0] = {}) {
  app = await openInProcessApp(options);
  const { wallet } = await app.must('wallet.create', {
    name: 'Savings',
    text: `[73c5da0a/84h/0h/0h]${ZPUB}`,
  });
  return wallet.id;
}

describe('receiving', () => {
  it('starts at the first address, and goes on once it was handed out', async () => {
    const walletId = await openWallet();
    expect(await app.must('receive.next', { walletId })).toEqual({
      next: { index: 0, address: FIRST, path: 'm/84h/0h/0h/0/0' },
      unpaidBefore: 0,
      isBeyondGap: false,
      gapLimit: 20,
      handedOut: [],
      handedOutCount: 0,
    });
    const after = await app.must('receive.handOut', { walletId, index: 0, label: ' Rent ' });
    expect(after).toMatchObject({
      next: { index: 1, address: SECOND },
      handedOut: [{ index: 0, address: FIRST, label: 'Rent', paidAt: null }],
    });
  });

  it('never hands an address out twice, and forgets one only when told', async () => {
    const walletId = await openWallet();
    await app.must('receive.handOut', { walletId, index: 0 });
    expect(await app.call('receive.handOut', { walletId, index: 0 })).toMatchObject({
      ok: false,
      error: { code: 'already_handed_out' },
    });
    expect(await app.must('receive.takeBack', { walletId, index: 0 })).toMatchObject({
      next: { index: 0 },
      handedOut: [],
    });
  });

  it('warns where a restored wallet would not look, until an address was paid', async () => {
    const walletId = await openWallet();
    for (let index = 0; index < 20; index += 1) {
      await app.must('receive.handOut', { walletId, index });
    }
    expect(await app.must('receive.next', { walletId })).toMatchObject({
      next: { index: 20 },
      isBeyondGap: true,
    });
    expect(await app.must('receive.markPaid', { walletId, index: 3, isPaid: true })).toMatchObject({
      unpaidBefore: 16,
      isBeyondGap: false,
    });
  });

  it.each([
    ['receive.markPaid', { index: 7, isPaid: true }],
    ['receive.takeBack', { index: 7 }],
  ] as const)('%s knows only addresses that were handed out', async (method, input) => {
    const walletId = await openWallet();
    expect(await app.callRaw(method, { walletId, ...input })).toMatchObject({
      ok: false,
      error: { code: 'not_found' },
    });
  });
});

describe('a copied address', () => {
  it('is watched, and what was put in its place is not answered', async () => {
    const clipboard = openMemoryClipboard();
    const wait = async () => {
      await clipboard.writeText(STRANGER);
      return true;
    };
    const walletId = await openWallet({ clipboard, wait });
    await app.must('wallet.copy', { walletId, chain: 'receive', index: 0 });
    expect(await clipboard.readText()).toBe(FIRST);
    const reply = await app.call('clipboard.watch', {});
    expect(reply).toEqual({ ok: true, value: { state: 'other_address', afterMs: 500 } });
  });
});

describe('an address seen elsewhere', () => {
  it('is found in any wallet, on either chain, with what is known of it', async () => {
    const walletId = await openWallet();
    const { wallet } = await app.must('wallet.create', { name: 'Other', text: TAPROOT });
    await app.must('receive.handOut', { walletId, index: 1 });
    expect(await app.must('wallet.findAddress', { address: SECOND.toUpperCase() })).toMatchObject({
      found: true,
      walletId,
      chain: 'receive',
      index: 1,
      handedOutAt: expect.any(String) as string,
    });
    expect(await app.must('wallet.findAddress', { address: `bitcoin:${CHANGE}?amount=1` })).toEqual(
      {
        found: true,
        walletId,
        address: CHANGE,
        chain: 'change',
        index: 0,
        path: 'm/84h/0h/0h/1/0',
        handedOutAt: null,
      },
    );
    const taproot = 'bc1p5cyxnuxmeuwuvkwfem96lqzszd02n6xdcjrs20cac6yqjjwudpxqkedrcr';
    expect(await app.must('wallet.findAddress', { address: taproot })).toMatchObject({
      found: true,
      walletId: wallet.id,
    });
    expect(await app.must('wallet.findAddress', { walletId, address: taproot })).toEqual({
      found: false,
    });
  });

  it('of somebody else is not found', async () => {
    await openWallet();
    expect(await app.must('wallet.findAddress', { address: STRANGER })).toEqual({ found: false });
  });

  it('that begins and ends like an own one is told as a look-alike, sound or not', async () => {
    const walletId = await openWallet();
    const address = `${FIRST.slice(0, 9)}${STRANGER.slice(9, 34)}${FIRST.slice(34)}`;
    expect(await app.must('wallet.findAddress', { address: `bitcoin:${address}` })).toEqual({
      found: false,
      lookAlike: {
        walletId,
        address: FIRST,
        seen: address,
        chain: 'receive',
        index: 0,
        path: 'm/84h/0h/0h/0/0',
        isSound: false,
        firstDifferenceAt: 10,
        sameHead: 9,
        sameTail: 8,
      },
    });
  });

  it.each([
    ['is damaged and like none of ours', STRANGER.replace('d6', 'e6'), 'checksum_mismatch'],
    ['is no address', 'dinner at eight', 'not_recognised'],
  ])('that %s is refused for its fault', async (_what, address, code) => {
    await openWallet();
    expect(await app.call('wallet.findAddress', { address })).toMatchObject({
      ok: false,
      error: { code, fields: ['address'] },
    });
  });

  it.each(
    readCases<{ expected_address: string; pasted_address: string }>('clipboard-swap', 'invalid'),
  )('$id is never taken for one of ours', async ({ input }) => {
    await openWallet();
    const reply = await app.call('wallet.findAddress', {
      address: input.pasted_address,
      limit: 20,
    });
    expect(reply.ok ? reply.value : { found: false }).toEqual({ found: false });
  });
});

describe('an archived wallet', () => {
  it('counts nowhere until it is taken out again, and keeps what is known of it', async () => {
    const walletId = await openWallet();
    await app.must('wallet.setBalance', { walletId, confirmedSats: 1 });
    await app.must('receive.handOut', { walletId, index: 0, label: 'Rent' });
    const { wallet } = await app.must('wallet.archive', { walletId, archived: true });
    expect(wallet.archivedAt).not.toBeNull();
    expect(await app.must('exposure.score', {})).toMatchObject({ reason: 'no_holdings' });
    const back = await app.must('wallet.archive', { walletId, archived: false });
    expect(back.wallet).toMatchObject({ archivedAt: null });
    expect(await app.must('receive.next', { walletId })).toMatchObject({
      handedOut: [{ index: 0 }],
    });
    expect(await app.must('exposure.score', {})).toMatchObject({ custodialShare: 0 });
  });

  it('is no own wallet for the checklist', async () => {
    const walletId = await openWallet();
    const item = async () =>
      (await app.must('checklist.list', {})).items.find(({ id }) => id === 'own_wallet_saved')
        ?.status;
    const before = await item();
    await app.must('wallet.archive', { walletId, archived: true });
    expect([before, await item()]).toEqual(['done', 'open']);
  });
});
