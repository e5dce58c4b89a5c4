import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeLines } from '../../../../../main/domain/exposure/imports/merge-statements.ts';
import type { Statement } from '../../../../../main/domain/exposure/imports/statement.ts';
import { exportCase, textOf } from './export-vectors.ts';
import { balancesOf, statementOf } from './read-text.ts';

const HEADER = 'User_ID,UTC_Time,Account,Operation,Coin,Change,Remark';

type Entry = readonly [time: string, coin: string, change: string];

/** A statement of Binance, which has no totals of its own. */
function binance(user: string, ...entries: readonly Entry[]): Statement {
  const rows = entries.map(
    ([time, coin, change]) => `${user},2024-${time}:00,Spot,Deposit,${coin},${change},`,
  );
  return statementOf([HEADER, ...rows, ''].join('\n'));
}

function totals(...statements: readonly Statement[]): readonly (readonly [string, string])[] {
  return balancesOf({ lines: mergeLines(statements) });
}

const spring: readonly Entry[] = [
  ['01-05 10:00', 'BTC', '1'],
  ['02-10 10:00', 'BTC', '2'],
  ['03-20 10:00', 'ETH', '5'],
];
const summer: readonly Entry[] = [
  ['06-01 10:00', 'BTC', '4'],
  ['07-01 10:00', 'BTC', '-3'],
];

describe('files without totals of their own', () => {
  test.each<readonly [string, readonly Statement[], readonly (readonly [string, string])[]]>([
    [
      'of periods after each other add up, in whatever order they come in',
      [binance('1', ...summer), binance('1', ...spring)],
      [
        ['BTC', '4'],
        ['ETH', '5'],
      ],
    ],
    [
      'that overlap count each day once',
      [binance('1', ...spring), binance('1', ...spring.slice(1), ...summer)],
      [
        ['BTC', '4'],
        ['ETH', '5'],
      ],
    ],
    [
      'taken in twice count once',
      [binance('1', ...spring), binance('1', ...spring)],
      [
        ['BTC', '3'],
        ['ETH', '5'],
      ],
    ],
    [
      'of which one was made at noon and one in the evening: the fuller day counts',
      [
        binance('1', ['01-01 09:00', 'BTC', '1'], ['01-02 09:00', 'BTC', '2']),
        binance('1', ['01-02 09:00', 'BTC', '2'], ['01-02 18:00', 'BTC', '4']),
      ],
      [['BTC', '7']],
    ],
    [
      'of which one begins where the other ends, on the same day',
      [
        binance('1', ['01-01 09:00', 'BTC', '1'], ['01-02 09:00', 'BTC', '2']),
        binance('1', ['01-02 09:01', 'BTC', '4'], ['01-03 18:00', 'BTC', '8']),
      ],
      [['BTC', '15']],
    ],
    [
      'of which one holds a single coin: it adds nothing to the full one',
      [binance('1', ...spring), binance('1', ...spring.slice(0, 2))],
      [
        ['BTC', '3'],
        ['ETH', '5'],
      ],
    ],
    [
      'of two accounts stand beside each other, also on the same day',
      [binance('1', ...spring), binance('2', ...spring)],
      [
        ['BTC', '6'],
        ['ETH', '10'],
      ],
    ],
  ])('%s', (_fact, statements, wanted) => {
    expect(totals(...statements)).toEqual(wanted);
  });

  test('of an older layout without the account belong to the only account there is', () => {
    const old = statementOf(
      `UTC_Time,Account,Operation,Coin,Change,Remark\n2024-01-05 10:00:00,Spot,Deposit,BTC,1,\n`,
    );
    expect(totals(old, binance('1', ...spring))).toEqual([
      ['BTC', '3'],
      ['ETH', '5'],
    ]);
  });

  test.each([
    ['coinbase.json', 'coinbase_v4-normal-a', 4],
    ['binance.json', 'binance_statement_v3-normal-a-bom', 1],
  ])(
    '%s: cut between any two moments, with any overlap, they give the whole',
    (file, ending, above) => {
      const lines = textOf(exportCase(file, ending)).trimEnd().split('\n');
      const head = lines.slice(0, above);
      const records = lines.slice(above);
      const part = (from: number, to: number) =>
        statementOf(`${[...head, ...records.slice(from, to)].join('\n')}\n`);
      const whole = balancesOf(part(0, records.length)).filter(([, amount]) => amount !== '0');
      // The time stands in the second cell of both.
      const times = records.map((record) => record.split(',')[1]);
      const cuts = times.flatMap((time, at) => (at > 0 && time !== times[at - 1] ? [at] : []));
      const place = fc.constantFrom(...cuts);
      fc.assert(
        fc.property(place, place, (a, b) => {
          const [from, to] = [Math.min(a, b), Math.max(a, b)];
          const merged = totals(part(0, to), part(from, records.length));
          expect(merged.filter(([, amount]) => amount !== '0')).toEqual(whole);
        }),
        { numRuns: 25 },
      );
    },
  );
});

test('the funding and the trading account of OKX stand beside each other', () => {
  const [funding, trading] = ['okx_funding-normal-a', 'okx_trading-normal-a'].map((ending) =>
    statementOf(textOf(exportCase('okx.json', ending))),
  );
  if (funding === undefined || trading === undefined) throw new Error('No cases of OKX');
  expect(Object.fromEntries(totals(funding, trading))).toMatchObject({
    // 5.3301734 + 11.34391916
    ETH: '16.67409256',
    // 11292.13009125 + 13283.3962
    USDT: '24575.52629125',
  });
});

test('the funding and the trading account of KuCoin, downloaded apart, stand beside each other', () => {
  const account = (name: string, ...rows: readonly string[]) =>
    statementOf(
      [
        'UID,Account Type,Currency,Side,Amount,Fee,Time(UTC),Remark,Type',
        ...rows.map((row) => `***1,${name},${row}`),
        '',
      ].join('\n'),
    );
  const funding = account(
    'mainAccount',
    'BTC,Deposit,3,0,2024-01-01 10:00:00,,Deposit',
    'BTC,Withdrawal,1,0,2024-01-02 10:00:00,,Transfer',
  );
  const trading = account('tradeAccount', 'BTC,Deposit,1,0,2024-01-02 10:00:00,,Transfer');
  expect(totals(funding, trading, funding)).toEqual([['BTC', '3']]);
});
