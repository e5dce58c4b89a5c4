import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LEAF_REASONS } from '../../../main/domain/reserves/leaf-fault.ts';
import { mainTexts } from '../../../renderer/i18n/main-texts.ts';
import { openInProcessApp, type InProcessApp } from '../../support/in-process-app.ts';
import { forgedProofs, validProofs } from '../domain/reserves/reserves-cases.ts';

let app: InProcessApp;
beforeEach(async () => {
  app = await openInProcessApp({ now: () => new Date('2026-11-30T12:00:00.000Z') });
});
afterEach(() => app.close());

const inputOf = (id: string) => {
  const found = [...validProofs, ...forgedProofs].find((one) => one.id === id);
  const { files = [], fields } = found?.input ?? expect.fail(`No case ${id}`);
  const handed = files.map((one) => ({ fileName: one.name, bytesBase64: one.bytes_base64 }));
  return { files: handed, ...(fields === undefined ? {} : { fields }) };
};

describe('reserves.verify', () => {
  it('finds the balance of a real proof of OKX in its list, and says what is still missing', async () => {
    const view = await app.must('reserves.verify', inputOf('por-pv-okx1-real'));
    expect(view).toMatchObject({
      scheme: 'okx_merkle_v1',
      included: true,
      root: 'ac6b39d2a0aa8112bd1aadff5e7d4b5c2b91cd54d595262ba4367f5d2db4160d',
      balances: { BTC: '1.000069', ETH: '0.99908176', USDT: '19398.33550812' },
      isConfirmed: false,
    });
    expect(view.findings).toEqual([]);
    expect(view.notes.map(({ code }) => code)).toEqual(['no_second_source', 'audit_day_unknown']);
    expect(view.path).toHaveLength(24);
  });

  it('names the fault of a forged one, and the level', async () => {
    const view = await app.must('reserves.verify', inputOf('por-pi-okx1-root-mismatch'));
    expect(view).toMatchObject({ included: false, reason: 'root_mismatch', root: null });
    expect(view.failedAt).toBeGreaterThan(0);
    expect(view.message).toMatch(/root/);
    expect(view.path.at(-1)).toMatchObject({ level: view.failedAt, sibling: null });
    expect(view.expected).toMatch(/^[0-9a-f]{64}$/);
    expect(view.expected).not.toBe(view.path.at(-1)?.hash);
  });

  it('calls a root confirmed only when the user read the same one elsewhere', async () => {
    const proof = inputOf('por-pv-mexc-syn0');
    const root = 'C22212932C97E84B5FFFA8B6FBDF493A';
    const same = await app.must('reserves.verify', { ...proof, published: { root } });
    expect(same).toMatchObject({ included: true, isConfirmed: true, auditDay: '2026-03-19' });
    expect(same.notes.map(({ code }) => code)).toContain('audit_older_than_45_days');
    const published = { root: root.replace('C', 'D') };
    const other = await app.must('reserves.verify', { ...proof, published });
    expect(other).toMatchObject({ included: false, reason: 'root_mismatch' });
  });

  it('refuses what holds a private key or seed words', async () => {
    const words = `${'abandon '.repeat(11)}about`;
    const bytesBase64 = Buffer.from(JSON.stringify({ self: words })).toString('base64');
    const reply = await app.call('reserves.verify', {
      files: [{ fileName: 'a.json', bytesBase64 }],
    });
    expect(reply).toMatchObject({ ok: false, error: { code: 'secret_detected' } });
  });

  it('says that a kind of proof is not offered', async () => {
    const view = await app.must('reserves.verify', { scheme: 'okx_zk_stark', files: [] });
    expect(view).toMatchObject({ included: false, reason: 'scheme_not_offered' });
  });

  it('compares with what was held at the venue that day', async () => {
    const { venue } = await app.must('venue.add', { name: 'OKX' });
    await app.must('holding.set', { venueId: venue.id, asset: 'BTC', amount: '1.5' });
    const proof = { ...inputOf('por-pv-okx1-real'), venueId: venue.id };
    const view = await app.must('reserves.verify', proof);
    expect(view.compared?.rows[0]).toEqual({
      asset: 'BTC',
      proven: '1.000069',
      held: '1.5',
      difference: '-0.499931',
    });
  });

  it('has a sentence in both languages for every reason', () => {
    for (const locale of ['en', 'nl'] as const) {
      expect(Object.keys(mainTexts(locale).leafReasons)).toEqual([...LEAF_REASONS]);
    }
  });
});

describe('reserves.keep', () => {
  const keep = async (id: string, venueId: string | null) => {
    const published = { root: '', place: 'https://example.org/por', day: '2026-11-20' };
    const { root } = await app.must('reserves.verify', inputOf(id));
    const proof = { ...inputOf(id), published: { ...published, root: root ?? '' } };
    const view = await app.must('reserves.verify', proof);
    return app.must('reserves.keep', { proofId: view.proofId ?? '', venueId });
  };

  it('keeps root, day, balances and second source, and gives them back newest first', async () => {
    const { venue } = await app.must('venue.add', { name: 'OKX' });
    await keep('por-pv-okx1-syn0', venue.id);
    const { proofs } = await keep('por-pv-okx1-real', venue.id);
    expect(proofs).toHaveLength(2);
    expect(proofs[0]).toMatchObject({
      venueName: 'OKX',
      auditAt: '2026-11-20',
      secondSource: { place: 'https://example.org/por', day: '2026-11-20' },
      files: [{ name: 'merkle_proof_file.json' }],
      isFresh: true,
    });
    expect(await app.must('reserves.list', {})).toEqual({ proofs });
  });

  it('makes the verified leaf a fact of the venue, which the score uses', async () => {
    const { venue } = await app.must('venue.add', { name: 'OKX' });
    await app.must('holding.set', { venueId: venue.id, asset: 'BTC', amount: '1.5' });
    await app.must('price.set', { asset: 'BTC', currency: 'EUR', price: '80000' });
    const before = await app.must('exposure.score', {});
    await keep('por-pv-okx1-real', venue.id);
    const after = await app.must('exposure.score', {});
    expect(after.score).toBeLessThan(before.score ?? 0);
  });

  it('never writes keys, nonces or the e-mail address to the disk', async () => {
    await keep('por-pv-river-syn0', null);
    const { fields = {} } = inputOf('por-pv-river-syn0');
    const stored = readFileSync(join(app.folder, 'vault.holdfast'), 'utf8');
    expect(stored).toContain('e93aa9a3ec904de507ff96c2894d9aa3a4f7a9b3e4a3872afc846adbc16dd148');
    expect(stored).not.toContain(fields.account_key);
    expect(stored).not.toContain(fields.email);
    expect(stored).not.toContain(fields.account_uid);
  });

  it('forgets a proof that is removed', async () => {
    const { proofs } = await keep('por-pv-okx1-real', null);
    const removed = await app.must('reserves.remove', { id: proofs[0]?.id ?? '' });
    expect(removed).toEqual({ proofs: [] });
  });
});

describe('reserves.schemes', () => {
  it('names status, source and day of each, and the venues by name', async () => {
    const { schemes } = await app.must('reserves.schemes', {});
    expect(schemes.find(({ id }) => id === 'bybit_merkle')).toMatchObject({
      venues: [{ id: 'bybit', name: 'Bybit' }],
      status: 'verified_on_public_data',
      source: 'https://github.com/bybit-exchange/merkle-proof',
    });
    expect(schemes.find(({ id }) => id === 'none_known')?.status).toBe('not_self_verifiable');
  });
});
