import { describe, expect, test } from 'vitest';
import { readStatement } from '../../../../../main/domain/exposure/imports/read-statement.ts';
import { bytesOf, exportCase, exportCases, textOf } from './export-vectors.ts';
import { balancesOf, codesOf, ledger, readText, record, statementOf } from './read-text.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

function faultOf(bytes: Uint8Array, fileName = 'ledgers.csv'): unknown {
  const result = readStatement(bytes, fileName);
  return result.ok ? 'accepted' : result.error;
}

test.each(exportCases('unknown-hostile.json'))('refuses $id by name', (one) => {
  expect(faultOf(bytesOf(one), one.input.name)).toMatchObject({ code: one.expect.flags[0] });
});

test('names the export to download when it is given the trades of Binance', () => {
  expect(faultOf(utf8('Date(UTC),Pair,Side,Price,Executed,Amount,Fee\n'))).toEqual({
    code: 'unsupported_format',
    params: { found: 'binance_trades', download: 'binance_statement_v3' },
  });
});

test('names the amounts that a coin of Gemini lacks, rather than leaving the coin out', () => {
  const whole = textOf(exportCase('gemini.json', 'normal-a'));
  expect(faultOf(utf8(whole.replace(',BTC Amount BTC,', ',Note,')))).toEqual({
    code: 'missing_column',
    params: { column: 'btc amount btc' },
  });
});

test('does not go by the name of the file', () => {
  const bytes = bytesOf(exportCase('kraken.json', 'normal-a'));
  expect(readStatement(bytes, 'binance.csv')).toEqual(readStatement(bytes, 'ledgers.csv'));
});

describe('what is no table', () => {
  const xlsx = [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00];
  test.each([
    ['html', utf8('  <!DOCTYPE html>\n<p>txid,refid</p>')],
    ['xml', utf8('<?xml version="1.0"?><a/>')],
    ['json', utf8('[{"a":1}]')],
    ['json', utf8('{"txid":"L1","refid":"R1"}')],
    ['rtf', utf8('{\\rtf1 a,b}')],
    ['pdf', utf8('%PDF-1.7\n')],
    ['zip', Uint8Array.from(xlsx)],
    ['spreadsheet', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
    ['archive', Uint8Array.from([0x1f, 0x8b, 0x08])],
    ['image', Uint8Array.from([0x89, 0x50, 0x4e, 0x47])],
    ['image', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])],
    ['database', utf8('SQLite format 3')],
    ['binary', utf8('txid\u0001,refid\n')],
    ['text', utf8('There is nothing here\nbut lines.\n')],
  ])('is refused as %s', (kind, bytes) => {
    expect(faultOf(bytes)).toEqual({ code: 'not_csv', params: { kind } });
  });
  test('is refused as a damaged text for a NUL character', () => {
    const bytes = utf8(ledger(record({ id: 'L1', amount: '1', balance: '1\u0000' })));
    expect(faultOf(bytes)).toEqual({ code: 'nul_byte', params: { count: 1 } });
  });
  test.each([[''], ['\uFEFF'], [' \r\n\t\n ']])('is empty: %j', (text) => {
    expect(faultOf(utf8(text))).toEqual({ code: 'empty_file' });
  });
});

describe('bounds', () => {
  test('refuses a file over 48 MiB without looking into it', () => {
    expect(faultOf(new Uint8Array(48 * 1024 * 1024 + 1))).toEqual({
      code: 'file_too_large',
      params: { limitMiB: 48 },
    });
  });
  test('refuses a cell over 64 Ki characters and names its line', () => {
    const long = 'x'.repeat(65_537);
    expect(faultOf(utf8(ledger(long)))).toEqual({ code: 'cell_too_large', params: { line: 2 } });
    expect(faultOf(utf8(ledger('', `"${long}"`)))).toEqual({
      code: 'cell_too_large',
      params: { line: 3 },
    });
  });
  test('refuses a row with more than 200 cells and names its line', () => {
    expect(faultOf(utf8(ledger(','.repeat(200))))).toEqual({
      code: 'too_many_columns',
      params: { line: 2, limit: 200 },
    });
  });
});

describe('quotes', () => {
  const whole = record({ id: 'L1', amount: '1', balance: '1' });
  test.each([
    ['is never closed', ledger(whole, '"L2,R2', whole), 3],
    ['is never closed in a very long file', ledger('"L1', ...Array<string>(2000).fill(whole)), 2],
    ['closes in the middle of a cell', ledger(whole, '"L2"x,R2', whole), 3],
    ['opens in the middle of a cell', ledger(whole, 'L"2,R"2', whole), 3],
  ])('refuses a file in which a quote %s, and names the line', (_what, text, line) => {
    expect(faultOf(utf8(text))).toEqual({ code: 'unterminated_quote', params: { line } });
  });
});

describe('encodings', () => {
  const text = ledger(record({ id: 'L1', amount: '1.5', balance: '1.5', wallet: 'größe' }));
  const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le');
  test.each([
    ['UTF-8', utf8(text), []],
    ['UTF-8 with a mark', utf8(`\uFEFF${text}`), []],
    ['UTF-16 little endian', Uint8Array.from(utf16), []],
    ['UTF-16 big endian', Uint8Array.from(Buffer.from(utf16).swap16()), []],
    ['windows-1252', latin1(text), ['encoding_guess']],
  ])('reads %s', (_name, bytes, codes) => {
    const result = readStatement(bytes, 'ledgers.csv');
    if (!result.ok) throw new Error(result.error.code);
    expect(result.value.lines).toMatchObject([{ wallet: 'größe', amount: '1.5' }]);
    expect(codesOf(result.value)).toEqual(codes);
  });
  test('refuses UTF-16 without a mark', () => {
    expect(faultOf(Uint8Array.from(Buffer.from(text, 'utf16le')))).toMatchObject({
      code: 'not_csv',
    });
  });
  test('reads a file in which lines end in different ways, and says so', () => {
    const one = exportCase('kraken.json', 'normal-a');
    const [header = '', first = '', second = '', ...rest] = textOf(one).split('\n');
    const mixed = statementOf(`${header}\r\n${first}\r${second}\n${rest.join('\n')}`);
    expect(codesOf(mixed)).toEqual(['mixed_line_endings']);
    expect(balancesOf(mixed)).toEqual(balancesOf(statementOf(textOf(one))));
  });
  test('does not mind a line ending inside a cell', () => {
    const statement = statementOf(
      ledger(record({ id: 'L1', amount: '1', balance: '1', wallet: '"spot\r\nmain"' })),
    );
    expect([statement.rowsRead, codesOf(statement)]).toEqual([1, []]);
  });
});

describe('secrets', () => {
  // BIP-32, test vector 1: a published key that holds nothing.
  const secret =
    'xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi';
  test.each([
    ['a cell', utf8(ledger(record({ id: 'L1', amount: '1', balance: '1', wallet: secret })))],
    ['a file of another kind', utf8(`{"key":"${secret}"}`)],
    ['a file that is not text', utf8(`a\u0000b ${secret}`)],
    ['UTF-16 without a mark', Uint8Array.from(Buffer.from(secret, 'utf16le'))],
    ['a file with a fault', utf8(`"${secret}`)],
  ])('in %s refuse the whole file, and nothing else is said', (_where, bytes) => {
    expect(faultOf(bytes)).toEqual({ code: 'secret_detected' });
  });
  test('in the name of the file refuse it too, because the name is kept', () => {
    expect(faultOf(utf8(ledger()), `${secret}.csv`)).toEqual({ code: 'secret_detected' });
  });
});

test('formulas are text: they are counted, named and never worked out', () => {
  const one = record({ id: 'L1', amount: '-1.5', fee: '-0', balance: '-1.5', wallet: '=1+1' });
  const result = readText(
    ledger(one, record({ id: 'L2', amount: '2', balance: '2', type: '@SUM(A1)' })),
  );
  if (!result.ok) throw new Error(result.error.code);
  expect(result.value.lines.map(({ wallet }) => wallet)).toEqual(['=1+1', 'spot / main']);
  expect(result.value.findings).toContainEqual({
    code: 'formula_like_cell',
    severity: 'warn',
    params: { count: 2, record: 1 },
  });
});

describe('a format that was asked for', () => {
  const kraken = textOf(exportCase('kraken.json', 'ledgers-normal-a'));
  const asked = (text: string, wanted: string) =>
    readStatement(utf8(text), 'a.csv', undefined, { mapped: [], wanted });
  test('is read, as it is when it was found', () => {
    expect(asked(kraken, 'kraken_ledgers')).toEqual(readStatement(utf8(kraken), 'a.csv'));
  });
  test('is not given way to by another that the file has', () => {
    const result = asked(kraken, 'bitvavo');
    if (result.ok) throw new Error('It was read');
    expect(result.error).toMatchObject({ code: 'other_format', params: { format: 'bitvavo' } });
    expect(result.error.params?.['columns']).toContain('txid, refid, time');
  });
  test('names the column that it lacks', () => {
    const text = kraken.replaceAll('"balance"', '"left"').replace(/,balance(?=\r?\n)/, ',left');
    expect(asked(text, 'kraken_ledgers')).toMatchObject({
      ok: false,
      error: { code: 'missing_column', params: { column: 'balance' } },
    });
  });
  test('has to be one that there is', () => {
    expect(asked(kraken, 'toString')).toEqual({
      ok: false,
      error: { code: 'no_such_format', params: { format: 'toString' } },
    });
  });
});
