import { Big } from 'big.js';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { balanceColumns } from '../../../../../main/domain/exposure/imports/balance-columns.ts';
import { exactOf } from '../../../../../main/domain/exposure/imports/exact.ts';
import {
  followBalance,
  type BalanceWalk,
} from '../../../../../main/domain/exposure/imports/running-balance.ts';

type Row = readonly [at: number, change: string | null, isWrong: boolean];

const row: fc.Arbitrary<Row> = fc.tuple(
  fc.nat({ max: 12 }),
  fc.option(fc.constantFrom('1', '-1', '0.5', '-0.25', '1e-18', '123456789.12345678'), {
    nil: null,
    freq: 8,
  }),
  fc.boolean().map((isWrong) => isWrong),
);

/** Rows with the balance that follows from those before, in the order of their times, but for the wrong ones. */
function steps(rows: readonly Row[]) {
  let balance = new Big(0);
  return rows
    .toSorted(([a], [b]) => a - b)
    .map(([at, change, isWrong], index) => {
      balance = balance.plus(change ?? 0).plus(isWrong ? 7 : 0);
      return { record: index + 1, at, change: change === null ? null : new Big(change), balance };
    });
}

function toldBy(walk: BalanceWalk | null): unknown {
  if (walk === null) return null;
  const { last, opening, mismatches, isEverNegative } = walk;
  const ends = [last.record, last.at, last.balance.toFixed(), opening?.toFixed() ?? null];
  return [ends, mismatches, isEverNegative];
}

test('columns of balances say the same as the steps themselves, in any order', () => {
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 40 }).chain((rows) => fc.shuffledSubarray(steps(rows))),
      (given) => {
        const columns = balanceColumns();
        for (const { record, at, change, balance } of given) {
          const exact = change === null ? null : exactOf(change);
          columns.push({ record, at, written: null, change: exact, balance: exactOf(balance) });
        }
        expect(toldBy(columns.follow(null))).toEqual(toldBy(followBalance(given)));
      },
    ),
    { numRuns: 500 },
  );
});

test('a record without a plausible time stands at the first one, else at the one that it writes', () => {
  const columns = balanceColumns();
  const step = { change: exactOf(new Big(1)), balance: exactOf(new Big(1)) };
  columns.push({ ...step, record: 1, at: null, written: 9 });
  expect(columns.follow(4)?.last.at).toBe(4);
  expect(columns.follow(null)?.last.at).toBe(9);
});
