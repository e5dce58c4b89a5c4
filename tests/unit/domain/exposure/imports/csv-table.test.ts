import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatDecimal, sumDecimals } from '../../../../../main/domain/decimal.ts';
import { readCsv } from '../../../../../main/domain/exposure/imports/csv-table.ts';
import { decodeText } from '../../../../../main/domain/exposure/imports/decode-text.ts';
import { isFormulaLike } from '../../../../../main/domain/exposure/imports/formula-like.ts';
import { isPlausibleTime } from '../../../../../main/domain/exposure/imports/plausible-time.ts';
import { readDecimal } from '../../../../../main/domain/exposure/imports/read-decimal.ts';
import { readStatement } from '../../../../../main/domain/exposure/imports/read-statement.ts';
import { readUtcTime } from '../../../../../main/domain/exposure/imports/utc-time.ts';

type CsvCase = {
  readonly id: string;
  readonly input: {
    readonly name: string;
    readonly bytes_base64?: string;
    readonly recipe?: {
      readonly header?: string;
      readonly row?: string;
      readonly field?: string;
      readonly header_repeat?: string;
      readonly repeat: number;
    };
  };
  readonly expect?: {
    readonly records?: readonly Readonly<Record<string, string>>[];
    readonly rows?: number;
    readonly cell?: string;
  };
  readonly reason?: string;
};

function csvCases(file: string): readonly CsvCase[] {
  const url = new URL(`../../../../vectors/csv/${file}`, import.meta.url);
  const { cases }: { readonly cases: readonly CsvCase[] } = JSON.parse(readFileSync(url, 'utf8'));
  return cases;
}

function bytesOf({ input }: CsvCase): Uint8Array {
  if (input.recipe === undefined) {
    return Uint8Array.from(Buffer.from(input.bytes_base64 ?? '', 'base64'));
  }
  const { header = '', row = '', field = '', header_repeat: names = '', repeat } = input.recipe;
  return Uint8Array.from(
    Buffer.concat([
      Buffer.from(header),
      Buffer.alloc((row + field + names).length * repeat, row + field + names),
    ]),
  );
}

function rowsOf(one: CsvCase): readonly (readonly string[])[] {
  const decoded = decodeText(bytesOf(one));
  if (!decoded.ok) throw new Error(decoded.error.code);
  const csv = readCsv(decoded.value.text);
  if (!csv.ok) throw new Error(csv.error.code);
  return csv.value.rows;
}

/** The column of a stored case below its header. */
function columnOf(one: CsvCase, name: string): readonly string[] {
  const [header = [], ...rows] = rowsOf(one);
  return rows.map((cells) => cells[header.indexOf(name)] ?? '');
}

function caseNamed(file: string, name: string): CsvCase {
  const found = csvCases(file).find(({ input }) => input.name === name);
  if (found === undefined) throw new Error(`No case ${name}`);
  return found;
}

const valid = csvCases('valid.json');

/** Stored cases that are about more than splitting text, and where they belong. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'dup-rows':
    'taking one file in twice: the digest of its records, seen when an import is committed',
};

describe('valid files', () => {
  test.each(valid.filter(({ expect }) => expect?.records !== undefined))(
    '$id $input.name gives its records',
    (one) => {
      const [header = [], ...rows] = rowsOf(one);
      const records = rows.map((cells) =>
        Object.fromEntries(header.map((name, at) => [name, cells[at]])),
      );
      // The stored bytes of newlines_crlf lost their carriage returns on the way; its records still have them.
      const wanted = JSON.stringify(one.expect?.records).replaceAll('\\r\\n', '\\n');
      expect(records).toEqual(JSON.parse(wanted));
    },
  );
  test.each(valid.filter(({ expect }) => expect?.rows !== undefined))(
    '$id $input.name has its number of rows',
    (one) => {
      expect(rowsOf(one)).toHaveLength((one.expect?.rows ?? 0) + 1);
    },
  );
  test.each(valid.filter(({ expect }) => expect?.cell !== undefined))(
    '$id $input.name keeps the cell as text',
    (one) => {
      expect(columnOf(one, 'TxID')).toEqual([one.expect?.cell]);
      // Text that begins with a quotation mark is no formula to a spreadsheet.
      expect(isFormulaLike(one.expect?.cell ?? '')).toBe(one.input.name !== 'formula-quoted');
    },
  );
  test('every stored case is here or has a reason to be elsewhere', () => {
    const covered = valid.filter(
      ({ expect }) => (expect?.records ?? expect?.rows ?? expect?.cell) !== undefined,
    );
    const others = valid.filter((one) => !covered.includes(one)).map(({ input }) => input.name);
    expect(others).toEqual(['neg-zero', ...Object.keys(ELSEWHERE)]);
  });
  test('adds 0.1 and 0.2 exactly', () => {
    const amounts = columnOf(caseNamed('valid.json', 'float-trap'), 'Amount');
    expect(formatDecimal(sumDecimals(amounts))).toBe('0.3');
  });
  test('reads minus zero as zero', () => {
    const [amount = ''] = columnOf(caseNamed('valid.json', 'neg-zero'), 'Amount');
    const read = readDecimal(amount, '.');
    expect(read === null ? null : formatDecimal(read)).toBe('0');
  });
  test('does not read 1e-8: no format so far writes exponents', () => {
    const [amount = ''] = columnOf(caseNamed('valid.json', 'scientific'), 'Amount');
    expect(readDecimal(amount, '.')).toBeNull();
  });
});

describe('invalid files', () => {
  test.each([
    ['utf16le-nobom', { code: 'not_csv', params: { kind: 'binary' } }],
    ['unclosed-quote', { code: 'unterminated_quote', params: { line: 2 } }],
    ['text-after-quote', { code: 'unterminated_quote', params: { line: 2 } }],
    ['dup-header', { code: 'unknown_format' }],
    ['empty-file', { code: 'empty_file' }],
    ['zip', { code: 'not_csv', params: { kind: 'zip' } }],
    ['json', { code: 'not_csv', params: { kind: 'json' } }],
    ['field-100mb', { code: 'file_too_large', params: { limitMiB: 48 } }],
    ['cols-100k', { code: 'too_many_columns', params: { line: 1, limit: 200 } }],
  ])('%s is refused', (name, fault) => {
    expect(readStatement(bytesOf(caseNamed('invalid.json', name)), `${name}.csv`)).toEqual({
      ok: false,
      error: fault,
    });
  });
  test.each(['nan', 'inf', 'huge-exp'])('%s is no number', (name) => {
    const [amount = ''] = columnOf(caseNamed('invalid.json', name), 'Amount');
    expect(readDecimal(amount, '.')).toBeNull();
  });
  test.each(['date-impossible', 'date-ambiguous'])('%s is no date', (name) => {
    const [date = ''] = columnOf(caseNamed('invalid.json', name), 'Date');
    expect(readUtcTime(date)).toBeNull();
  });
  test('a date in 2199 is not plausible', () => {
    const [date = ''] = columnOf(caseNamed('invalid.json', 'date-future'), 'Date');
    expect(isPlausibleTime(readUtcTime(date) ?? 0, Date.UTC(2090, 0, 1))).toBe(false);
  });
});

describe('text', () => {
  test.each([
    ['a,b,c,d\n1,2,3,4\n', ','],
    ['a;b;c;d\n1,5;2;3;4\n', ';'],
    ['a\tb\tc\td\n1,5\t2\t3\t4\n', '\t'],
    ['"a,x,y,z";b;c;d\n', ';'],
    ['Transactions\nUser,Jane\n\na;b;c;d\n1;2;3;4\n', ';'],
    ['a,b\n', ','],
    ['a\n', ','],
  ])('%j is separated by %j', (text, delimiter) => {
    expect(readCsv(text)).toMatchObject({ ok: true, value: { delimiter } });
  });
  test.each([
    ['a,b\r\n1,2\r\n', false, 'complete'],
    ['a,b\n1,2\r\n', true, 'complete'],
    ['a,b\r1,2', false, 'unfinished'],
    ['a,b\n"1\r\n",2\n', false, 'complete'],
    ['a,b\n1,"2', false, 'cut'],
    ['a,b\n1,"x""', false, 'cut'],
  ])('of %j tells its line endings and its end', (text, hasMixedLineEndings, ending) => {
    expect(readCsv(text)).toMatchObject({ ok: true, value: { hasMixedLineEndings, ending } });
  });
  test('keeps rows of different lengths in their order', () => {
    const text = 'a,b,c\n1\n"2",x\n\n3,"y\n",z\n""\n4,u\n';
    expect(readCsv(text)).toMatchObject({
      ok: true,
      value: { rows: [['a', 'b', 'c'], ['1'], ['2', 'x'], ['3', 'y\n', 'z'], ['4', 'u']] },
    });
  });
  test('takes a row of cells that are each as long as a cell may be', () => {
    const long = 'x'.repeat(65_000);
    const read = readCsv(`a,b,c,d\n${Array<string>(4).fill(long).join(',')}\n`);
    expect(read.ok && read.value.rows[1]).toEqual([long, long, long, long]);
  });
});
