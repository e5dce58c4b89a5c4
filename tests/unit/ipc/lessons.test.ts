import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openInProcessApp, type InProcessApp } from '../../support/in-process-app.ts';

let app: InProcessApp;
beforeEach(async () => {
  app = await openInProcessApp();
});
afterEach(() => app.close());

async function incident(id: string) {
  const { incidents } = await app.must('lessons.list', {});
  return incidents.find((one) => one.id === id);
}

describe('lessons.list', () => {
  it('tells the timeline, each item with how it stands', async () => {
    await app.must('checklist.declare', { itemId: 'withdrawal_tested', note: 'Kraken, 0.001' });
    const { events } = await app.must('lessons.list', {});
    expect(events.find(({ id }) => id === 'run')?.items).toEqual([
      { id: 'withdrawal_tested', status: 'done' },
      { id: 'exit_route_ready', status: 'open' },
      { id: 'custodial_share_low', status: 'open' },
      { id: 'fees_and_limits_known', status: 'open' },
      { id: 'stop_plan', status: 'open' },
    ]);
  });

  it('cannot tell before anything was entered', async () => {
    expect(await incident('ftx')).toMatchObject({
      name: 'FTX',
      reach: { verdict: 'cannot_tell', missing: 'holdings' },
    });
  });

  it('judges by what lies where, and values it', async () => {
    const { venue } = await app.must('venue.add', { name: 'Kraken' });
    await app.must('holding.set', { venueId: venue.id, asset: 'BTC', amount: '2' });
    await app.must('price.set', { asset: 'BTC', currency: 'EUR', price: '80000' });
    expect(await incident('ftx')).toMatchObject({
      reach: {
        verdict: 'would_have_reached',
        reasons: [{ reason: 'held_that_way', names: ['Kraken'] }],
        share: 1,
        value: '160000',
        wayOut: { kind: 'venue', venueId: venue.id },
      },
    });
    expect(await incident('celsius')).toMatchObject({ reach: { verdict: 'would_not' } });
  });

  it('names only pages that can be opened', async () => {
    const { sources } = await app.must('lessons.list', {});
    for (const { id } of sources) await app.must('link.open', { id });
    expect(sources.length).toBeGreaterThan(20);
  });
});
