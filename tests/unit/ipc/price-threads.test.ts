import { afterEach, beforeEach, expect, test } from 'vitest';
import { openInProcessApp, type InProcessApp } from '../../support/in-process-app.ts';

let app: InProcessApp;
beforeEach(async () => {
  app = await openInProcessApp({ now: () => new Date('2026-11-22T10:00:00.000Z') });
});
afterEach(() => app.close());

const FIRST = Date.UTC(2016, 0, 1);
const rows = Array.from({ length: 3000 }, (_, day) =>
  ['BTC', 'ETH', 'ADA'].map(
    (asset) => `${asset},EUR,${day + 1}.25,${new Date(FIRST + day * 86_400_000).toISOString()}`,
  ),
).flat();

function file(lines: readonly string[]) {
  const text = ['asset,currency,price,at', ...lines, ''].join('\n');
  return { fileName: 'prices.csv', bytesBase64: Buffer.from(text).toString('base64') };
}

test('a large file of prices is read in a thread, as a small one is here', async () => {
  const read = await app.must('price.import', file([...rows, 'BTC,EUR,none,2026-01-01']));
  expect(read).toMatchObject({ rowsRead: 9001, added: 9000, known: 0, refusedCount: 1 });
  expect(read.refused).toEqual([expect.objectContaining({ line: 9002, reason: 'not_a_price' })]);
  const { importId } = read;
  expect(await app.must('price.commit', { importId })).toEqual({ changed: true, added: 9000 });
  const part = await app.must('price.import', file(rows.slice(0, 100)));
  expect(part).toMatchObject({ rowsRead: 100, added: 0, known: 100 });
});

test('a secret in a large one is refused before its faults', async () => {
  // BIP-32, test vector 1: a published key that holds nothing.
  const key =
    'xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi';
  expect(await app.call('price.import', file([...rows, key]))).toMatchObject({
    error: { code: 'secret_detected', fields: ['bytesBase64'] },
  });
});

test('a large one with other columns is refused by name', async () => {
  const input = file([...rows]);
  const text = Buffer.from(input.bytesBase64, 'base64').toString().replace('price', 'cost');
  const bytesBase64 = Buffer.from(text).toString('base64');
  expect(await app.call('price.import', { ...input, bytesBase64 })).toMatchObject({
    error: { code: 'price_file_columns' },
  });
});
