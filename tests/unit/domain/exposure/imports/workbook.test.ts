import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readStatement } from '../../../../../main/domain/exposure/imports/read-statement.ts';
import { readWorkbook } from '../../../../../main/domain/exposure/imports/workbook/read-workbook.ts';
import { exportCase } from './export-vectors.ts';
import { balancesOf } from './read-text.ts';

const NAMESPACES =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

type Parts = Readonly<Record<string, string>>;

/** The smallest workbook with one worksheet; parts can be changed or added. */
function workbook(sheetData: string, parts: Parts = {}): Uint8Array {
  const all: Parts = {
    'xl/workbook.xml': `<workbook ${NAMESPACES}><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet ${NAMESPACES}><sheetData>${sheetData}</sheetData></worksheet>`,
    ...parts,
  };
  return zipSync(
    Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])),
  );
}

const cellOf = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const rowOf = (...texts: readonly string[]): string => `<row>${texts.map(cellOf).join('')}</row>`;

function rowsOf(bytes: Uint8Array): unknown {
  const read = readWorkbook(bytes);
  return read.ok ? read.value[0] : read.error;
}

describe('a workbook written by another program', () => {
  test.each([
    ['kraken-ledgers-openpyxl.xlsx', 'kraken.json', 'ledgers-normal-a'],
    ['gemini-xlsxwriter.xlsx', 'gemini.json', 'gemini-normal-a'],
  ])('%s gives what the text gives', (name, file, ending) => {
    const bytes = readFileSync(new URL(`../../../../vectors/workbooks/${name}`, import.meta.url));
    const { expect: wanted } = exportCase(file, ending);
    const read = readStatement(bytes, name);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const { format, rowsRead, rowsSkipped, deposits, withdrawals, findings } = read.value;
    expect({ format, rowsRead, rowsSkipped, deposits, withdrawals, findings }).toEqual({
      format: wanted.format,
      rowsRead: wanted.rows_read,
      rowsSkipped: [],
      deposits: wanted.deposits,
      withdrawals: wanted.withdrawals,
      findings: [],
    });
    expect([read.value.firstAt, read.value.lastAt]).toEqual([wanted.first_utc, wanted.last_utc]);
    expect(Object.fromEntries(balancesOf(read.value))).toEqual(wanted.balances);
  });
});

describe('cells', () => {
  test.each([
    ['a number', '<c><v>1234.5</v></c>', '1234.5'],
    ['a number with the noise of binary fractions', '<c><v>7.0000000000000007E-2</v></c>', '0.07'],
    ['a small number', '<c><v>1E-8</v></c>', '0.00000001'],
    ['zero', '<c><v>0</v></c>', '0'],
    ['a truth', '<c t="b"><v>1</v></c>', 'TRUE'],
    ['an error', '<c t="e"><v>#N/A</v></c>', '#N/A'],
    ['the text that a formula gave', '<c t="str"><f>1+1</f><v>two</v></c>', 'two'],
    ['a text in parts', '<c t="inlineStr"><is><r><t>a</t></r><r><t> b</t></r></is></c>', 'a b'],
    ['a text with marks of XML', '<c t="inlineStr"><is><t>a &amp; b</t></is></c>', 'a & b'],
    ['a shared text', '<c t="s"><v>1</v></c>', 'two'],
    ['a shared text that is not there', '<c t="s"><v>9</v></c>', ''],
    ['a date with a clock', '<c s="1"><v>45006.926875</v></c>', '2023-03-21 22:14:42'],
    ['a date with milliseconds', '<c s="2"><v>45006.9268763542</v></c>', '2023-03-21 22:14:42.117'],
    ['a clock alone', '<c s="1"><v>0.5</v></c>', '12:00:00'],
    ['money', '<c s="3"><v>-519.83</v></c>', '-519.83'],
    ['a day that no spreadsheet knows', '<c s="1"><v>9999999</v></c>', '9999999'],
  ])('%s', (_what, cell, wanted) => {
    const parts = {
      'xl/sharedStrings.xml':
        '<sst><si><t>one</t></si><si><r><t>t</t></r><r><t>wo</t></r><rPh><t>ni</t></rPh></si></sst>',
      'xl/styles.xml':
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd hh:mm:ss.000"/><numFmt numFmtId="165" formatCode="&quot;USD&quot;#,##0.00;[Red]\\-0.00"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="22"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>',
    };
    expect(rowsOf(workbook(`<row>${cellOf('x')}${cell}</row>`, parts))).toEqual([['x', wanted]]);
  });
  test('stand where they say, and rows are as long as the longest', () => {
    const data = `<row r="2"><c r="C2"><v>3</v></c></row><row r="4"/><row r="5"><c r="A5"><v>1</v></c></row>`;
    expect(rowsOf(workbook(data))).toEqual([
      ['', '', '3'],
      ['1', '', ''],
    ]);
  });
  test('count days from 1904 where the workbook says so', () => {
    const parts = {
      'xl/workbook.xml': `<workbook ${NAMESPACES}><workbookPr date1904="1"/><sheets><sheet r:id="rId1"/></sheets></workbook>`,
      'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="22"/></cellXfs></styleSheet>',
    };
    expect(rowsOf(workbook('<row><c><v>43544</v></c></row>', parts))).toEqual([
      ['2023-03-21 00:00:00'],
    ]);
  });
});

describe('a hostile workbook', () => {
  const kind = { code: 'not_csv', params: { kind: 'zip' } };
  test.each([
    ['is cut off', workbook(rowOf('a')).slice(0, -30), kind],
    ['is a zip of something else', zipSync({ 'a.txt': strToU8('a') }), kind],
    ['is only the beginning of one', Uint8Array.from([0x50, 0x4b, 0x03, 0x04]), kind],
    ['has no worksheet', workbook('', { 'xl/_rels/workbook.xml.rels': '<Relationships/>' }), kind],
    ['is not well-formed', workbook('<row><c></row>'), kind],
    [
      'declares entities that grow',
      workbook('', {
        'xl/worksheets/sheet1.xml':
          '<!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]><worksheet><sheetData><row><c t="str"><v>&c;</v></c></row></sheetData></worksheet>',
      }),
      kind,
    ],
    [
      'has a cell far to the right',
      workbook('<row><c r="XFD1"><v>1</v></c></row>'),
      { code: 'too_many_columns', params: { line: 1, limit: 200 } },
    ],
  ])('that %s is refused', (_what, bytes, fault) => {
    expect(rowsOf(bytes)).toEqual(fault);
  });
  test.each([
    [
      'states a part of more than 128 MiB is refused before it is unpacked',
      129 * 1024 * 1024,
      { code: 'file_too_large', params: { limitMiB: 128 } },
    ],
    ['understates the size of a part is not unpacked beyond it', 100, kind],
  ])('that %s', (_what, size, fault) => {
    const bytes = workbook(rowOf('a'.repeat(5000)));
    const directory = Buffer.from(bytes).lastIndexOf('xl/worksheets/sheet1.xml') - 46;
    new DataView(bytes.buffer).setUint32(directory + 24, size, true);
    expect(rowsOf(bytes)).toEqual(fault);
  });
  test('with seed words down its cells is refused', () => {
    const words = `${'abandon '.repeat(11)}about`.split(' ');
    const bytes = workbook(words.map((word) => rowOf(word)).join(''));
    expect(readStatement(bytes, 'a.xlsx')).toEqual({
      ok: false,
      error: { code: 'secret_detected' },
    });
  });
  test('hides no export in a hidden worksheet', () => {
    const parts = {
      'xl/workbook.xml': `<workbook ${NAMESPACES}><sheets><sheet state="hidden" r:id="rId1"/></sheets></workbook>`,
    };
    expect(rowsOf(workbook(rowOf('a'), parts))).toEqual(kind);
  });
});
