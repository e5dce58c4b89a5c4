import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { catalogs } from '../../../renderer/i18n/catalog.ts';
import { fill } from '../../../renderer/i18n/fill.ts';
import { reportPaper as reportEn } from '../../../renderer/i18n/en/report-paper.ts';
import { reportPaper as reportNl } from '../../../renderer/i18n/nl/report-paper.ts';
import { dialogTexts, mainTexts, menuTexts } from '../../../renderer/i18n/main-texts.ts';

const english = {
  ...catalogs.en,
  main: mainTexts('en'),
  menu: menuTexts('en'),
  dialogs: dialogTexts('en'),
  paper: reportEn,
};
const dutch = {
  ...catalogs.nl,
  main: mainTexts('nl'),
  menu: menuTexts('nl'),
  dialogs: dialogTexts('nl'),
  paper: reportNl,
};

type Leaf = { readonly path: string; readonly text: string };

/** Every text with its place: `exposure.factors.custody.title`. */
function leaves(value: unknown, path = ''): readonly Leaf[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    leaves(part, path === '' ? key : `${path}.${key}`),
  );
}

const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();
const englishLeaves = leaves(english);
const dutchTexts = new Map(leaves(dutch).map(({ path, text }) => [path, text]));
const sources = globSync('{renderer,main}/**/*.{ts,tsx}').filter(
  (file) => !/i18n\/(en|nl)\//.test(file),
);
const code = new Map(sources.map((file) => [file, readFileSync(file, 'utf8')]));

describe('the language files', () => {
  it('have the same texts in both languages', () => {
    expect([...dutchTexts.keys()].toSorted()).toEqual(
      englishLeaves.map(({ path }) => path).toSorted(),
    );
  });

  it('have no empty text', () => {
    expect([...englishLeaves, ...leaves(dutch)].filter(({ text }) => text.trim() === '')).toEqual(
      [],
    );
  });

  it('leave the same places to fill in both languages', () => {
    const different = englishLeaves.filter(
      ({ path, text }) => places(text).join() !== places(dutchTexts.get(path) ?? '').join(),
    );
    expect(different).toEqual([]);
  });

  it('are translated, apart from names and words that both languages share', () => {
    const same = englishLeaves.filter(({ path, text }) => dutchTexts.get(path) === text);
    expect(same.map(({ text }) => text).toSorted()).toEqual(SHARED_WORDS.toSorted());
  });
});

/** Names, and words that are the same in Dutch. */
const SHARED_WORDS = [
  '%',
  'BSMS (BIP-129)',
  'Bitcoin',
  'Bitcoin',
  'Bitcoin Core',
  'Bitcoin Core',
  'BlueWallet',
  'Caravan',
  'Checklist',
  'Checklist',
  'Cobo Vault',
  'Coldcard',
  'Descriptor',
  'Descriptor',
  'Descriptor',
  'Electrum',
  'English',
  'Help',
  'Import',
  'Imports',
  'Labels (BIP-329)',
  'Ladder',
  'Labels ({count})',
  'Liana',
  'Nederlands',
  'Nunchuk',
  'Open',
  'Recent',
  'Regtest',
  'Regtest',
  'Reserves',
  'Reserves',
  'Salt',
  'Signet',
  'Signet',
  'SHA-256 {hash}',
  'Sparrow',
  'Specter DIY',
  'Specter Desktop',
  'Testnet',
  'Testnet',
  'Wallets',
  'Wallets',
  'Wasabi',
  '{amount} satoshi',
  '{count} import',
  '{count} imports',
  '{count} wallet',
  '{count} wallets',
  '{fingerprint} {path}',
  '{name}',
  '{rung} {name}: {status}',
  '{size} kB',
  '{speed}: {rate} sat/vB',
];

describe('user texts', () => {
  const windows = [...code].filter(([file]) => file.endsWith('.tsx'));

  it.each(windows)('stand only in the language files: %s', (file, text) => {
    expect(strayTexts(file, text)).toEqual([]);
  });
});

const SPOKEN_ATTRIBUTES = new Set([
  'aria-label',
  'alt',
  'title',
  'placeholder',
  'label',
  'caption',
  'description',
  'hint',
  'lead',
  'summary',
  'text',
]);

/** Words between tags, and words in attributes that people read or hear. */
function strayTexts(file: string, text: string): readonly string[] {
  const stray: string[] = [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TSX);
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) stray.push(node.text.trim());
    if (ts.isJsxAttribute(node) && SPOKEN_ATTRIBUTES.has(node.name.getText(source))) {
      const value = node.initializer;
      if (value !== undefined && ts.isStringLiteral(value) && /\p{L}/u.test(value.text))
        stray.push(value.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return stray;
}

describe('fill', () => {
  it('fills places, and writes numbers as the language does', () => {
    expect(fill('{count} rows in {file}', { count: 1234, file: 'a.csv' }, 'en')).toBe(
      '1,234 rows in a.csv',
    );
    expect(fill('{count} rijen in {file}', { count: 1234, file: 'a.csv' }, 'nl')).toBe(
      '1.234 rijen in a.csv',
    );
  });

  it('chooses the plural form', () => {
    const rows = { one: '{count} row', other: '{count} rows' };
    expect(fill(rows, { count: 1 }, 'en')).toBe('1 row');
    expect(fill(rows, { count: 0 }, 'en')).toBe('0 rows');
    expect(fill(rows, { count: 2 }, 'nl')).toBe('2 rows');
  });

  it('leaves a place without a value as it is, also for names every object has', () => {
    expect(fill('{constructor} {missing}', {}, 'en')).toBe('{constructor} {missing}');
  });
});
