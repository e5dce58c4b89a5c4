import { describe, expect, test } from 'vitest';
import { decodePieces } from '../../../../../main/domain/exposure/imports/decode-pieces.ts';
import { ANY_FORMAT } from '../../../../../main/domain/exposure/imports/find-header.ts';
import { readInPieces } from '../../../../../main/domain/exposure/imports/read-in-pieces.ts';
import { readStatement } from '../../../../../main/domain/exposure/imports/read-statement.ts';
import { containsSecret } from '../../../../../main/domain/secrets/contains-secret.ts';
import { searchInPieces } from '../../../../../main/domain/secrets/search-in-pieces.ts';
import { krakenLedger } from '../../../../bench/import/kraken-ledger.ts';
import { bytesOf, exportCases } from './export-vectors.ts';
import { balancesOf, ledger, record } from './read-text.ts';

const NOW = '2026-01-01T00:00:00Z';
// BIP-32, test vector 1: a published key that holds nothing.
const SECRET =
  'xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi';

const isSecret = (text: string): boolean => containsSecret(text) !== null;

function read(bytes: Uint8Array, size: number): ReturnType<typeof readStatement> {
  const reading = readInPieces({ fileName: 'ledgers.csv', now: NOW, isSecret, choice: ANY_FORMAT });
  for (let at = 0; at < bytes.length; at += size) reading.take(bytes.subarray(at, at + size));
  return reading.finish();
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a file that is read while it comes', () => {
  const cases = ['kraken.json', 'unknown-hostile.json'].flatMap((file) => exportCases(file));
  test.each(cases.map((one) => [one.id, bytesOf(one)] as const))(
    'says what it says as a whole: %s',
    (_id, bytes) => {
      // Large ones are made by a recipe, of one line over and over.
      const size = bytes.length > 100_000 ? 50_001 : 997;
      if (bytes.length > 5_000_000) return;
      expect(read(bytes, size)).toEqual(readStatement(bytes, 'ledgers.csv', NOW));
    },
  );
  test('gives the balances of a ledger of 5000 rows', () => {
    const made = krakenLedger(5000, 1);
    const bytes = utf8([...made.pieces].join(''));
    const result = read(bytes, 65_521);
    if (!result.ok) throw new Error(result.error.code);
    const wanted = [...made.balances()].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const plain = wanted.map(([asset, amount]) => [asset, amount.replace(/\.?0+$/, '')]);
    expect(balancesOf(result.value)).toEqual(plain);
    expect([result.value.rowsRead, result.value.findings]).toEqual([5000, []]);
  });
  test('is refused for a secret in its last row, though its first has a fault', () => {
    const broken = `${'x,'.repeat(300)}\n`;
    const rows = Array<string>(1000).fill(record({ id: 'L1', amount: '1', balance: '1' }));
    const text = ledger(broken, ...rows, SECRET);
    expect(read(utf8(text), 4096)).toEqual({ ok: false, error: { code: 'secret_detected' } });
  });
  test('is looked at by its beginning where its columns are unknown', () => {
    const text = `When,Coin,Amount\n${'2024-01-01,BTC,1\n'.repeat(20_000)}`;
    const reading = readInPieces({ fileName: 'a.csv', now: NOW, isSecret, choice: ANY_FORMAT });
    reading.take(utf8(text));
    expect(reading.finish()).toMatchObject({ error: { code: 'unknown_format' } });
    const sample = ['2024-01-01', 'BTC', '1'];
    expect(reading.look()).toEqual({
      ok: true,
      value: { header: ['When', 'Coin', 'Amount'], samples: [sample, sample, sample] },
    });
  });
  test.each([
    ['a NUL character', '1\0', { code: 'nul_byte', params: { count: 1 } }],
    ['a tail of them', '\0'.repeat(200_000), { code: 'not_csv', params: { kind: 'binary' } }],
  ])('is refused for %s in its last row, as a whole is', (_name, amount, error) => {
    const row = record({ id: 'L1', amount: '1', balance: '1' });
    const rows = Array<string>(3000).fill(row);
    const bytes = utf8(ledger(...rows, record({ id: 'L2', amount, balance: '1' })));
    expect(read(bytes, 4096)).toEqual({ ok: false, error });
    expect(readStatement(bytes, 'ledgers.csv', NOW)).toEqual({ ok: false, error });
  });
  test('is refused beyond 512 MiB', () => {
    expect(read(new Uint8Array(512 * 1024 * 1024 + 1), Infinity)).toEqual({
      ok: false,
      error: { code: 'file_too_large', params: { limitMiB: 512 } },
    });
  });
});

test('a secret on the edge of two parts is found', () => {
  for (const before of [524_200, 524_288, 540_600, 540_672]) {
    const search = searchInPieces(isSecret);
    search.take('a,'.repeat(before / 2));
    for (const letter of SECRET) search.take(letter);
    search.take(',a'.repeat(300_000));
    expect(search.finish()).toBe(true);
  }
});

describe('bytes that come in pieces', () => {
  const decode = (bytes: Uint8Array, size: number): readonly [string, boolean] => {
    const decoding = decodePieces(bytes);
    let text = '';
    for (let at = 0; at < bytes.length; at += size) {
      text += decoding.take(bytes.subarray(at, at + size));
    }
    const end = decoding.finish();
    return [text + end.text, end.isGuess];
  };
  const text = 'größe €😀,ab';
  const utf16 = Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'));
  test.each([
    ['UTF-8', utf8(text), [text, false]],
    ['UTF-8 with a mark', utf8(`\uFEFF${text}`), [text, false]],
    ['UTF-16', utf16, [text, false]],
    ['windows-1252', Uint8Array.from(Buffer.from('größe ab', 'latin1')), ['größe ab', true]],
    ['UTF-8 that ends in a character', utf8('größe€').slice(0, -1), ['größeâ‚', true]],
    [
      'UTF-8 and then windows-1252',
      Uint8Array.from([...utf8('ö€'), 0xe9, ...utf8('ab')]),
      ['ö€éab', true],
    ],
  ])('of %s are cut anywhere', (_name, bytes, wanted) => {
    for (let size = 1; size <= bytes.length; size++) expect(decode(bytes, size)).toEqual(wanted);
  });
});
