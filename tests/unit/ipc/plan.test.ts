import { afterEach, describe, expect, it } from 'vitest';
import type { Input } from '../../../preload/contract.ts';
import { openInProcessApp, type InProcessApp } from '../../support/in-process-app.ts';
import { readPdf } from '../../support/read-pdf.ts';

// BIP-84 test vector, account 0, with its key origin.
const KEY =
  '[73c5da0a/84h/0h/0h]zpub6rFR7y4Q2AijBEqTUquhVz398htDFrtymD9xYYfG1m4wAcvPhXNfE3EfH1r1ADqtfSdVCToUG868RvUUkgDKf31mGDtKsAYz2oz2AGutZYs';
const FINGERPRINT = '73c5da0a';
const TXIDS = ['a', 'b', 'c'].map((one) => one.repeat(64));

let app: InProcessApp;
let clock: number;
afterEach(() => app.close());

const later = (hours: number): void => {
  clock += hours * 3_600_000;
};

async function open(locale: 'en' | 'nl' = 'en'): Promise<void> {
  clock = Date.parse('2026-11-30T12:00:00.000Z');
  // Each look at the clock is a second later, so that every record has a moment of its own.
  app = await openInProcessApp({ locale, now: () => new Date((clock += 1000)) });
}

async function holdAt(name: string, amount: string, asset = 'BTC'): Promise<string> {
  const { venue } = await app.must('venue.add', { name });
  await app.must('holding.set', { venueId: venue.id, asset, amount });
  return venue.id;
}

/** A wallet of the main network; its third rung proven where that is wanted. */
async function saveWallet(isProven = true): Promise<string> {
  const { wallet } = await app.must('wallet.create', { name: 'Savings', text: KEY });
  if (!isProven) return wallet.id;
  const task = await app.must('ladder.task', { walletId: wallet.id, rung: 3 });
  if (task.rung !== 3) throw new Error('Another task');
  const { addresses } = await app.must('wallet.addresses', {
    descriptor: wallet.descriptor,
    chain: 'receive',
    start: task.index,
    count: 1,
  });
  await app.must('ladder.prove', {
    walletId: wallet.id,
    rung: 3,
    proof: {
      restoredOn: 'device',
      fingerprint: FINGERPRINT,
      address: addresses[0]?.address ?? '',
    },
  });
  return wallet.id;
}

type Evidence = Input<'plan.advance'>['evidence'];

async function destination(walletId: string): Promise<Evidence> {
  const { next } = await app.must('receive.next', { walletId });
  if (next === null) throw new Error('No address');
  const { index, address } = next;
  return { kind: 'destination', walletId, index, address, seenOn: 'device_screen' };
}

const score = async (): Promise<number> => (await app.must('exposure.score', {})).score ?? -1;

const amountAt = async (venueId: string, asset = 'BTC'): Promise<string> => {
  const { holdings } = await app.must('holding.list', {});
  return holdings.find((one) => one.venueId === venueId && one.asset === asset)?.amount ?? '0';
};

const balance = async (): Promise<number | null> =>
  (await app.must('wallet.list', {})).wallets[0]?.balance?.confirmedSats ?? null;

async function refusal(input: Input<'plan.advance'>): Promise<string> {
  const before = await app.must('plan.list', {});
  const reply = await app.call('plan.advance', input);
  const after = await app.must('plan.list', {});
  expect(
    after.plans.map(({ steps }) => steps.filter(({ state }) => state.kind === 'done')),
  ).toEqual(before.plans.map(({ steps }) => steps.filter(({ state }) => state.kind === 'done')));
  return reply.ok ? 'recorded' : (reply.error.reason ?? reply.error.code);
}

/** A plan up to the test that has to be asked for. */
async function upToTest(amount = '1') {
  const venueId = await holdAt('Old Exchange', amount);
  const walletId = await saveWallet();
  const { plan } = await app.must('plan.start', { venueId });
  const planId = plan.id;
  const record = (step: string, evidence: Evidence) =>
    app.must('plan.advance', { planId, step, evidence });
  await record('network_known', { kind: 'word' });
  await record('destination', await destination(walletId));
  await record('allow_list', { kind: 'skip', note: 'No list there' });
  await record('travel_rule', { kind: 'skip', note: 'Not asked' });
  return { venueId, walletId, planId, record };
}

describe('a plan from first to last', () => {
  it('takes coins off the venue as they come in, and the score with them', async () => {
    await open();
    const { venueId, planId, record } = await upToTest();
    const before = await score();
    const asked = await record('test_ask', { kind: 'ask', amount: '0.01' });
    expect(asked.plan.currentKey).toBe('export_history');
    expect(await amountAt(venueId)).toBe('1');

    const [first = '', second = ''] = TXIDS;
    await record('test_arrive', { kind: 'arrival', txid: first, amount: '0.0099' });
    expect(await amountAt(venueId)).toBe('0.99');
    expect(await balance()).toBe(990_000);
    const between = await score();
    expect(between).toBeLessThan(before);

    const { plan } = await record('rest_ask.1', { kind: 'ask', amount: '0.99' });
    expect(plan.bitcoinLeft).toBe('0');
    await record('rest_arrive.1', { kind: 'arrival', txid: second, amount: '0.99' });
    expect(await amountAt(venueId)).toBe('0');
    expect(await balance()).toBe(99_990_000);
    expect(await score()).toBeLessThan(between);

    for (const step of ['export_history', 'terms_saved', 'account_close']) {
      await record(step, { kind: 'word', note: 'On the blue stick' });
    }
    await record('venue_rules', { kind: 'rules', fee: '0.0001' });
    await record('two_factor', { kind: 'word' });
    const { plan: ended } = await record('api_keys', { kind: 'word' });
    expect(ended.state).toBe('done');
    expect(await refusal({ planId, step: 'api_keys', evidence: { kind: 'word' } })).toBe(
      'plan_ended',
    );
    expect((await app.must('plan.list', {})).candidates).toEqual([]);
  });

  it('undoes the last step in holdings and score too', async () => {
    await open();
    const { venueId, planId, record } = await upToTest();
    const [before, held] = [await score(), await amountAt(venueId)];
    await record('test_ask', { kind: 'ask', amount: '0.01' });
    await record('test_arrive', { kind: 'arrival', txid: TXIDS[0] ?? '', amount: '0.01' });
    await app.must('plan.undo', { planId });
    const { plan } = await app.must('plan.undo', { planId });
    expect([await score(), await amountAt(venueId)]).toEqual([before, held]);
    expect(await balance()).toBeNull();
    expect(plan.steps.find(({ key }) => key === 'test_ask')?.state.kind).toBe('due');
  });
});

describe('where the coins may go', () => {
  it('is no wallet whose backup was never shown to restore it', async () => {
    await open();
    const venueId = await holdAt('Old Exchange', '1');
    const walletId = await saveWallet(false);
    const { plan } = await app.must('plan.start', { venueId });
    const { destinations } = await app.must('plan.list', {});
    expect(destinations).toEqual([{ walletId, name: 'Savings', verdict: 'destination_unproven' }]);
    const evidence = await destination(walletId);
    expect(await refusal({ planId: plan.id, step: 'destination', evidence })).toBe(
      'destination_unproven',
    );
  });

  it('is no longer a wallet whose proof has run out, not even for a part that is still to come', async () => {
    await open();
    const { planId } = await upToTest();
    later(24 * 200);
    const evidence: Evidence = { kind: 'ask', amount: '0.01' };
    expect(await refusal({ planId, step: 'test_ask', evidence })).toBe('destination_expired');
  });

  it('is no wallet of a test network', async () => {
    await open();
    const venueId = await holdAt('Old Exchange', '1');
    const text =
      'vpub5Y6cjg78GGuNLsaPhmYsiw4gYX3HoQiRBiSwDaBXKUafCt9bNwWQiitDk5VZ5BVxYnQdwoTyXSs2JHRPAgjAvtbBrf8ZhDYe2jWAqvZVnsc';
    const { wallet } = await app.must('wallet.create', { name: 'Practice', text });
    const { plan } = await app.must('plan.start', { venueId });
    const evidence = await destination(wallet.id);
    expect(await refusal({ planId: plan.id, step: 'destination', evidence })).toBe(
      'destination_test_network',
    );
  });

  it('is that very address, which is then given to nobody else', async () => {
    await open();
    const venueId = await holdAt('Old Exchange', '1');
    const walletId = await saveWallet();
    const { plan } = await app.must('plan.start', { venueId });
    const right = await destination(walletId);
    const other = { ...right, address: 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4' };
    expect(await refusal({ planId: plan.id, step: 'destination', evidence: other })).toBe(
      'address_differs',
    );
    await app.must('plan.advance', { planId: plan.id, step: 'destination', evidence: right });
    const shown = await app.must('receive.next', { walletId });
    expect(shown.handedOut[0]).toMatchObject({ index: 0, label: 'Old Exchange' });
    expect(shown.next?.index).toBe(1);
  });
});

describe('what is refused', () => {
  it('are steps out of their turn, other proofs, and steps that cannot be skipped', async () => {
    await open();
    const venueId = await holdAt('Old Exchange', '1');
    const { plan } = await app.must('plan.start', { venueId });
    const planId = plan.id;
    const ask: Evidence = { kind: 'ask', amount: '0.1' };
    expect(await refusal({ planId, step: 'test_ask', evidence: ask })).toBe('step_not_due');
    expect(await refusal({ planId, step: 'two_factor', evidence: ask })).toBe(
      'step_needs_other_proof',
    );
    const skip: Evidence = { kind: 'skip', note: 'no time' };
    expect(await refusal({ planId, step: 'destination', evidence: skip })).toBe('step_not_to_skip');
    expect(await refusal({ planId, step: 'export_history', evidence: { kind: 'word' } })).toBe(
      'note_missing',
    );
    expect(await refusal({ planId, step: 'nowhere', evidence: skip })).toBe('not_found');
  });

  it('are amounts beyond what lies there, and coins that count already', async () => {
    await open();
    const { planId, record } = await upToTest();
    const step = 'test_ask';
    expect(await refusal({ planId, step, evidence: { kind: 'ask', amount: '1.1' } })).toBe(
      'amount_too_large',
    );
    expect(await refusal({ planId, step, evidence: { kind: 'ask', amount: 'much' } })).toBe(
      'invalid_amount',
    );
    await record(step, { kind: 'ask', amount: '0.1' });
    const arrive = (txid: string | undefined, amount: string) =>
      refusal({
        planId,
        step: 'test_arrive',
        evidence: txid === undefined ? { kind: 'arrival' } : { kind: 'arrival', txid, amount },
      });
    expect(await arrive(undefined, '')).toBe('arrival_waits');
    expect(await arrive('abc', '0.1')).toBe('invalid_txid');
    expect(await arrive(TXIDS[0], '0.2')).toBe('arrival_too_large');
    await record('test_arrive', { kind: 'arrival', txid: TXIDS[0] ?? '', amount: '0.1' });
    await record('rest_ask.1', { kind: 'ask', amount: '0.4' });
    const again: Evidence = { kind: 'arrival', txid: TXIDS[0] ?? '', amount: '0.4' };
    expect(await refusal({ planId, step: 'rest_arrive.1', evidence: again })).toBe('arrival_used');
  });

  it('is a second plan for a venue, one for an empty venue, and going on while it is paused', async () => {
    await open();
    const venueId = await holdAt('Old Exchange', '1');
    const { plan } = await app.must('plan.start', { venueId });
    const codeOf = async (input: Input<'plan.start'>) => {
      const reply = await app.call('plan.start', input);
      return reply.ok ? 'started' : reply.error.code;
    };
    expect(await codeOf({ venueId })).toBe('plan_exists');
    const { venue } = await app.must('venue.add', { name: 'Empty' });
    expect(await codeOf({ venueId: venue.id })).toBe('nothing_to_leave');
    expect((await app.must('plan.pause', { planId: plan.id })).plan.state).toBe('paused');
    const evidence: Evidence = { kind: 'word' };
    expect(await refusal({ planId: plan.id, step: 'two_factor', evidence })).toBe('plan_paused');
    expect((await app.must('plan.resume', { planId: plan.id })).plan.state).toBe('draft');
    await app.must('plan.abandon', { planId: plan.id });
    expect(await codeOf({ venueId })).toBe('started');
  });
});

describe('on paper and in a calendar', () => {
  it('a plan has its address, its steps and its days', async () => {
    await open('nl');
    const venueId = await holdAt('Old Exchange', '1');
    const walletId = await saveWallet();
    const { plan } = await app.must('plan.start', { venueId, parts: 2 });
    const planId = plan.id;
    await app.must('plan.advance', {
      planId,
      step: 'destination',
      evidence: await destination(walletId),
    });
    await app.must('plan.advance', {
      planId,
      step: 'allow_list',
      evidence: { kind: 'wait', hours: 48 },
    });
    await app.must('plan.note', { planId, text: 'Wachten tot woensdag' });

    const file = await app.must('plan.calendar', { planId });
    expect(file.mediaType).toBe('text/calendar');
    expect(file.text).toContain('DTSTART;VALUE=DATE:20261202');

    const paper = await app.must('plan.print', { planId });
    const read = await readPdf(paper.bytesBase64 ?? '');
    expect(read.title).toBe('Vertrekplan: Old Exchange');
    expect(read.isTagged).toBe(true);
    expect(read.squeezed).toContain('bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu');
    expect(read.squeezed).toContain('wachttot2dec2026');
    expect(read.squeezed).toContain('Wachtentotwoensdag');
    for (const page of read.pages) expect(page.rightmost).toBeLessThanOrEqual(page.width);
  });
});
