import { expect, test } from 'vitest';
import { balancesOf, codesOf, readText, statementOf } from './read-text.ts';

const ROWS = [
  ['kept', 'USDT', 'Deposit', '877', '1.5', '2023-03-01 17:06:43'],
  ['kept', 'USDT', 'Withdrawal', '439.63', '1.14', '2023-03-03 10:16:45'],
];
const HEADER = ['Account Type', 'Currency', 'Side', 'Amount', 'Fee', 'Time(UTC)'];

/** A KuCoin account history; `order` gives the columns, `names` their names where these are not the right ones. */
function history(order: readonly number[], names: readonly number[] = order): string {
  const pick = (cells: readonly string[], places: readonly number[]) => [
    ...places.map((place) => cells[place] ?? ''),
    '',
  ];
  const rows = ROWS.map((cells) => pick(cells, order).join(','));
  return [[...pick(HEADER, names).slice(0, -1), 'Remark'].join(','), ...rows, ''].join('\n');
}

test('columns that moved with their names are read by name', () => {
  const usual = statementOf(history([0, 1, 2, 3, 4, 5]));
  const moved = statementOf(history([5, 3, 0, 4, 2, 1]));
  expect(balancesOf(moved)).toEqual(balancesOf(usual));
  expect(codesOf(moved)).toEqual(['header_reordered', 'unknown_type']);
});

test.each([
  ['two amounts', [0, 1, 2, 4, 3, 5]],
  ['a coin and the account', [1, 0, 2, 3, 4, 5]],
])('swapped names over cells that stayed are refused: %s', (_, names) => {
  expect(readText(history([0, 1, 2, 3, 4, 5], names))).toMatchObject({
    ok: false,
    error: { code: 'names_swapped' },
  });
});

test('two columns of one kind that moved with their names are refused: nobody can tell', () => {
  expect(readText(history([0, 1, 2, 4, 3, 5]))).toMatchObject({
    ok: false,
    error: { code: 'names_swapped' },
  });
});

test('a column without a name names no wallet', () => {
  const text = [
    ',Time,Coin,Amount,Status,Additional info,Transaction ID',
    '1,2021-09-02T03:41:33+00:00,BTC,1,confirmed,,aa',
    '2,2021-09-03T03:41:33+00:00,BTC,2,confirmed,,bb',
    '',
  ].join('\n');
  expect(statementOf(text).lines).toMatchObject([{ asset: 'BTC', wallet: '', amount: '3' }]);
});
