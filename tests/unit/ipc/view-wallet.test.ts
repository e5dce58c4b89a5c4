import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openInProcessApp, type InProcessApp } from '../../support/in-process-app.ts';

// BIP-84 test vector, account 0.
const ZPUB =
  'zpub6rFR7y4Q2AijBEqTUquhVz398htDFrtymD9xYYfG1m4wAcvPhXNfE3EfH1r1ADqtfSdVCToUG868RvUUkgDKf31mGDtKsAYz2oz2AGutZYs';
const FIELDS = [
  'acceptedFindings',
  'archivedAt',
  'balance',
  'change',
  'createdAt',
  'descriptor',
  'id',
  'keys',
  'kind',
  'name',
  'network',
  'provenance',
  'receive',
  'script',
  'threshold',
];

let app: InProcessApp;
let walletId: string;
let created: object;
beforeEach(async () => {
  app = await openInProcessApp();
  const { wallet } = await app.must('wallet.create', { name: 'Savings', text: ZPUB });
  created = wallet;
  walletId = wallet.id;
  await app.must('receive.handOut', { walletId, index: 0, label: 'Rent' });
  await app.must('ladder.task', { walletId, rung: 4, key: 0 });
});
afterEach(() => app.close());

describe('a wallet in an answer', () => {
  it('holds neither names nor addresses that were given out nor what was proven', async () => {
    const views = [
      created,
      ...(await app.must('wallet.list', {})).wallets,
      (await app.must('wallet.rename', { walletId, name: 'Vault' })).wallet,
      (await app.must('wallet.setBalance', { walletId, confirmedSats: 1 })).wallet,
      (await app.must('wallet.setProvenance', { walletId, key: 0, provenance: null })).wallet,
      (await app.must('wallet.archive', { walletId, archived: true })).wallet,
    ];
    for (const view of views) expect(Object.keys(view).toSorted()).toEqual(FIELDS);
  });

  it('loses nothing of them by a change', async () => {
    await app.must('wallet.rename', { walletId, name: 'Vault' });
    expect((await app.must('label.list', { walletId })).labels).toMatchObject([{ label: 'Rent' }]);
    expect(await app.must('receive.next', { walletId })).toMatchObject({ handedOutCount: 1 });
    expect((await app.must('wallet.list', {})).wallets).toMatchObject([{ name: 'Vault' }]);
  });
});
