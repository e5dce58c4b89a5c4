import { afterEach, describe, expect, it } from 'vitest';
import { openInProcessApp, type InProcessApp } from '../../support/in-process-app.ts';

// BIP-84 test vector, account 0.
const ZPUB =
  'zpub6rFR7y4Q2AijBEqTUquhVz398htDFrtymD9xYYfG1m4wAcvPhXNfE3EfH1r1ADqtfSdVCToUG868RvUUkgDKf31mGDtKsAYz2oz2AGutZYs';

let app: InProcessApp;
afterEach(() => app.close());

async function saveWallet(name = 'Spaarpot') {
  const { wallet } = await app.must('wallet.create', { name, text: ZPUB });
  return wallet.id;
}

describe('a saved wallet', () => {
  it('is offered in the formats that can say it', async () => {
    app = await openInProcessApp();
    const { formats } = await app.must('wallet.exports', { walletId: await saveWallet() });
    expect(formats.map(({ name }) => name)).toEqual([
      'Descriptor',
      'BIP-138',
      'Bitcoin Core',
      'Sparrow',
      'Specter',
      'Electrum',
      'BlueWallet',
      'BSMS',
      'BIP-329',
      'CSV',
      'UR',
      'BBQr',
    ]);
  });

  it('is written as a file with a plain name', async () => {
    app = await openInProcessApp();
    const walletId = await saveWallet('../Spaarpot één');
    const file = await app.must('wallet.export', { walletId, format: 'electrum' });
    expect(file).toMatchObject({
      fileName: 'Spaarpot-een-electrum.json',
      mediaType: 'application/json',
    });
    expect(JSON.parse(file.text ?? '')).toMatchObject({ keystore: { xpub: ZPUB } });
  });

  it('is the same wallet when its file is inspected', async () => {
    app = await openInProcessApp();
    const walletId = await saveWallet();
    const { wallets } = await app.must('wallet.list', {});
    for (const format of ['descriptor', 'specter', 'electrum', 'bsms', 'ur', 'bbqr'] as const) {
      const { text } = await app.must('wallet.export', { walletId, format });
      const inspected = await app.must('wallet.inspect', { text: text ?? '' });
      expect(inspected.descriptor).toBe(wallets[0]?.descriptor);
    }
  });

  it('is refused in a format that cannot say it, with those that can', async () => {
    app = await openInProcessApp();
    const walletId = await saveWallet();
    const reply = await app.call('wallet.export', { walletId, format: 'coldcard_multisig' });
    expect(reply).toMatchObject({
      ok: false,
      error: {
        code: 'format_unsuited',
        reason: 'export_multisig_only',
        fields: ['format'],
        message: expect.stringMatching(
          /^Coldcard files .* Descriptor, BIP-138, Bitcoin Core, .*BBQr\.$/,
        ),
      },
    });
  });

  it('that is not there is not exported', async () => {
    app = await openInProcessApp();
    for (const method of ['wallet.exports', 'wallet.export'] as const) {
      const input = { walletId: 'none', format: 'descriptor' as const };
      const reply =
        method === 'wallet.export'
          ? await app.call(method, input)
          : await app.call(method, { walletId: 'none' });
      expect(reply).toMatchObject({ ok: false, error: { code: 'not_found' } });
    }
  });
});
