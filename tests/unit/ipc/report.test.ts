import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Locale } from '../../../preload/shapes.ts';
import { holdsSecret } from '../../../main/domain/secrets/holds-secret.ts';
import { openInProcessApp, type InProcessApp } from '../../support/in-process-app.ts';
import { readPdf } from '../../support/read-pdf.ts';

// BIP-84 test vector, account 0, with its key origin.
const KEY =
  '[73c5da0a/84h/0h/0h]zpub6rFR7y4Q2AijBEqTUquhVz398htDFrtymD9xYYfG1m4wAcvPhXNfE3EfH1r1ADqtfSdVCToUG868RvUUkgDKf31mGDtKsAYz2oz2AGutZYs';
const TXID = 'ab'.repeat(32);
const SHA256 = '0f'.repeat(32);
/** Amounts that stand nowhere else, as people and programs write them. */
const AMOUNTS = ['6.88893131', '6,88893131', '7.73733131', '7,73733131', '773733131'];
/** What the coins are worth, in words and in data. */
const VALUES = ['579,518', '579.518', '650,888', '650.888', '1,230,405', '1.230.405', '579517'];
const TYPED = ['0.4242', '0,4242'];

// A page is drawn and read again in a second or two, and much more slowly while others work.
vi.setConfig({ testTimeout: 120_000 });

let app: InProcessApp;
let clock: number;
afterEach(() => app.close());

async function open(locale: Locale = 'en'): Promise<void> {
  clock = Date.parse('2026-11-30T12:00:00.000Z');
  // Each look at the clock is a second later, so that every record has a moment of its own.
  app = await openInProcessApp({ locale, now: () => new Date((clock += 1000)) });
}

type Canary = { readonly secrets: readonly string[]; readonly addresses: readonly string[] };

/** A profile in which everything that the redacted form leaves out can be found again. */
async function fillProfile(): Promise<Canary> {
  const { venue } = await app.must('venue.add', { name: 'Old Exchange' });
  const venueId = venue.id;
  await app.must('holding.set', { venueId, asset: 'BTC', amount: '7.31313131' });
  await app.must('price.set', { asset: 'BTC', currency: 'EUR', price: '84123' });
  const { wallet } = await app.must('wallet.create', { name: 'Savings', text: KEY });
  const walletId = wallet.id;
  await app.must('wallet.setBalance', { walletId, confirmedSats: 731_313_131 });
  const { addresses } = await app.must('wallet.addresses', {
    descriptor: wallet.descriptor,
    chain: 'receive',
    start: 0,
    count: 40,
  });
  const task = await app.must('ladder.task', { walletId, rung: 3 });
  if (task.rung !== 3) throw new Error('Another task');
  await app.must('ladder.prove', {
    walletId,
    rung: 3,
    proof: {
      restoredOn: 'device',
      fingerprint: '73c5da0a',
      address: addresses[task.index]?.address ?? '',
    },
  });
  await app.must('checklist.declare', {
    itemId: 'terms_segregation_read',
    note: 'Canary note: 0.4242 BTC in the blue box',
    who: 'Canary Person',
    file: { name: 'canary-terms.pdf', sha256: SHA256, bytes: 4096 },
  });
  await app.must('checklist.exclude', {
    itemId: 'exit_route_ready',
    reason: 'Canary reason, 0.4242 BTC',
  });
  const { plan } = await app.must('plan.start', { venueId });
  const planId = plan.id;
  const { next } = await app.must('receive.next', { walletId });
  if (next === null) throw new Error('No address');
  await app.must('plan.advance', { planId, step: 'network_known', evidence: { kind: 'word' } });
  await app.must('plan.advance', {
    planId,
    step: 'destination',
    evidence: {
      kind: 'destination',
      walletId,
      index: next.index,
      address: next.address,
      seenOn: 'device_screen',
    },
  });
  for (const step of ['allow_list', 'travel_rule']) {
    const evidence = { kind: 'skip', note: 'Canary plan note' } as const;
    await app.must('plan.advance', { planId, step, evidence });
  }
  await app.must('plan.advance', {
    planId,
    step: 'test_ask',
    evidence: { kind: 'ask', amount: '0.4242' },
  });
  await app.must('plan.advance', {
    planId,
    step: 'test_arrive',
    evidence: { kind: 'arrival', txid: TXID, amount: '0.4242' },
  });
  return {
    secrets: ['73c5da0a', wallet.keys[0]?.xpub ?? '', TXID, SHA256, 'anary'],
    addresses: addresses.flatMap(({ address }) => address ?? []),
  };
}

async function create(format: 'pdf' | 'json', redacted: boolean) {
  const file = await app.must('report.create', { format, redacted });
  const text = file.text ?? (await readPdf(file.bytesBase64)).squeezed;
  return { file, text };
}

describe('the report', () => {
  it.each([
    ['en', 'Readiness report', 'What was left out'],
    ['nl', 'Gereedheidsrapport', 'Wat is weggelaten'],
  ] as const)('says where someone stands, in %s', async (locale, title, leftOut) => {
    await open(locale);
    const { addresses } = await fillProfile();
    const { file, text } = await create('pdf', false);
    expect(file).toMatchObject({ fileName: 'holdfast-report-2026-11-30.pdf' });
    const pdf = await readPdf(file.bytesBase64 ?? '');
    expect(pdf).toMatchObject({ title, language: locale, isTagged: true });
    for (const said of ['OldExchange', 'Savings', '73c5da0a', 'CanaryPerson', 'canary-terms.pdf']) {
      expect(text).toContain(said);
    }
    expect(text).toContain(locale === 'en' ? '6.88893131BTC' : '6,88893131BTC');
    expect(text).toContain(locale === 'en' ? '€579,518' : '€579.518');
    expect(addresses.some((address) => text.includes(address))).toBe(true);
    const redacted = await readPdf((await create('pdf', true)).file.bytesBase64 ?? '');
    expect(redacted.pages[0]?.text).toContain(leftOut);
  });

  it.each([
    ['pdf', 'en'],
    ['pdf', 'nl'],
    ['json', 'en'],
  ] as const)(
    'without amounts holds none of what it leaves out: %s, %s',
    async (format, locale) => {
      await open(locale);
      const { secrets, addresses } = await fillProfile();
      const full = (await create(format, false)).text;
      const { text } = await create(format, true);
      const told = [...AMOUNTS, ...VALUES, ...TYPED, ...secrets, ...addresses];
      for (const one of told) expect(text.includes(one), one).toBe(false);
      // The search would find them: they stand in the whole report, some in the spelling of the other language.
      expect(told.filter((one) => full.includes(one)).length).toBeGreaterThan(7);
      for (const name of ['OldExchange', 'Savings']) {
        expect(text.replaceAll(' ', '')).toContain(name);
      }
    },
  );

  it('holds no extended key, descriptor or secret, and may be saved', async () => {
    await open();
    await fillProfile();
    for (const format of ['pdf', 'json'] as const) {
      const { file, text } = await create(format, false);
      expect(text).not.toMatch(/[xyz]pub[1-9A-HJ-NP-Za-km-z]{20}|wpkh\(/);
      expect(holdsSecret(text)).toBe(false);
      // Nobody is there to ask, which is the only thing in the way.
      const reply = await app.callRaw('file.save', file);
      expect(reply).toMatchObject({ error: { code: 'no_dialog' } });
    }
  });

  it('as data has exact amounts as text, its methods and whether anything was left out', async () => {
    await open();
    await fillProfile();
    const report: unknown = JSON.parse((await create('json', false)).text);
    expect(report).toMatchObject({
      format: 'holdfast_report',
      version: 1,
      redacted: false,
      exposure: {
        method: '2026.1',
        methodRevision: 2,
        holders: [
          { name: 'Old Exchange', positions: [{ asset: 'BTC', amount: '6.88893131' }] },
          { name: 'Savings' },
        ],
      },
      plans: [{ venue: 'Old Exchange', wallet: 'Savings', state: 'running' }],
    });
    const redacted: unknown = JSON.parse((await create('json', true)).text);
    expect(redacted).toMatchObject({
      redacted: true,
      exposure: { totalValue: null, holders: [{ positions: [{ amount: null, value: null }] }, {}] },
      wallets: [{ name: 'Savings', fingerprints: null, balanceSats: null }],
      plans: [{ address: null, bitcoinLeft: null }],
    });
  });

  it.each(['en', 'nl'] as const)('of an empty profile says so, in %s', async (locale) => {
    await open(locale);
    const { text } = await create('pdf', false);
    expect(text).toContain(locale === 'en' ? 'Nowalletissaved.' : 'Erisgeenwalletbewaard.');
    expect(text).toContain(locale === 'en' ? 'Thereisnoexitplan.' : 'Erisgeenvertrekplan.');
  });

  it('keeps 60 places and wallets with long names on its pages', async () => {
    await open('nl');
    for (let at = 0; at < 60; at += 1) {
      const name = `${at} ${'Wijdlopigheid'.repeat(5)}`;
      const { venue } = await app.must('venue.add', { name });
      await app.must('holding.set', { venueId: venue.id, asset: 'BTC', amount: `${at}.00000001` });
    }
    await app.must('wallet.create', { name: 'Spaarpot'.repeat(9), text: KEY });
    const pdf = await readPdf((await create('pdf', false)).file.bytesBase64 ?? '');
    for (const { rightmost, width, text } of pdf.pages) {
      expect(rightmost).toBeLessThanOrEqual(width - 40);
      expect(text).toContain(` van ${pdf.pages.length}`);
    }
    for (let at = 1; at < 60; at += 1) expect(pdf.squeezed).toContain(`${at},00000001BTC`);
  });
});
