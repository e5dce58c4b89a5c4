import { readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sumDecimals, formatDecimal } from '../../../../../main/domain/decimal.ts';
import { readCsv } from '../../../../../main/domain/exposure/imports/csv-table.ts';
import { decodeText } from '../../../../../main/domain/exposure/imports/decode-text.ts';
import { EXPORT_FORMATS } from '../../../../../main/domain/exposure/imports/export-formats.ts';
import { findHeader } from '../../../../../main/domain/exposure/imports/find-header.ts';
import type { Statement } from '../../../../../main/domain/exposure/imports/statement.ts';
import { bytesOf, exportCases } from './export-vectors.ts';
import { balancesOf, readText } from './read-text.ts';

/** An export as rows of cells. */
type Sheet = {
  readonly format: string;
  readonly above: readonly (readonly string[])[];
  readonly header: readonly string[];
  readonly records: readonly (readonly string[])[];
};

const folder = new URL('../../../../vectors/exports/', import.meta.url);
const sheets = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && !name.includes('hostile'))
  .flatMap(exportCases)
  .flatMap((one): readonly Sheet[] => {
    const decoded = decodeText(bytesOf(one));
    const csv = decoded.ok ? readCsv(decoded.value.text) : decoded;
    if (!csv.ok) return [];
    const { rows } = csv.value;
    const found = findHeader(rows);
    if (!found.ok) return [];
    const { format, at } = found.value;
    // A few records show what many do, and the test reads each of them many times.
    const records = rows.slice(at + 1, at + 13);
    return [{ format: format.id, above: rows.slice(0, at), header: rows[at] ?? [], records }];
  });

function textOf({ above, header, records }: Sheet): string {
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  const lines = [...above, header, ...records].map((cells) => cells.map(quoted).join(','));
  return `${lines.join('\n')}\n`;
}

function read(sheet: Sheet): Statement | null {
  const result = readText(textOf(sheet));
  if (result.ok) return result.value;
  expect(result.error.code).toMatch(/^[a-z_]+$/);
  return null;
}

/** One sheet with the places of two records and two columns, which a mutation may use. */
const damaged = fc
  .constantFrom(...sheets.filter(({ records }) => records.length > 2))
  .chain((sheet) => {
    const record = fc.nat({ max: sheet.records.length - 1 });
    const column = fc.nat({ max: sheet.header.length - 1 });
    return fc.tuple(fc.constant(sheet), record, column, column);
  });

function withCell({ records, ...rest }: Sheet, at: number, column: number, cell: string): Sheet {
  return {
    ...rest,
    records: records.map((one, index) => (index === at ? one.with(column, cell) : one)),
  };
}

const ODD_CELLS = [
  '',
  '-',
  'NaN',
  'Infinity',
  '1e999',
  '0x10',
  '1_000',
  '1.2.3',
  '١٢',
  '−5',
  '=1+1',
  '9'.repeat(400),
  '__proto__',
  'constructor',
  '30/02/2023 10:00',
  '2023-02-30 10:00:00',
];

/** Totals that are not zero; none of a file that is refused. */
function totals(statement: Statement | null): ReadonlyMap<string, string> {
  const all = statement === null ? [] : balancesOf(statement);
  return new Map(all.filter(([, amount]) => amount !== '0'));
}

function sumOf(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>) {
  const names = [...new Set([...a.keys(), ...b.keys()])].toSorted();
  const sums = names.map((name): readonly [string, string] => [
    name,
    formatDecimal(sumDecimals([a.get(name) ?? '0', b.get(name) ?? '0'])),
  ]);
  return new Map(sums.filter(([, amount]) => amount !== '0'));
}

/** Whether its balances are sums, and not the venue's own totals. */
function isSummed(sheet: Sheet): boolean {
  return read(sheet)?.lines.every(({ days }) => days !== undefined) ?? false;
}

const summed = new Set(sheets.filter(isSummed).map(({ format }) => format));

/** Older layouts that no case is of; newer ones of the same kind are here. */
const WITHOUT_CASE = ['binance_statement_v1', 'coinbase_v1', 'coinbase_v2'];

test('every other format is among them', () => {
  const here = new Set(sheets.map(({ format }) => format));
  const missing = EXPORT_FORMATS.map(({ id }) => id).filter((id) => !here.has(id));
  expect(missing).toEqual(WITHOUT_CASE);
  expect(summed.size).toBeGreaterThan(20);
});

test('a record adds what it adds alone, whatever stands in its cells, and touches no other', () => {
  fc.assert(
    fc.property(damaged, fc.constantFrom(...ODD_CELLS), ([sheet, at, column], cell) => {
      fc.pre(summed.has(sheet.format));
      const odd = withCell(sheet, at, column, cell);
      const whole = read(odd);
      if (whole === null) return;
      const others = { ...sheet, records: sheet.records.toSpliced(at, 1) };
      const alone = { ...odd, records: odd.records.slice(at, at + 1) };
      expect(totals(whole)).toEqual(sumOf(totals(read(others)), totals(read(alone))));
    }),
    { numRuns: 40 },
  );
});

test('a file that is cut off gives what its whole records give, or is refused', () => {
  fc.assert(
    fc.property(damaged, fc.double({ min: 0, max: 1, noNaN: true }), ([sheet], place) => {
      const text = textOf(sheet);
      const cut = text.slice(0, Math.floor(place * text.length));
      const result = readText(cut);
      if (!result.ok) return;
      const upTo = (count: number) =>
        totals(read({ ...sheet, records: sheet.records.slice(0, count) }));
      const { rowsRead } = result.value;
      const wanted = [upTo(rowsRead - 1), upTo(rowsRead)];
      expect(wanted).toContainEqual(totals(result.value));
    }),
    { numRuns: 60 },
  );
});

test('columns that change places give the same balances, or the file is refused', () => {
  fc.assert(
    fc.property(damaged, fc.boolean(), ([sheet, , a, b], isHeaderOnly) => {
      // Gemini has columns for each coin, whose order is not known.
      fc.pre(sheet.format !== 'gemini' && a !== b);
      const swap = (cells: readonly string[]) =>
        cells.with(a, cells[b] ?? '').with(b, cells[a] ?? '');
      const records = isHeaderOnly ? sheet.records : sheet.records.map(swap);
      const swapped = read({ ...sheet, header: swap(sheet.header), records });
      if (swapped !== null) expect(totals(swapped)).toEqual(totals(read(sheet)));
    }),
    { numRuns: 80 },
  );
});
