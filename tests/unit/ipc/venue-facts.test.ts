import { afterEach, describe, expect, it } from 'vitest';
import { openInProcessApp, type InProcessApp } from '../../support/in-process-app.ts';

let app: InProcessApp | undefined;
afterEach(async () => app?.close());

async function openWithKraken() {
  app = await openInProcessApp();
  const { venue } = await app.must('venue.add', { name: 'Kraken', catalogId: 'kraken' });
  await app.must('holding.set', { venueId: venue.id, asset: 'BTC', amount: '1' });
  return { app, venueId: venue.id };
}

const TITLE = { fact: 'legal_title', value: 'customer', note: 'Terms of 1 November' } as const;

describe('facts about a venue', () => {
  it('come from the catalogue with source and day, and are unknown otherwise', async () => {
    const { app: opened, venueId } = await openWithKraken();
    const { facts, entry } = await opened.must('venue.facts', { venueId });
    expect(entry?.id).toBe('kraken');
    expect(facts.find(({ fact }) => fact === 'por_assets')?.known).toMatchObject({
      value: 'signed',
      from: 'primary',
      source: 'kraken_por',
    });
    expect(facts.find(({ fact }) => fact === 'legal_title')?.known).toBeNull();
  });

  it('that the user knows better count as their own word, with its day, until it is taken back', async () => {
    const { app: opened, venueId } = await openWithKraken();
    const before = await opened.must('exposure.score', {});
    const { venue } = await opened.must('venue.update', { venueId, overrides: [TITLE] });
    expect(venue.overrides).toMatchObject([TITLE]);
    const { facts } = await opened.must('venue.facts', { venueId });
    expect(facts.find(({ fact }) => fact === 'legal_title')).toMatchObject({
      known: { value: 'customer', from: 'own', note: TITLE.note },
      worth: 0.3,
      counts: 0.3,
    });
    const after = await opened.must('exposure.score', {});
    expect(Number(after.score)).toBeLessThan(Number(before.score));

    const takenBack = { fact: 'legal_title', value: '', note: '' } as const;
    await opened.must('venue.update', { venueId, overrides: [takenBack] });
    expect((await opened.must('exposure.score', {})).score).toBe(before.score);
  });

  it.each([
    ['a value that the fact cannot have', { ...TITLE, value: 'mine' }, 'invalid_value'],
    ['a day that is none', { ...TITLE, fact: 'own_leaf', value: '2026-02-30' }, 'invalid_value'],
    ['a day to come', { ...TITLE, fact: 'own_leaf', value: '2999-01-01' }, 'invalid_value'],
    ['no word on where it comes from', { ...TITLE, note: '' }, 'note_missing'],
  ] as const)('are refused with %s, and nothing changes', async (_, word, code) => {
    const { app: opened, venueId } = await openWithKraken();
    expect(await opened.call('venue.update', { venueId, overrides: [word] })).toMatchObject({
      ok: false,
      error: { code },
    });
    const { venues } = await opened.must('venue.list', {});
    expect(venues[0]?.overrides).toEqual([]);
  });

  it('of a venue that is not there are not found', async () => {
    app = await openInProcessApp();
    expect(await app.call('venue.facts', { venueId: 'nowhere' })).toMatchObject({
      ok: false,
      error: { code: 'not_found', fields: ['venueId'] },
    });
  });

  it('on the way out change what is stuck', async () => {
    const { app: opened, venueId } = await openWithKraken();
    const stuck = async (): Promise<number | undefined> => {
      const score = await opened.must('exposure.score', {});
      return score.score === null ? undefined : score.perVenue[0]?.positions[0]?.stuck;
    };
    expect(await stuck()).toBe(1);
    const day = new Date().toISOString().slice(0, 10);
    const word = { fact: 'withdrawal_tested', value: day, note: 'Arrived' } as const;
    await opened.must('venue.update', { venueId, overrides: [word] });
    expect(await stuck()).toBe(0);
  });
});
