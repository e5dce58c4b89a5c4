import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStatement } from '../../../../../main/domain/exposure/imports/read-statement.ts';
import { bytesOf, exportCases, textOf } from './export-vectors.ts';
import { balancesOf, statementOf } from './read-text.ts';

const originals = ['kraken.json', 'kraken-hostile.json'].flatMap(exportCases).map(bytesOf);
/** Some 20 to 40 ms when the machine is idle; what grows with the square of the size takes seconds. */
const MAX_MS = 200;

/** Processor time of reading, the least of up to five tries: other work on the machine must not fail the test. */
function millisOf(bytes: Uint8Array): number {
  let best = Infinity;
  for (let tries = 0; tries < 5 && best > MAX_MS; tries++) {
    const before = process.threadCpuUsage();
    readStatement(bytes, 'ledgers.csv');
    const { user, system } = process.threadCpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

const anyByte = fc.integer({ min: 0, max: 255 });
/** What breaks readers of tables: quotes, delimiters, endings, controls, signs, marks and half characters. */
const spike = fc.constantFrom(
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\r',
  '\n',
  '\0',
  '-',
  '=',
  'e9',
  '\uFEFF',
  '\u202E',
  '__proto__',
  '9'.repeat(400),
  '"\n'.repeat(200),
  ','.repeat(300),
);

type Edit = { readonly place: number; readonly remove: number; readonly insert: Uint8Array };
const edit: fc.Arbitrary<Edit> = fc.record({
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof(
    fc.constant(0),
    fc.integer({ min: 0, max: 20 }),
    fc.integer({ min: 0, max: 4000 }),
  ),
  insert: fc.oneof(
    spike.map((text) => new TextEncoder().encode(text)),
    fc.uint8Array({ maxLength: 8 }),
  ),
});

function apply(bytes: Uint8Array, { place, remove, insert }: Edit): Uint8Array {
  const at = Math.floor(place * bytes.length);
  return Uint8Array.from([...bytes.subarray(0, at), ...insert, ...bytes.subarray(at + remove)]);
}

const mutated = fc
  .tuple(fc.constantFrom(...originals), fc.array(edit, { minLength: 1, maxLength: 4 }))
  .map(([bytes, edits]) => edits.reduce(apply, bytes));

describe('any bytes', () => {
  test('are read or refused, and nothing is thrown, within 50 ms', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 3000 }),
      fc.string({ unit: 'binary', maxLength: 3000 }).map((text) => new TextEncoder().encode(text)),
      fc
        .tuple(fc.constantFrom(...originals), fc.array(anyByte, { maxLength: 40 }))
        .map(([start, end]) => Uint8Array.from([...start.subarray(0, 200), ...end])),
    );
    fc.assert(
      fc.property(bytes, (file) => millisOf(file) <= MAX_MS),
      { numRuns: 500 },
    );
  });
  test('of a broken ledger are read or refused, and nothing is thrown, within 50 ms', () => {
    fc.assert(
      fc.property(mutated, (file) => millisOf(file) <= MAX_MS),
      { numRuns: 500 },
    );
  });
  test('of a broken ledger give plain decimals, real times and records that exist, or nothing', () => {
    fc.assert(
      fc.property(mutated, (file) => {
        const read = readStatement(file, 'ledgers.csv');
        if (!read.ok) return;
        const { lines, rowsRead, rowsSkipped, recordsDigest, findings } = read.value;
        for (const { amount, at } of lines) {
          expect(amount).toMatch(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/);
          expect(at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$/);
        }
        const skipped = rowsSkipped.map(({ record }) => record);
        expect(skipped).toEqual([...new Set(skipped)].toSorted((a, b) => a - b));
        expect(skipped.every((record) => record >= 1 && record <= rowsRead)).toBe(true);
        expect(recordsDigest).toMatch(/^[0-9a-f]{64}$/);
        expect(new Set(findings.map(({ code }) => code)).size).toBe(findings.length);
      }),
      { numRuns: 300 },
    );
  });
  test.each([
    ['quotes', '"'.repeat(99_000)],
    ['delimiters', ','.repeat(99_000)],
    ['line ends', '\n'.repeat(99_000)],
    ['quoted line ends', '"\n'.repeat(49_000)],
    ['short rows', `txid,refid,time,type,aclass,asset,amount,fee,balance\n${'a\n'.repeat(45_000)}`],
    [
      'rows of many lengths',
      Array.from({ length: 800 }, (_, at) => ','.repeat(at % 199)).join('\n'),
    ],
    ['digits', `txid,refid,time,type,aclass,asset,amount,fee,balance\n${'9'.repeat(60_000)}\n`],
    [
      'combining marks',
      `txid,refid,time,type,aclass,asset,amount,fee,balance\n${'\u0301'.repeat(40_000)}\n`,
    ],
  ])('that are only %s end soon', (_what, text) => {
    expect(millisOf(new TextEncoder().encode(text))).toBeLessThanOrEqual(MAX_MS);
  });
});

describe('the order of records', () => {
  const ledgers = exportCases('kraken.json')
    .filter(({ expect }) => expect.format === 'kraken_ledgers')
    .map((one) => textOf(one).trimEnd().split('\n'));
  const shuffled = fc.constantFrom(...ledgers).chain(([header = '', ...records]) =>
    fc.tuple(
      fc.constant([header, ...records]),
      fc
        .shuffledSubarray(records, { minLength: records.length, maxLength: records.length })
        .map((mixed) => [header, ...mixed]),
    ),
  );
  test('changes neither balances nor the digest', () => {
    fc.assert(
      fc.property(shuffled, (pair) => {
        const [original, mixed] = pair.map((lines) => statementOf(`${lines.join('\n')}\n`));
        expect(mixed?.lines).toEqual(original?.lines);
        expect(mixed?.recordsDigest).toBe(original?.recordsDigest);
        expect(mixed && balancesOf(mixed)).toEqual(original && balancesOf(original));
      }),
      { numRuns: 60 },
    );
  });
});
