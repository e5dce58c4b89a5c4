import { afterEach, describe, expect, it } from 'vitest';
import { METHOD_REVISION } from '../../../main/domain/exposure/score-weights.ts';
import { openInProcessApp, type InProcessApp } from '../../support/in-process-app.ts';

let app: InProcessApp;
let now = new Date('2026-03-01T12:00:00.000Z');
afterEach(() => app.close());

async function open(): Promise<void> {
  now = new Date('2026-03-01T12:00:00.000Z');
  app = await openInProcessApp({ now: () => now });
}

async function hold(name: string, amount: string, asset = 'BTC') {
  const { venue } = await app.must('venue.add', { name });
  await app.must('holding.set', { venueId: venue.id, asset, amount });
  return venue.id;
}

describe('history.view', () => {
  it('has a point for each day of change, and what happened on it', async () => {
    await open();
    const venueId = await hold('Kraken', '1');
    now = new Date('2026-04-02T12:00:00.000Z');
    await app.must('holding.set', { venueId, asset: 'BTC', amount: '2' });
    const { snapshots, events } = await app.must('history.view', {});
    expect(snapshots.map(({ day }) => day)).toEqual(['2026-03-01', '2026-04-02']);
    expect(events).toEqual([
      { kind: 'venue', at: '2026-03-01T12:00:00.000Z', name: 'Kraken' },
      {
        kind: 'incident',
        at: '2026-03-31',
        id: 'ftx_fourth_payment',
        source: 'ftx_fourth_payment',
      },
    ]);
    const later = await app.must('history.view', { from: '2026-04-01T00:00:00.000Z' });
    expect(later.snapshots.map(({ day }) => day)).toEqual(['2026-04-02']);
    expect(later.events).toEqual([]);
  });
});

describe('history.rescore', () => {
  it('scores old days by the method of now with the prices of then, beside what they were', async () => {
    await open();
    const { venue } = await app.must('venue.add', { name: 'Kraken' });
    const set = (asset: string, amount: string) =>
      app.must('holding.set', { venueId: venue.id, asset, amount });
    await app.must('price.set', { asset: 'BTC', currency: 'EUR', price: '10' });
    await set('BTC', '1');
    // An older form of the method had given another score.
    await app.services.vault.update((profile) => ({
      ok: true,
      value: {
        ...profile,
        snapshots: profile.snapshots.map((one) => ({ ...one, score: 1, methodRevision: 1 })),
      },
    }));
    now = new Date('2026-04-02T12:00:00.000Z');
    await set('BTC', '2');
    const { days } = await app.must('history.rescore', {});
    expect(days.map(({ day, before }) => [day, before.methodRevision])).toEqual([
      ['2026-03-01', 1],
      ['2026-04-02', METHOD_REVISION],
    ]);
    expect(days[0]?.before.score).toBe(1);
    expect(days[0]?.score).toBe(days[1]?.score);
    expect(days[1]?.score).toBe(days[1]?.before.score);
    expect((await app.must('history.view', {})).snapshots[0]?.score).toBe(1);
  });
});

describe('goals', () => {
  it('are set, replaced by one of the same kind, judged, and taken away', async () => {
    await open();
    await hold('Kraken', '1');
    const goal = { measure: 'custodial_share', target: 20, by: '2026-06-01' } as const;
    await app.must('goal.set', goal);
    const { goals } = await app.must('goal.set', { ...goal, target: 10 });
    expect(goals).toEqual([
      {
        goal: { ...goal, target: 10, createdAt: now.toISOString() },
        verdict: 'too_early',
        now: 100,
        expected: null,
      },
    ]);
    expect(await app.must('goal.remove', { measure: 'custodial_share' })).toEqual({ goals: [] });
    expect(await app.call('goal.remove', { measure: 'custodial_share' })).toMatchObject({
      error: { code: 'not_found' },
    });
  });

  it.each([
    ['day_is_past', { measure: 'score', target: 10, by: '2026-02-28' }],
    ['bad_request', { measure: 'score', target: 101, by: '2026-06-01' }],
    ['bad_request', { measure: 'score', target: Number.NaN, by: '2026-06-01' }],
    ['bad_request', { measure: 'luck', target: 10, by: '2026-06-01' }],
    ['bad_request', { measure: 'score', target: 10, by: 'June' }],
  ])('are refused with %s: %j', async (code, input) => {
    await open();
    expect(await app.callRaw('goal.set', input)).toMatchObject({ error: { code } });
    expect((await app.must('history.view', {})).goals).toEqual([]);
  });
});

describe('history.export', () => {
  it('writes days and holdings as CSV and JSON, with what was held by whom', async () => {
    await open();
    const venueId = await hold('Kraken', '0.1');
    await app.must('holding.set', { venueId, asset: 'BTC', amount: '0.2', arrangement: 'earn' });
    const csv = await app.must('history.export', { table: 'holdings', format: 'csv' });
    expect(csv).toEqual({
      fileName: 'holdfast-history-holdings.csv',
      mediaType: 'text/csv',
      text: [
        'from_day,asset,custody,amount',
        '"2026-03-01","BTC","exchange_earn","0.2"',
        '"2026-03-01","BTC","exchange_spot","0.1"',
        '',
      ].join('\r\n'),
    });
    const days = await app.must('history.export', { table: 'days', format: 'json' });
    expect(JSON.parse(days.text ?? '')).toMatchObject([
      { day: '2026-03-01', method: '2026.1', method_revision: METHOD_REVISION, custodial_share: 1 },
    ]);
  });

  it('lets no ticker act as a formula', async () => {
    await open();
    const venueId = await hold('Kraken', '1');
    // A ticker cannot begin with a sign, so that an old file is the only way in.
    await app.services.vault.update((profile) => ({
      ok: true,
      value: {
        ...profile,
        dailyHoldings: [
          {
            day: '2026-03-01',
            held: `venue,${venueId},lender,x,|0,${encodeURIComponent('=1+1')},,1`,
          },
        ],
      },
    }));
    const { text } = await app.must('history.export', { table: 'holdings', format: 'csv' });
    expect(text).toContain(`"'=1+1"`);
  });
});
