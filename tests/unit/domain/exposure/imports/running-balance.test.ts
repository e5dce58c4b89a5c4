import { Big } from 'big.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  followBalance,
  type BalanceStep,
} from '../../../../../main/domain/exposure/imports/running-balance.ts';

type Row = readonly [at: number, change: string | null, balance: string];

function steps(...rows: readonly Row[]): readonly BalanceStep[] {
  return rows.map(([at, change, balance], index) => ({
    record: index + 1,
    at,
    change: change === null ? null : new Big(change),
    balance: new Big(balance),
  }));
}

function walk(...rows: readonly Row[]) {
  const followed = followBalance(steps(...rows));
  if (followed === null) throw new Error('No steps');
  const { last, opening, mismatches, isEverNegative } = followed;
  return [last.balance.toFixed(), opening?.toFixed() ?? null, mismatches, isEverNegative];
}

describe('a running balance', () => {
  test.each<readonly [string, readonly Row[], readonly unknown[]]>([
    [
      'agrees',
      [
        [1, '2', '2'],
        [2, '-1', '1'],
      ],
      ['1', '0', [], false],
    ],
    [
      'is followed by time, not by place',
      [
        [2, '-1', '1'],
        [1, '2', '2'],
      ],
      ['1', '0', [], false],
    ],
    ['begins with something', [[1, '2', '5']], ['5', '3', [], false]],
    [
      'has a gap',
      [
        [1, '2', '2'],
        [2, '1', '9'],
      ],
      ['9', '0', [2], false],
    ],
    [
      'has a record without an amount',
      [
        [1, '2', '2'],
        [2, null, '3'],
        [3, '1', '4'],
      ],
      ['4', '0', [2], false],
    ],
    ['begins with a record without an amount', [[1, null, '3']], ['3', null, [], false]],
    [
      'goes below zero',
      [
        [1, '-2', '-2'],
        [2, '5', '3'],
      ],
      ['3', '0', [], true],
    ],
    [
      'has three records of one moment in any order',
      [
        [1, '1', '6'],
        [1, '2', '2'],
        [1, '3', '5'],
      ],
      ['6', '0', [], false],
    ],
    [
      'returns to where it was within a moment',
      [
        [1, '5', '5'],
        [2, '-5', '0'],
        [2, '5', '5'],
      ],
      ['5', '0', [], false],
    ],
    [
      'turns round twice within a moment',
      [
        [1, '1', '1'],
        [2, '2', '3'],
        [2, '1', '2'],
        [2, '-1', '1'],
      ],
      ['3', '0', [], false],
    ],
    [
      'makes no chain within a moment',
      [
        [1, '1', '1'],
        [2, '1', '7'],
        [2, '1', '3'],
      ],
      ['3', '0', [2, 3], false],
    ],
  ])('that %s', (_what, rows, wanted) => {
    expect(walk(...rows)).toEqual(wanted);
  });
  test('of nothing is none', () => {
    expect(followBalance([])).toBeNull();
  });
  test('gives the same result however its records are shuffled', () => {
    const ledger = fc
      .array(
        fc.record({
          wait: fc.integer({ min: 0, max: 2 }),
          change: fc.integer({ min: -3, max: 3 }),
        }),
        {
          minLength: 1,
          maxLength: 30,
        },
      )
      .map((moves) => {
        let at = 1;
        let balance = 0;
        return moves.map(({ wait, change }, index): BalanceStep => {
          at += wait;
          balance += change;
          return { record: index + 1, at, change: new Big(change), balance: new Big(balance) };
        });
      });
    const shuffled = ledger.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([rows, mixed]) => {
        const followed = followBalance(mixed);
        expect(followed?.last.balance.toFixed()).toBe(rows.at(-1)?.balance.toFixed());
        expect(followed?.mismatches).toEqual([]);
        expect(followed?.opening?.toFixed()).toBe('0');
      }),
    );
  });
  test('of 100,000 records of one moment is followed in linear time', () => {
    const rows = Array.from({ length: 100_000 }, (_, index): BalanceStep => {
      const balance = new Big(index + 1);
      return { record: index + 1, at: 1, change: new Big(1), balance };
    });
    const followed = followBalance(rows.toReversed());
    expect([followed?.last.balance.toFixed(), followed?.mismatches]).toEqual(['100000', []]);
  });
});
