import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATALOG, type ChecklistItem } from '../../../../main/domain/checklist/catalog.ts';
import { declareItem, excludeItem } from '../../../../main/domain/checklist/change-said.ts';
import { AREAS } from '../../../../main/domain/checklist/checklist-item.ts';
import { evaluateChecklist } from '../../../../main/domain/checklist/evaluate-checklist.ts';
import { catalogs } from '../../../../renderer/i18n/catalog.ts';
import { checklistPage } from '../../../../scripts/checklist-table.ts';
import { AT, NOTHING_SAID, READY } from './checklist-states.ts';

const STAMP = { at: AT, timeZone: 'UTC' };
const FILE = { name: 'statement.pdf', sha256: 'ab'.repeat(32), bytes: 1234 };

const read = (path: string) =>
  readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');
const links = JSON.parse(read('assets/data/links.json')) as readonly {
  readonly id: string;
  readonly checked: string;
}[];

const standing = (item: ChecklistItem, said = NOTHING_SAID) =>
  evaluateChecklist(CATALOG, READY, said, AT).items.find(({ id }) => id === item.id);

it('the catalogue has 65 items in every area, with ids of their own', () => {
  expect(CATALOG).toHaveLength(65);
  expect(new Set(CATALOG.map(({ id }) => id)).size).toBe(65);
  expect(new Set(CATALOG.map(({ area }) => area))).toEqual(new Set(AREAS));
});

it('the page of the catalogue is what its script makes', async () => {
  expect(read('docs/checklist.md')).toBe(await checklistPage(CATALOG));
});

describe.each(CATALOG)('$id', (item) => {
  it.each(['en', 'nl'] as const)('says what, why and how in %s, and its lesson', (locale) => {
    const { items, lessons } = catalogs[locale].checklist;
    const { title, why, how } = items[item.id];
    for (const text of [title, why, how]) expect(text.length).toBeGreaterThan(10);
    if (item.lesson !== null) expect(lessons[item.lesson].length).toBeGreaterThan(10);
  });

  it('has a source with the day on which it was read', () => {
    expect(links.find(({ id }) => id === item.source)?.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('can be done, in one sitting of two hours at most', () => {
    expect(item.minutes).toBeGreaterThan(0);
    expect(item.minutes).toBeLessThanOrEqual(120);
    const said = declareItem(NOTHING_SAID, { itemId: item.id, note: 'Done and seen' }, STAMP);
    expect(said.ok).toBe(item.check !== 'automatic');
    const after = standing(item, said.ok ? said.value : NOTHING_SAID);
    expect(after).toMatchObject({ status: 'done' });
  });

  it('takes a file only where it says so, and no tick without words or a file', () => {
    const withFile = declareItem(NOTHING_SAID, { itemId: item.id, note: '', file: FILE }, STAMP);
    expect(withFile.ok).toBe(item.accepts.includes('file'));
    expect(declareItem(NOTHING_SAID, { itemId: item.id, note: 'ok' }, STAMP).ok).toBe(false);
  });

  it('can be left out by the user only where Holdfast does not check it alone', () => {
    const said = excludeItem(NOTHING_SAID, { itemId: item.id, reason: 'Not for me' }, AT);
    expect(said.ok).toBe(item.check !== 'automatic');
  });
});

it('every link has an id of its own', () => {
  expect(new Set(links.map(({ id }) => id)).size).toBe(links.length);
});
