import { describe, expect, test } from 'vitest';
import {
  mergeLines,
  sumBalances,
  sumByArrangement,
  type MergeSource,
} from '../../../../../main/domain/exposure/imports/merge-statements.ts';
import { readKrakenAsset } from '../../../../../main/domain/exposure/imports/kraken-assets.ts';
import type { StatementLine } from '../../../../../main/domain/exposure/imports/statement.ts';
import { exportCase, textOf } from './export-vectors.ts';
import { balancesOf, statementOf } from './read-text.ts';

type Line = readonly [exportName: string, wallet: string, amount: string, day: number];

function statement(...lines: readonly Line[]): MergeSource {
  return {
    format: 'kraken_ledgers',
    account: '',
    firstAt: null,
    lastAt: null,
    lines: lines.map(([exportName, wallet, amount, day]): StatementLine => {
      const { asset, isEarning } = readKrakenAsset(exportName);
      const at = `2024-01-${String(day).padStart(2, '0')}T00:00:00Z`;
      return { asset, exportName, wallet, amount, at, arrangement: isEarning ? 'earn' : 'spot' };
    }),
  };
}

function merged(...statements: readonly MergeSource[]): readonly string[] {
  return mergeLines(statements)
    .map(({ exportName, wallet, amount }) => `${exportName} ${wallet} ${amount}`)
    .toSorted();
}

const SPOT = 'spot / main';
const EARN = 'earn / flexible';

describe('statements of one venue', () => {
  test.each<readonly [string, readonly MergeSource[], readonly string[]]>([
    ['nothing gives nothing', [], []],
    [
      'one counts whole',
      [statement(['BTC', SPOT, '1', 1], ['BTC', EARN, '2', 1], ['ETH', SPOT, '3', 1])],
      ['BTC earn / flexible 2', 'BTC spot / main 1', 'ETH spot / main 3'],
    ],
    [
      'the newer line of a wallet wins, whatever came in last',
      [statement(['BTC', SPOT, '1', 9]), statement(['BTC', SPOT, '5', 3])],
      ['BTC spot / main 1'],
    ],
    [
      'of equally new lines the one that came in last wins',
      [statement(['BTC', SPOT, '1', 3]), statement(['BTC', SPOT, '5', 3])],
      ['BTC spot / main 5'],
    ],
    [
      'coins of other files stay',
      [statement(['BTC', SPOT, '1', 1]), statement(['ETH', SPOT, '2', 5])],
      ['BTC spot / main 1', 'ETH spot / main 2'],
    ],
    [
      'XXBT of an old layout and BTC of a new one are one balance',
      [statement(['XXBT', '', '1', 1]), statement(['BTC', SPOT, '2', 5])],
      ['BTC spot / main 2'],
    ],
    [
      'a newer file without wallets covers all of them',
      [statement(['BTC', SPOT, '1', 1], ['BTC', EARN, '2', 2]), statement(['XXBT', '', '4', 5])],
      ['XXBT  4'],
    ],
    [
      'a newer file with wallets counts whole, also a wallet that rested longer than the old file',
      [statement(['XXBT', '', '4', 5]), statement(['BTC', SPOT, '1', 9], ['BTC', EARN, '2', 2])],
      ['BTC earn / flexible 2', 'BTC spot / main 1'],
    ],
    [
      'files with wallets that end before the one without are covered, a later one is not',
      [
        statement(['BTC', SPOT, '1', 1], ['BTC', EARN, '2', 2]),
        statement(['XXBT', '', '4', 5]),
        statement(['BTC', SPOT, '8', 9]),
      ],
      ['BTC spot / main 8'],
    ],
    [
      'the same last record in both layouts counts once',
      [statement(['BTC', SPOT, '1', 5]), statement(['XXBT', '', '1', 5])],
      ['BTC spot / main 1'],
    ],
    [
      'each staked form is a balance of its own',
      [
        statement(['DOT', '', '1', 1], ['DOT.S', '', '2', 1], ['DOT28.S', '', '4', 1]),
        statement(['DOT.S', '', '8', 2]),
      ],
      ['DOT  1', 'DOT.S  8', 'DOT28.S  4'],
    ],
    [
      'XBT.F and XXBT.F are the same staked form',
      [statement(['XXBT.F', '', '1', 1]), statement(['XBT.F', EARN, '2', 3])],
      ['XBT.F earn / flexible 2'],
    ],
    [
      'ether and staked ether are two balances of one coin',
      [statement(['XETH', '', '1', 1], ['ETH2', '', '2', 1]), statement(['ETH', SPOT, '4', 3])],
      ['ETH spot / main 4', 'ETH2  2'],
    ],
  ])('%s', (_fact, statements, wanted) => {
    expect(merged(...statements)).toEqual(wanted);
  });
  test('a moment later within one second is newer', () => {
    const at = (time: string, amount: string): MergeSource => ({
      ...statement(),
      lines: statement(['BTC', SPOT, amount, 1]).lines.map((line) => ({ ...line, at: time })),
    });
    expect(merged(at('2024-01-01T00:00:00.861Z', '2'), at('2024-01-01T00:00:00Z', '1'))).toEqual([
      'BTC spot / main 2',
    ]);
  });
  test('the same file twice changes nothing, and two halves give the whole', () => {
    const text = textOf(exportCase('kraken.json', 'normal-a'));
    const [header = '', ...records] = text.trimEnd().split('\n');
    const whole = statementOf(text);
    const half = (from: number, to: number) =>
      statementOf(`${[header, ...records.slice(from, to)].join('\n')}\n`);
    for (const statements of [
      [whole, whole],
      [half(0, 70), half(70, 200)],
      [half(70, 200), half(0, 70), whole],
    ]) {
      expect(balancesOf({ lines: mergeLines(statements) })).toEqual(balancesOf(whole));
    }
  });
});

describe('totals', () => {
  const { lines } = statement(
    ['BTC', SPOT, '0.1', 1],
    ['XBT.F', EARN, '0.2', 1],
    ['EUR', SPOT, '0', 1],
    ['__proto__', SPOT, '1.5', 1],
  );
  test('by coin, zero kept', () => {
    expect(sumBalances(lines)).toEqual([
      { asset: 'BTC', amount: '0.3' },
      { asset: 'EUR', amount: '0' },
      { asset: '__proto__', amount: '1.5' },
    ]);
  });
  test('by coin and arrangement', () => {
    expect(sumByArrangement(lines)).toEqual([
      { asset: 'BTC', arrangement: 'earn', amount: '0.2' },
      { asset: 'BTC', arrangement: 'spot', amount: '0.1' },
      { asset: 'EUR', arrangement: 'spot', amount: '0' },
      { asset: '__proto__', arrangement: 'spot', amount: '1.5' },
    ]);
  });
  test('leave the prototype of objects alone', () => {
    expect('polluted' in {} || Object.hasOwn(Object.prototype, 'amount')).toBe(false);
  });
});
