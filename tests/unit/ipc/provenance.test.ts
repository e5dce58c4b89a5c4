import { afterEach, describe, expect, it } from 'vitest';
import { openInProcessApp, type InProcessApp } from '../../support/in-process-app.ts';

// BIP-84 test vector, account 0.
const ZPUB =
  'zpub6rFR7y4Q2AijBEqTUquhVz398htDFrtymD9xYYfG1m4wAcvPhXNfE3EfH1r1ADqtfSdVCToUG868RvUUkgDKf31mGDtKsAYz2oz2AGutZYs';
const COLDCARD = {
  device: 'coldcard',
  firmware: '5.1.2',
  seedMadeOn: '2023-05-01',
  entropy: 'device',
} as const;

let app: InProcessApp;
afterEach(() => app.close());

describe('where a seed came from', () => {
  it('is saved with the wallet, can be told later and taken back', async () => {
    app = await openInProcessApp();
    const { wallet } = await app.must('wallet.create', {
      name: 'Savings',
      text: ZPUB,
      provenance: [COLDCARD],
    });
    expect(wallet.provenance).toEqual([COLDCARD]);
    const change = { walletId: wallet.id, key: 0 };
    const told = { ...COLDCARD, firmware: null };
    const changed = await app.must('wallet.setProvenance', { ...change, provenance: told });
    expect(changed.wallet.provenance).toEqual([told]);
    const cleared = await app.must('wallet.setProvenance', { ...change, provenance: null });
    expect(cleared.wallet.provenance).toEqual([null]);
  });

  it('is unknown where nothing was told', async () => {
    app = await openInProcessApp();
    const { wallet } = await app.must('wallet.create', { name: 'Savings', text: ZPUB });
    expect(wallet.provenance).toEqual([null]);
  });

  it('is refused for a device, key or wallet that is not there', async () => {
    app = await openInProcessApp();
    const provenance = { ...COLDCARD, device: 'toaster' };
    const created = await app.call('wallet.create', {
      name: 'Savings',
      text: ZPUB,
      provenance: [provenance],
    });
    expect(created).toMatchObject({ ok: false, error: { code: 'unknown_device' } });
    const { wallet } = await app.must('wallet.create', { name: 'Savings', text: ZPUB });
    const set = (walletId: string, key: number, told: typeof provenance | null) =>
      app.call('wallet.setProvenance', { walletId, key, provenance: told });
    expect(await set(wallet.id, 0, provenance)).toMatchObject({
      error: { code: 'unknown_device' },
    });
    expect(await set(wallet.id, 1, null)).toMatchObject({ error: { code: 'not_found' } });
    expect(await set('nobody', 0, null)).toMatchObject({ error: { code: 'not_found' } });
  });

  it('is matched with what is published, in the language of the user', async () => {
    app = await openInProcessApp({ locale: 'nl' });
    const { findings } = await app.must('provenance.judge', { provenance: [COLDCARD, COLDCARD] });
    expect(findings).toMatchObject([
      { code: 'coldcard_2026', severity: 'warn', key: 0, source: 'coldcard_changelog' },
      { code: 'coldcard_2026', severity: 'warn', key: 1 },
      { code: 'one_maker', severity: 'warn', key: null },
    ]);
    expect(findings[0]?.message).toContain('Volgens wat je vertelde');
  });
});
