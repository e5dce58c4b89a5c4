import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openInProcessApp, type InProcessApp } from '../../support/in-process-app.ts';

let app: InProcessApp;
beforeEach(async () => {
  app = await openInProcessApp();
});
afterEach(() => app.close());

async function hold(name: string, amount: string, asset = 'BTC') {
  const { venue } = await app.must('venue.add', { name });
  await app.must('holding.set', { venueId: venue.id, asset, amount });
  return venue.id;
}

describe('exposure.stress', () => {
  it('lets the place where most lies fail as FTX did, when nothing else is said', async () => {
    await hold('Small', '1');
    const large = await hold('Large', '3');
    const view = await app.must('exposure.stress', { scenario: 'ftx' });
    expect(view).toMatchObject({
      target: { kind: 'venue', id: large, share: 0.75 },
      preset: 'ftx',
      asToday: { assets: [{ asset: 'BTC', coins: { before: '4', frozen: '3', left: '1' } }] },
      after: null,
    });
  });

  it('changes nothing', async () => {
    await hold('Large', '3');
    const before = await app.must('holding.list', {});
    const saved = await app.must('vault.status', {});
    await app.must('exposure.stress', { scenario: { preset: 'mt_gox' } });
    expect(await app.must('holding.list', {})).toEqual(before);
    expect(await app.must('vault.status', {})).toEqual(saved);
  });

  it('compares with what would have been moved to own keys, and values both', async () => {
    const venueId = await hold('Large', '3');
    await app.must('price.set', { asset: 'BTC', currency: 'EUR', price: '80000' });
    const view = await app.must('exposure.stress', {
      scenario: {
        target: { kind: 'venue', id: venueId },
        parameters: { recoveryLow: '0', recoveryHigh: '0' },
        after: [{ venueId, keep: '0.5' }],
      },
    });
    expect(view).toMatchObject({
      currency: 'EUR',
      asToday: { money: { frozen: '240000', lost: { low: '240000', high: '240000' } } },
      after: { money: { before: '240000', left: '200000', frozen: '40000' } },
      scenario: { parameters: { recoveryLow: { kind: 'assumption', source: null } } },
    });
  });

  it('compares with what exit plans still move, unless something else is asked', async () => {
    const planned = await hold('Large', '3');
    const other = await hold('Small', '1');
    const { plan } = await app.must('plan.start', { venueId: planned });
    const target = { kind: 'venue', id: planned } as const;
    expect(await app.must('exposure.stress', { scenario: { target } })).toMatchObject({
      asToday: { assets: [{ asset: 'BTC', coins: { frozen: '3' } }] },
      after: { assets: [{ asset: 'BTC', coins: { before: '4', frozen: '0' } }] },
    });
    expect(
      await app.must('exposure.stress', { scenario: { target, after: [{ venueId: other }] } }),
    ).toMatchObject({ after: { assets: [{ asset: 'BTC', coins: { frozen: '3' } }] } });
    const choices = await app.must('exposure.scenarios', {});
    expect(choices.planned).toEqual([
      {
        planId: plan.id,
        venueId: planned,
        venueName: 'Large',
        moves: [{ venueId: planned, asset: 'BTC' }],
      },
    ]);
    await app.must('plan.abandon', { planId: plan.id });
    const ended = await app.must('exposure.stress', { scenario: { target } });
    expect(ended).toMatchObject({ after: null });
  });

  it('says why there is nothing to try out', async () => {
    expect(await app.must('exposure.stress', { scenario: 'ftx' })).toEqual({
      target: null,
      reason: 'no_holdings',
    });
  });

  it.each([
    ['unknown_scenario', 'terra'],
    ['not_found', { target: { kind: 'venue', id: 'nobody' } }],
    ['range_reversed', { parameters: { yearsLow: '9', yearsHigh: '1' } }],
    ['bad_request', { parameters: { runPerDay: '1.5' } }],
    ['bad_request', { parameters: { runPerDay: 0.5 } }],
    ['bad_request', { parameters: { priceRise: '0' } }],
    ['bad_request', { parameters: { gateDays: -1 } }],
    ['bad_request', { assets: { BTC: { recoveryLow: '1e3' } } }],
    ['bad_request', { after: [{ venueId: 'x', keep: '-1' }] }],
    ['bad_request', { invented: true }],
  ])('refuses with %s: %j', async (code, scenario) => {
    await hold('Large', '3');
    expect(await app.callRaw('exposure.stress', { scenario })).toMatchObject({
      ok: false,
      error: { code },
    });
  });
});

describe('exposure.scenarios', () => {
  it('lists the examples, who could fail, and where everything was read', async () => {
    const id = await hold('Large', '3');
    const { presets, targets, sources, edges } = await app.must('exposure.scenarios', {});
    expect(presets.map((preset) => preset.id)).toEqual([
      'ftx',
      'celsius',
      'blockfi',
      'genesis',
      'voyager',
      'mt_gox',
      'bybit',
      'wazirx',
    ]);
    expect(targets).toEqual([{ kind: 'venue', id, name: 'Large', share: 1 }]);
    const known = new Set(sources.map((source) => source.id));
    for (const edge of edges) expect(known).toContain(edge.source);
  });
});
