import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../../main/domain/checklist/catalog.ts';
import { incidents, lessonEvents, lessonSources } from '../../../main/services/lesson-catalog.ts';
import { catalogs } from '../../../renderer/i18n/catalog.ts';

const items = new Set<string>(CATALOG.map(({ id }) => id));

describe('the timeline of November 2022', () => {
  it('is told in the order of its days, from before to after', () => {
    const phases = lessonEvents.map(({ phase }) => ['before', 'week', 'after'].indexOf(phase));
    expect(phases).toEqual(phases.toSorted((a, b) => a - b));
    const days = lessonEvents.flatMap(({ from }) => (from === null ? [] : [from]));
    expect(days).toEqual(days.toSorted());
  });

  it('has its week from 2 to 11 November', () => {
    const week = lessonEvents.filter(({ phase }) => phase === 'week');
    const days = week.flatMap(({ from, through }) => [from, through ?? from]);
    expect(days.every((day) => day !== null && day >= '2022-11-02' && day <= '2022-11-11')).toBe(
      true,
    );
    expect([days[0], days.at(-1)]).toEqual(['2022-11-02', '2022-11-11']);
  });

  it('leads from every event to items of the checklist, each named once', () => {
    for (const { id, items: taught } of [...lessonEvents, ...incidents]) {
      expect(taught.length, id).toBeGreaterThan(0);
      expect(new Set(taught).size, id).toBe(taught.length);
      expect(
        taught.filter((item) => !items.has(item)),
        id,
      ).toEqual([]);
    }
  });

  it('has the words for every event in both languages', () => {
    for (const locale of ['en', 'nl'] as const)
      for (const { id } of lessonEvents) {
        const { title, what, taught } = catalogs[locale].lessons.events[id];
        expect(
          [title, what, taught].every((text) => text.length > 5),
          `${locale} ${id}`,
        ).toBe(true);
      }
  });

  it('says where each event was read', () => {
    const known = new Set(lessonSources.map(({ id }) => id));
    for (const { id, sources, fromTexts } of lessonEvents) {
      expect(fromTexts || sources.length > 0, id).toBe(true);
      expect(
        sources.filter((source) => !known.has(source)),
        id,
      ).toEqual([]);
    }
  });
});

describe('the incidents', () => {
  it('stand in the order of their days, each once', () => {
    const moments = incidents.map(({ at }) => at);
    expect(moments).toEqual(moments.toSorted());
    expect(new Set(incidents.map(({ id }) => id)).size).toBe(incidents.length);
  });

  it('have the words for each in both languages', () => {
    for (const locale of ['en', 'nl'] as const)
      for (const { id } of incidents) {
        const { what, got } = catalogs[locale].lessons.incidents[id];
        expect(
          [what, got].every((text) => text.length > 5),
          `${locale} ${id}`,
        ).toBe(true);
      }
  });

  it.each(['milk_sad', 'coldcard_2026'])('lead from %s to warnings about seeds first', (id) => {
    const [first, second] = incidents.find((one) => one.id === id)?.items ?? [];
    expect([first, second]).toEqual(['no_seed_advisory', 'seed_origin_known']);
  });

  it('lead from a leak to what a leak needs: expecting mail, not a wallet', () => {
    const leak = incidents.find(({ kind }) => kind === 'data_leak');
    expect(leak?.items).toContain('leak_mail_expected');
    expect(leak?.items).not.toContain('own_wallet_saved');
  });
});
