import { describe, expect, test } from 'vitest';
import {
  missingColumn,
  type ColumnMapping,
} from '../../../../../main/domain/exposure/imports/column-mapping.ts';
import { formatChoice } from '../../../../../main/domain/exposure/imports/format-choice.ts';
import { lookAtColumns } from '../../../../../main/domain/exposure/imports/look-at-columns.ts';
import { readStatement } from '../../../../../main/domain/exposure/imports/read-statement.ts';
import { exportCase, textOf } from './export-vectors.ts';
import { balancesOf, codesOf } from './read-text.ts';

const mapping: ColumnMapping = {
  venueName: 'Corner Exchange',
  header: ['When', 'What', 'Coin', 'How much', 'Cost', 'Left'],
  columns: {
    time: 'When',
    asset: 'Coin',
    amount: 'How much',
    fee: 'Cost',
    balance: null,
    kind: 'What',
  },
};
const FILE = [
  'Corner Exchange,,,,,',
  'When,What,Coin,How much,Cost,Left',
  '2024-01-01 10:00:00,Deposit,xbt,1.5,,1.5',
  '2024-01-02 10:00:00,Swap,BTC,-0.5,0.01,0.99',
  '2024-01-03 10:00:00,Opname,BTC,-0.1,0.01,0.88',
  '',
].join('\n');

function read(text: string, ...mappings: readonly ColumnMapping[]) {
  return readStatement(
    new TextEncoder().encode(text),
    'a.csv',
    '2026-01-01T00:00:00Z',
    formatChoice({ mappings, format: null }),
  );
}

describe('an export that the user described', () => {
  test('is read by its columns, with deposits and withdrawals by the words for them', () => {
    const statement = read(FILE, mapping);
    if (!statement.ok) throw new Error(JSON.stringify(statement.error));
    const { format, venue, scope, deposits, withdrawals } = statement.value;
    expect({ format, venue, scope, deposits, withdrawals }).toEqual({
      format: 'custom',
      venue: 'Corner Exchange',
      scope: 'venue',
      deposits: 1,
      withdrawals: 1,
    });
    expect(balancesOf(statement.value)).toEqual([['BTC', '0.88']]);
    expect(codesOf(statement.value)).toEqual([]);
  });
  test('goes by the balance where there is one, and says when the amounts do not fit', () => {
    const columns = { ...mapping.columns, balance: 'Left' };
    const statement = read(FILE.replace('xbt', 'BTC').replace('0.88', '0.78'), {
      ...mapping,
      columns,
    });
    if (!statement.ok) throw new Error(JSON.stringify(statement.error));
    expect(balancesOf(statement.value)).toEqual([['BTC', '0.78']]);
    expect(codesOf(statement.value)).toEqual(['running_balance_mismatch']);
  });
  test('has one balance where records call a coin by two names', () => {
    const columns = { ...mapping.columns, balance: 'Left' };
    const statement = read(FILE, { ...mapping, columns });
    if (!statement.ok) throw new Error(JSON.stringify(statement.error));
    expect(balancesOf(statement.value)).toEqual([['BTC', '0.88']]);
    expect(codesOf(statement.value)).toEqual([]);
  });
  test('is not known without the description, nor with that of another header', () => {
    const other = { ...mapping, header: [...mapping.header, 'More'] };
    for (const known of [[], [other]]) {
      expect(read(FILE, ...known)).toMatchObject({ ok: false, error: { code: 'unknown_format' } });
    }
  });
  test('gives way to a format that is known', () => {
    const text = textOf(exportCase('kraken.json', 'ledgers-normal-a'));
    const header = (text.split('\n')[0] ?? '').replaceAll('"', '').split(',');
    const columns = { ...mapping.columns, time: 'time', asset: 'asset', amount: 'fee' };
    const described = { ...mapping, header, columns: { ...columns, fee: null, kind: null } };
    expect(read(text, described)).toMatchObject({ ok: true, value: { format: 'kraken_ledgers' } });
  });
  test('names a column that the header does not have', () => {
    expect(missingColumn(mapping)).toBeNull();
    expect(missingColumn({ ...mapping, columns: { ...mapping.columns, fee: 'Tip' } })).toBe('Tip');
  });
});

describe('a look at the columns', () => {
  const look = (text: string) => lookAtColumns(new TextEncoder().encode(text));
  test('finds the header below a title, with three records', () => {
    expect(look(FILE)).toEqual({
      ok: true,
      value: {
        header: mapping.header,
        samples: FILE.split('\n')
          .slice(2, 5)
          .map((line) => line.split(',')),
      },
    });
  });
  test('looks no further than the beginning, wherever it ends', () => {
    const rows = '2024-01-01 10:00:00,Køb,xbt,"1,5",,1.5\n'.repeat(5000);
    const wanted = look(FILE);
    expect(look(`${FILE}${rows}"never closed`)).toEqual(wanted);
  });
  test('cuts long cells', () => {
    const found = look(`a,b\n${'x'.repeat(100)},1\n`);
    expect(found.ok && found.value.samples).toEqual([['x'.repeat(40), '1']]);
  });
  test('finds none in a text without columns', () => {
    expect(look('one\ntwo\n')).toMatchObject({ ok: false, error: { code: 'not_csv' } });
  });
});
