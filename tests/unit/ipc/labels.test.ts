import { afterEach, describe, expect, it } from 'vitest';
import { openInProcessApp, type InProcessApp } from '../../support/in-process-app.ts';
import { SECRETS } from '../../support/secrets.ts';
import { readCases } from '../domain/wallet/read-cases.ts';

// BIP-84 test vector, account 0.
const ZPUB =
  'zpub6rFR7y4Q2AijBEqTUquhVz398htDFrtymD9xYYfG1m4wAcvPhXNfE3EfH1r1ADqtfSdVCToUG868RvUUkgDKf31mGDtKsAYz2oz2AGutZYs';
const FIRST = 'bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu';
const STRANGER = 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4';
const [, , , , [, PHRASE] = ['', '']] = SECRETS;
const TXID = 'f91d0a8a78462bc59398f2c5d7a84fcff491c26ba54c4833478b202796c8aafd';

let app: InProcessApp;
afterEach(() => app.close());

async function openWallet(locale: 'en' | 'nl' = 'en') {
  app = await openInProcessApp({ locale });
  const text = `[73c5da0a/84h/0h/0h]${ZPUB}`;
  const { wallet } = await app.must('wallet.create', { name: 'Savings', text });
  return wallet.id;
}

const lines = (...records: readonly object[]) =>
  records.map((one) => `${JSON.stringify(one)}\n`).join('');

describe('labels', () => {
  it('are set, changed and taken away', async () => {
    const walletId = await openWallet();
    const on = { walletId, type: 'addr', ref: FIRST } as const;
    expect(await app.must('label.set', { ...on, label: 'Rent' })).toMatchObject({
      labels: [{ type: 'addr', ref: FIRST, label: 'Rent' }],
    });
    await app.must('label.set', { ...on, label: 'Salary' });
    expect((await app.must('label.list', { walletId })).labels).toHaveLength(1);
    expect(await app.must('label.set', { ...on, label: '' })).toMatchObject({ labels: [] });
  });

  it('are refused on what cannot have one', async () => {
    const walletId = await openWallet();
    const reply = await app.call('label.set', { walletId, type: 'tx', ref: 'f91d', label: 'x' });
    expect(reply).toMatchObject({
      ok: false,
      error: { code: 'invalid_reference', fields: ['ref'] },
    });
  });

  it('go out with the export and come in again as they were', async () => {
    const walletId = await openWallet();
    await app.must('receive.handOut', { walletId, index: 0, label: '=1+1' });
    const { text = '' } = await app.must('wallet.export', { walletId, format: 'bip329' });
    expect(
      text
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      expect.objectContaining({ type: 'xpub', label: 'Savings' }),
      { type: 'addr', ref: FIRST, label: '=1+1', origin: "wpkh([73c5da0a/84'/0'/0'])" },
    ]);
    expect(await app.must('label.import', { walletId, text })).toMatchObject({
      read: 2,
      added: 1,
      changed: 0,
      unchanged: 1,
      skipped: [],
    });
  });

  it('of the standard are taken in, but for those of another wallet', async () => {
    const walletId = await openWallet();
    const cases = readCases<{ jsonl_line: string }>('bip329', 'valid');
    const text = cases.map(({ input }) => `${input.jsonl_line}\n`).join('');
    const imported = await app.must('label.import', { walletId, text });
    expect([cases.length, imported.added, imported.skipped.map(({ reason }) => reason)]).toEqual([
      5,
      3,
      ['other_wallet', 'not_this_wallet'],
    ]);
  });

  it('that are left out are named in the user’s language', async () => {
    const walletId = await openWallet('nl');
    const text = lines(
      { type: 'tx', ref: TXID, label: 'a' },
      { type: 'addr', ref: STRANGER, label: 'b' },
    );
    const { skipped } = await app.must('label.import', { walletId, text });
    expect(skipped).toEqual([
      {
        line: 2,
        reason: 'not_this_wallet',
        message: expect.stringContaining('niet van deze wallet'),
      },
    ]);
  });

  it('are taken back with the import that brought them', async () => {
    const walletId = await openWallet();
    await app.must('label.set', { walletId, type: 'tx', ref: TXID, label: 'mine' });
    const text = lines(
      { type: 'tx', ref: TXID, label: 'theirs' },
      { type: 'addr', ref: FIRST, label: 'b' },
    );
    const imported = await app.must('label.import', { walletId, bytesBase64: btoa(text) });
    expect(imported).toMatchObject({ added: 1, changed: 1 });
    expect(imported.lastImportAt).not.toBeNull();
    expect(await app.must('label.undoImport', { walletId })).toEqual({
      labels: [{ type: 'tx', ref: TXID, label: 'mine', spendable: null }],
      lastImportAt: null,
    });
    expect(await app.call('label.undoImport', { walletId })).toMatchObject({
      error: { code: 'nothing_to_undo' },
    });
  });

  it.each([
    ['text', (text: string) => ({ text })],
    ['bytesBase64', (text: string) => ({ bytesBase64: btoa(text) })],
  ] as const)('with a secret anywhere are refused, all of them (%s)', async (field, input) => {
    const walletId = await openWallet();
    const text = lines(
      { type: 'tx', ref: TXID, label: 'a' },
      { type: 'addr', ref: FIRST, label: PHRASE },
    );
    expect(await app.call('label.import', { walletId, ...input(text) })).toMatchObject({
      ok: false,
      error: { code: 'secret_detected', fields: [field] },
    });
    expect((await app.must('label.list', { walletId })).labels).toEqual([]);
  });

  it.each([
    ['not_labels', 'hello'],
    ['labels_too_large', '\n'.repeat(100_001)],
  ])('are refused as %s', async (code, text) => {
    const walletId = await openWallet();
    expect(await app.call('label.import', { walletId, text })).toMatchObject({
      ok: false,
      error: { code, fields: ['text'] },
    });
  });
});
