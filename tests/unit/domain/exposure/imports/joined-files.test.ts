import { describe, expect, test } from 'vitest';
import { startCopies } from '../../../../../main/domain/exposure/imports/copies-after-header.ts';
import { readText, statementOf, balancesOf, codesOf } from './read-text.ts';

describe('records below a header that occurs again', () => {
  test.each([
    ['no header again: equal records are two movements', ['a', 'a', 'b'], []],
    ['the whole file again', ['a', 'b', 'header', 'a', 'b'], [4, 5]],
    ['twice there, twice here', ['a', 'a', 'header', 'a', 'a'], [4, 5]],
    ['once there, twice here: one is new', ['a', 'header', 'a', 'a'], [3]],
    ['an overlapping period', ['a', 'b', 'header', 'b', 'c'], [4]],
    ['three files', ['a', 'header', 'b', 'header', 'a', 'b', 'c'], [5, 6]],
  ])('%s', (_, texts, wanted) => {
    const copies = startCopies();
    const found: number[] = [];
    texts.forEach((text, at) => {
      if (text === 'header') copies.nextPart();
      else if (copies.isCopy([text])) found.push(at + 1);
    });
    expect(found).toEqual(wanted);
  });

  test('count once, also where no record has a name of its own', () => {
    const file = [
      'Cryptocurrency,Amount,Transaction Type,Confirmed At',
      'BTC,1,Deposit,2021-06-02 16:21:33',
      'BTC,1,Deposit,2021-06-02 16:21:33',
      '',
    ].join('\n');
    const joined = statementOf(file + file);
    expect(balancesOf(joined)).toEqual([['BTC', '2']]);
    expect(codesOf(joined)).toEqual(['duplicate_rows', 'repeated_header']);
    expect(joined.rowsSkipped.map(({ reason }) => reason)).toEqual([
      'repeated_header',
      'duplicate_row',
      'duplicate_row',
    ]);
  });
});

test.each([
  [
    'KuCoin: deposits and withdrawals differ in one column, so both are named',
    'UID,Account Type,Time(UTC),Coin,Amount,Fee,Hash,Transfer Network,Status,Remarks\n',
    'deposit address, withdrawal address/account',
  ],
  [
    'FTX: withdrawals without their address are not read as deposits',
    ',Time,Coin,Amount,Status,Transaction ID,fee\n',
    'destination',
  ],
  ['BlockFi has few columns', 'Cryptocurrency,Amount,Confirmed At\n', 'transaction type'],
])('names the column that is missing. %s', (_, text, column) => {
  expect(readText(text)).toMatchObject({
    ok: false,
    error: { code: 'missing_column', params: { column } },
  });
});
