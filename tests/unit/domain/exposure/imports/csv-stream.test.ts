import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import {
  startCsv,
  type CsvEnding,
} from '../../../../../main/domain/exposure/imports/csv-stream.ts';
import type { Result } from '../../../../../main/domain/result.ts';
import type { ImportFault } from '../../../../../main/domain/exposure/imports/statement.ts';

type Rows = readonly (readonly string[])[];
type Split = { readonly rows: Rows; readonly end: Result<CsvEnding, ImportFault> };

/** Splits a text that comes in pieces of `size` characters. */
function split(text: string, size: number): Split {
  const rows: (readonly string[])[] = [];
  const csv = startCsv(',', (cells) => rows.push(cells));
  for (let at = 0; at < text.length; at += size) csv.take(text.slice(at, at + size));
  return { rows, end: csv.finish() };
}

const isFilled = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== '');

/** What csv-parse makes of it; null where it refuses. */
function byCsvParse(text: string): Rows | null {
  const options = { relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] };
  try {
    return parse(text, options).filter(isFilled);
  } catch {
    return null;
  }
}

/** What Papa Parse makes of it; null where it has something to complain of. It takes one kind of line ending. */
function byPapaParse(text: string): Rows | null {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' });
  return errors.length > 0 ? null : data.filter(isFilled);
}

/** Texts of what makes CSV hard, much of it well formed. */
const cell = fc.oneof(
  fc.constantFrom('', 'a', ' ', '1.5', '=1+1', 'é', '""', '"a"', '"a,b"', '"a""b"', '"a\nb"'),
  fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' '), maxLength: 6 }),
);
const row = fc.array(cell, { minLength: 1, maxLength: 5 }).map((cells) => cells.join(','));
const text = fc
  .tuple(fc.array(row, { maxLength: 8 }), fc.constantFrom('\n', '\r\n', '\r'), fc.boolean())
  .map(([rows, ending, isWhole]) => rows.join(ending) + (isWhole ? ending : ''));

describe('a text in pieces', () => {
  test('gives what it gives in one', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), (whole, size) => {
        expect(split(whole, size)).toEqual(split(whole, whole.length + 1));
      }),
      { numRuns: 400 },
    );
  });
  test.each([
    [
      'a pair of line endings',
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a doubled quotation mark', '"a""b",c\n', [['a"b', 'c']]],
    ['a line ending in a cell', '"a\r\nb",c\n', [['a\r\nb', 'c']]],
  ])('may be cut inside %s', (_what, whole, rows) => {
    for (let size = 1; size < whole.length; size++) {
      const ending = { ending: 'complete', hasMixedLineEndings: false };
      expect(split(whole, size)).toEqual({ rows, end: { ok: true, value: ending } });
    }
  });
  test('is refused for a cell that is too long, or for the quote that never closes', () => {
    const long = `a,"${'x'.repeat(70_000)}`;
    const fault = (code: string) => ({ ok: false, error: { code, params: { line: 1 } } });
    expect(split(`${long}"\n`, 9000).end).toEqual(fault('cell_too_large'));
    expect(split(`${long}\n`, 9000).end).toEqual(fault('unterminated_quote'));
  });
  test('is refused once it has more lines than any ledger', () => {
    const { rows, end } = split('\n'.repeat(2_000_001), 100_000);
    expect(rows).toEqual([]);
    expect(end).toMatchObject({ ok: false, error: { code: 'file_too_large' } });
  });
});

describe('beside other libraries', () => {
  test('a text that csv-parse takes gives the same rows, and what it refuses is refused or cut off', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const { rows, end } = split(whole, 7);
        const theirs = byCsvParse(whole);
        if (theirs === null) expect(!end.ok || end.value.ending === 'cut').toBe(true);
        else expect({ rows, isRead: end.ok }).toEqual({ rows: theirs, isRead: true });
      }),
      { numRuns: 600 },
    );
  });
  test('a text that Papa Parse takes without complaint gives the same rows', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const theirs = whole.includes('\r') ? null : byPapaParse(whole);
        const { rows, end } = split(whole, 7);
        // Papa Parse lets a quotation mark stand inside a bare cell; here that is a fault.
        if (theirs !== null && end.ok) expect(rows).toEqual(theirs);
      }),
      { numRuns: 600 },
    );
  });
});
