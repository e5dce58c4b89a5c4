import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXCHANGE_CLIENTS } from '../../../../main/domain/exchange/exchange-clients.ts';
import { joinBalances } from '../../../../main/domain/exchange/join-balances.ts';
import { nameRefusal } from '../../../../main/domain/exchange/name-refusal.ts';
import { readAmount } from '../../../../main/domain/exchange/read-amount.ts';
import { EXCHANGE_IDS } from '../../../../main/domain/exchange/read-endpoints.ts';
import { readExactJson } from '../../../../main/domain/exchange/read-exact-json.ts';
import { SAMPLE_ACCOUNTS } from '../../../exchange-servers/sample-accounts.ts';

const SEEDS = EXCHANGE_IDS.flatMap((id) => Object.values(SAMPLE_ACCOUNTS[id].replies));

/** Text, JSON, and sound replies of any exchange with something changed in the middle. */
const nonsense = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.json(),
  fc
    .tuple(fc.constantFrom(...SEEDS), fc.nat(), fc.nat(20), fc.string({ maxLength: 12 }))
    .map(([seed, at, length, put]) => {
      const start = at % seed.length;
      return seed.slice(0, start) + put + seed.slice(start + length);
    }),
  fc
    .tuple(
      fc.constantFrom(...SEEDS),
      fc.constantFrom('null', '{}', '[]', '-1', '1e999', '"__proto__"', 'true'),
    )
    .map(([seed, put]) => seed.replace(/"[^"]*"(?=[,}\]])/, put)),
);

describe.each(EXCHANGE_IDS)('%s', (id) => {
  const client = EXCHANGE_CLIENTS[id];
  const asks = client.rights === null ? client.balances : [client.rights, ...client.balances];

  it('reads any text, and never throws; what it takes has exact amounts', () => {
    fc.assert(
      fc.property(nonsense, fc.integer({ min: 100, max: 599 }), (text, status) => {
        const json = readExactJson(text);
        const head = { status, retryAfterSeconds: null, serverMs: null };
        nameRefusal(client, head, json, 0);
        for (const ask of asks) ask.read(json, ask.params);
        for (const ask of client.balances) {
          const page = ask.read(json, ask.params);
          const rows = page?.rows.map((row) => ({ arrangement: ask.arrangement, ...row })) ?? [];
          const joined = joinBalances(id, rows);
          for (const one of joined?.balances ?? []) expect(one.amount).toMatch(/^-?\d+(?:\.\d+)?$/);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('an exact number', () => {
  it('comes out of JSON as it stood there', () => {
    const json = '{"a":0.1000000000000000055511151231257827,"b":[-1e-8,2],"c":"3 \\" 4","5":null}';
    expect(readExactJson(json)).toEqual({
      a: '0.1000000000000000055511151231257827',
      b: ['-1e-8', '2'],
      c: '3 " 4',
      5: null,
    });
  });

  it.each(['', '{', '{"a":01}x', 'NaN', '[1,]'])('is none in %j', (text) => {
    expect(readExactJson(text)).toBeUndefined();
  });

  it.each([
    ['that never ends', `"${'\\"'.repeat(2_000_000)}`],
    ['that ends in half a sign', `"${'\\"'.repeat(2_000_000)}\\`],
    ['over two lines', `"${'\\"\\\n'.repeat(1_000_000)}"`],
  ])('is sought no second time in a text %s', (_name, text) => {
    const from = process.cpuUsage().user;
    expect(readExactJson(text)).toBeUndefined();
    expect(process.cpuUsage().user - from).toBeLessThan(2_000_000);
  });

  it.each([
    ['1e-8', '0.00000001'],
    ['-0', '0'],
    ['0.10', '0.1'],
    ['1E3', '1000'],
    ['many', null],
    ['1e999', null],
    ['Infinity', null],
    ['', null],
    ['1,5', null],
  ])('%j is the amount %s', (text, amount) => {
    expect(readAmount(text)).toBe(amount);
  });
});
