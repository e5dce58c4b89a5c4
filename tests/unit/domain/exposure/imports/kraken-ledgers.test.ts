import { describe, expect, test } from 'vitest';
import { krakenVariant } from '../../../../../main/domain/exposure/imports/kraken-ledgers.ts';
import { readStatement } from '../../../../../main/domain/exposure/imports/read-statement.ts';
import type { Statement } from '../../../../../main/domain/exposure/imports/statement.ts';
import { bytesOf, exportCase, exportCases, textOf, type ExportCase } from './export-vectors.ts';
import { balancesOf, codesOf, HEADER, ledger, readText, record, statementOf } from './read-text.ts';

const ledgers = ['kraken.json', 'kraken-hostile.json']
  .flatMap(exportCases)
  .filter(({ expect }) => expect.format === 'kraken_ledgers');

/** Findings beyond those that a case lists, with the reason. */
const ALSO_FOUND: Readonly<Record<string, readonly string[]>> = {
  // The record is left out because of that number, and that is said too.
  'exp-p-kraken_ledgers-hostile-formula-as-amount': ['bad_number'],
};

function read(one: ExportCase): Statement {
  const result = readStatement(bytesOf(one), one.input.name);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function sorted(
  balances: Readonly<Record<string, string>>,
): readonly (readonly [string, string])[] {
  return Object.entries(balances).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

describe.each(ledgers)('$id', (one) => {
  const { expect: wanted } = one;
  const statement = read(one);

  test('gives venue, format and scope', () => {
    const { venue, format, scope } = statement;
    expect({ venue, format, scope }).toEqual({
      venue: wanted.venue,
      format: wanted.format,
      scope: wanted.scope,
    });
  });
  test('reads every record and says which it left out and why', () => {
    expect(statement.rowsRead).toBe(wanted.rows_read);
    expect(statement.rowsSkipped).toEqual(wanted.rows_skipped);
  });
  test('gives the exact balances', () => {
    expect(balancesOf(statement)).toEqual(
      sorted(wanted.balances ?? wanted.balances_from_running_column ?? {}),
    );
  });
  test('counts what crossed the border', () => {
    expect([statement.deposits, statement.withdrawals]).toEqual([
      wanted.deposits,
      wanted.withdrawals,
    ]);
  });
  test('notices what is listed, and nothing else', () => {
    expect(codesOf(statement)).toEqual([...wanted.flags, ...(ALSO_FOUND[one.id] ?? [])].toSorted());
  });
  test('warns exactly when the verdict asks for it', () => {
    const warns = statement.findings.some(({ severity }) => severity === 'warn');
    expect(wanted.verdict.split(/-or-/)).toContain(warns ? 'warn' : 'accept');
  });
  test('is of the variant that its header says', () => {
    const [header = ''] = textOf(one).split('\n');
    expect(krakenVariant(header.replaceAll('"', '').split(/[,;]/))).toBe(wanted.variant);
  });
});

test.each(ledgers.filter(({ expect }) => expect.first_utc !== undefined))(
  '$id: gives the first and the last moment',
  (one) => {
    const { firstAt, lastAt } = read(one);
    expect([firstAt, lastAt]).toEqual([one.expect.first_utc, one.expect.last_utc]);
  },
);

test.each(ledgers.filter(({ expect }) => expect.balances_by_export_name !== undefined))(
  '$id: gives the balance of each name in the file',
  (one) => {
    const byName = read(one).lines.map(({ exportName, amount }) => [exportName, amount] as const);
    expect(byName.toSorted(([a], [b]) => (a < b ? -1 : 1))).toEqual(
      sorted(one.expect.balances_by_export_name ?? {}),
    );
  },
);

describe('header', () => {
  const rows = 'L1,R1,2024-01-01 00:00:00,deposit,currency,XXBT,1.5,0.1,1.4';
  const base = 'txid,refid,time,type,aclass,asset,amount,fee,balance';

  test('reads the first variant, of nine columns', () => {
    const statement = statementOf(`${base}\n${rows}\n`);
    expect(statement.lines).toEqual([
      {
        asset: 'BTC',
        exportName: 'XXBT',
        wallet: '',
        arrangement: 'spot',
        amount: '1.4',
        at: '2024-01-01T00:00:00Z',
      },
    ]);
    expect(statement.findings).toEqual([]);
    expect(krakenVariant(base.split(','))).toBe('v1');
  });
  test('reads the variant with the worth in dollars, wherever that column stands', () => {
    for (const header of [`${base},amountusd`, base.replace('fee', 'amountusd,fee')]) {
      const at = header.split(',').indexOf('amountusd');
      const cells = rows.split(',').toSpliced(at, 0, '99.5');
      const statement = statementOf(`${header}\n${cells.join(',')}\n`);
      expect([balancesOf(statement), codesOf(statement)]).toEqual([[['BTC', '1.4']], []]);
    }
    expect(krakenVariant(`${base},amountusd`.split(','))).toBe('v3usd');
  });
  test('goes by names, not by places', () => {
    const statement = statementOf(
      `balance,fee,amount,asset,aclass,type,time,refid,txid\n${rows.split(',').toReversed().join(',')}\n`,
    );
    expect([balancesOf(statement), codesOf(statement)]).toEqual([
      [['BTC', '1.4']],
      ['header_reordered'],
    ]);
  });
  test('tolerates capitals, spaces and a column without a name', () => {
    const statement = statementOf(`${base.toUpperCase().replaceAll(',', ' , ')},\n${rows},\n`);
    expect([balancesOf(statement), codesOf(statement)]).toEqual([[['BTC', '1.4']], []]);
  });
  test('names a column that it does not know', () => {
    const statement = statementOf(`${base},mood\n${rows},fine\n`);
    expect(statement.findings).toEqual([
      { code: 'unknown_column', severity: 'warn', params: { columns: 'mood' } },
    ]);
  });
  test.each(['txid', 'refid', 'time', 'type', 'asset', 'amount', 'fee', 'balance'])(
    'refuses a ledger without %s and names it',
    (name) => {
      const at = HEADER.split(',').indexOf(name);
      const without = (line: string): string => line.split(',').toSpliced(at, 1).join(',');
      const text = ledger(record({ id: 'L1', amount: '1', balance: '1' }));
      expect(readText(text.split('\n').map(without).join('\n'))).toEqual({
        ok: false,
        error: { code: 'missing_column', params: { column: name } },
      });
    },
  );
  test('refuses a ledger with two columns called amount', () => {
    expect(readText(`${HEADER.replace('fee', 'amount,fee')}\n`)).toEqual({
      ok: false,
      error: { code: 'unknown_format', params: { repeated: 'amount' } },
    });
  });
  test('refuses names that stand above the wrong columns, and says which number is none', () => {
    const swapped = HEADER.replace('asset,wallet,amount', 'amount,wallet,asset');
    const text = ledger(record({ id: 'L1', amount: '1', balance: '1' })).replace(HEADER, swapped);
    expect(readText(text)).toEqual({
      ok: false,
      error: {
        code: 'no_usable_rows',
        params: { reason: 'bad_number', count: 1, column: 'amount' },
      },
    });
  });
});

describe('numbers', () => {
  const NOT_NUMBERS = [
    'NaN',
    'Infinity',
    '1e308',
    '1e-8',
    '0x10',
    '1_000',
    '1,000.00',
    '1.000.00',
    '١٢٣',
    '−5',
    '+5',
    '.5',
    '5.',
    '',
    '--5',
    '5 BTC',
    `1${'0'.repeat(40)}`,
  ];
  test.each(NOT_NUMBERS)('leaves out a record with the amount %j', (amount) => {
    const statement = statementOf(
      ledger(
        record({ id: 'L1', amount: '1', balance: '1' }),
        record({ id: 'L2', amount: `"${amount}"`, balance: '1', time: '2024-01-02 00:00:00' }),
      ),
    );
    expect(statement.rowsSkipped).toEqual([{ record: 2, reason: 'bad_number' }]);
    expect(codesOf(statement)).toContain('bad_number');
  });
  test('keeps the balance of a record whose amount cannot be read: it is the word of the venue', () => {
    const statement = statementOf(
      ledger(
        record({ id: 'L1', amount: '1', balance: '1' }),
        record({ id: 'L2', amount: '=9*9', balance: '3', time: '2024-01-02 00:00:00' }),
      ),
    );
    expect(balancesOf(statement)).toEqual([['BTC', '3']]);
    expect(codesOf(statement)).toEqual([
      'bad_number',
      'formula_like_cell',
      'running_balance_mismatch',
    ]);
  });
  test('adds without rounding', () => {
    const tiny = `0.${'0'.repeat(17)}1`;
    const statement = statementOf(
      ledger(
        record({ id: 'L1', amount: '0.1', balance: '0.1' }),
        record({ id: 'L2', amount: '0.2', balance: '0.3', time: '2024-01-02 00:00:00' }),
        record({ id: 'L3', asset: 'ETH', amount: tiny, balance: tiny }),
      ),
    );
    expect(balancesOf(statement)).toEqual([
      ['BTC', '0.3'],
      ['ETH', tiny],
    ]);
    expect(statement.findings).toEqual([]);
  });
  test('takes a comma for the decimal mark only where cells are not separated by commas', () => {
    const points = ledger(record({ id: 'L1', amount: '1234.5', balance: '1234.5' }));
    const commas = points.replaceAll(',', ';').replaceAll('.', ',');
    for (const text of [commas, commas.replaceAll(';', '\t')]) {
      const statement = statementOf(text);
      expect([balancesOf(statement), codesOf(statement)]).toEqual([
        [['BTC', '1234.5']],
        ['decimal_comma'],
      ]);
    }
  });
  test('does not read 1.234 as a number in a file with decimal commas', () => {
    const text = ledger(
      record({ id: 'L1', amount: '1|5', balance: '1|5' }),
      record({ id: 'L2', amount: '1.234', balance: '1235|5', time: '2024-01-02 00:00:00' }),
    );
    const statement = statementOf(text.replaceAll(',', ';').replaceAll('|', ','));
    expect(statement.rowsSkipped).toEqual([{ record: 2, reason: 'bad_number' }]);
  });
});

describe('dates', () => {
  test.each([
    '2024-02-30 10:00:00',
    '2024-13-01 10:00:00',
    '2024-01-01 24:00:00',
    '03/04/2024 10:05',
    '01-02-2024',
    '1704067200',
    '',
  ])('leaves out a record of %j', (time) => {
    const statement = statementOf(
      ledger(
        record({ id: 'L1', amount: '1', balance: '1' }),
        record({ id: 'L2', amount: '1', balance: '2', time }),
      ),
    );
    expect(statement.rowsSkipped).toEqual([{ record: 2, reason: 'bad_date' }]);
    expect(codesOf(statement)).toEqual(['bad_date']);
    expect(balancesOf(statement)).toEqual([['BTC', '2']]);
  });
  test('cuts a fraction of a second to whole milliseconds', () => {
    const time = '2023-02-17 09:33:41.8615';
    expect(statementOf(ledger(record({ id: 'L1', amount: '1', balance: '1', time }))).lastAt).toBe(
      '2023-02-17T09:33:41.861Z',
    );
  });
  test.each(['1970-01-02 00:00:00', '2010-12-31 23:59:59', '2091-01-01 00:00:00'])(
    'counts a record of %s where it stands in the file, and says so',
    (time) => {
      const statement = statementOf(
        ledger(
          record({ id: 'L1', amount: '1', balance: '1' }),
          record({ id: 'L2', amount: '2', balance: '3', time }),
          record({ id: 'L3', amount: '4', balance: '7', time: '2024-01-03 00:00:00' }),
          record({ id: 'L4', amount: '1', balance: '8', time }),
        ),
      );
      expect(statement.lines).toMatchObject([{ amount: '8', at: '2024-01-03T00:00:00Z' }]);
      expect(statement.findings).toEqual([
        { code: 'implausible_date', severity: 'warn', params: { count: 2, record: 2 } },
      ]);
      expect([statement.firstAt, statement.lastAt]).toEqual([
        '2024-01-01T00:00:00Z',
        '2024-01-03T00:00:00Z',
      ]);
    },
  );
  test('finds a date of tomorrow plausible and one of next week not, when told what time it is', () => {
    const at = (time: string) =>
      codesOf(
        statementOf(
          ledger(record({ id: 'L1', amount: '1', balance: '1', time })),
          '2024-01-01T12:00:00Z',
        ),
      );
    expect(at('2024-01-02 11:00:00')).toEqual([]);
    expect(at('2024-01-08 11:00:00')).toEqual(['implausible_date']);
  });
});

describe('balances', () => {
  test('notices a balance that was edited, and keeps the last word of the venue', () => {
    const one = exportCase('kraken.json', 'normal-a');
    const statement = statementOf(textOf(one).replace(',764.1000\n', ',964.1000\n'));
    expect(statement.findings).toEqual([
      {
        code: 'running_balance_mismatch',
        severity: 'warn',
        params: { count: 2, record: 2, assets: 'EUR' },
      },
    ]);
    expect(balancesOf(statement)).toEqual(sorted(one.expect.balances ?? {}));
  });
  test('shows a debt as it is and says so', () => {
    const statement = statementOf(
      ledger(
        record({
          id: 'L1',
          type: 'margin',
          asset: 'USD',
          subclass: 'fiat',
          amount: '-5',
          balance: '-5',
        }),
      ),
    );
    expect(balancesOf(statement)).toEqual([['USD', '-5']]);
    expect(codesOf(statement)).toEqual(['history_incomplete', 'negative_balance']);
  });
  test('keeps a coin that was sold, as zero', () => {
    const statement = statementOf(
      ledger(
        record({ id: 'L1', amount: '1', balance: '1' }),
        record({
          id: 'L2',
          type: 'trade',
          amount: '-1',
          balance: '0.0000',
          time: '2024-01-02 00:00:00',
        }),
      ),
    );
    expect(balancesOf(statement)).toEqual([['BTC', '0']]);
  });
  test('adds up the wallets of a coin, and tells what earns from what is free', () => {
    const statement = statementOf(
      ledger(
        record({ id: 'L1', amount: '1', balance: '1' }),
        record({ id: 'L2', amount: '2', balance: '2', type: 'earn', wallet: 'earn / flexible' }),
        record({ id: 'L3', amount: '4', balance: '4', type: 'staking', asset: 'XBT.M' }),
        record({ id: 'L4', amount: '8', balance: '8', asset: 'EUR.HOLD', subclass: 'fiat' }),
      ),
    );
    expect(
      statement.lines.map(({ asset, arrangement, amount }) => [asset, arrangement, amount]),
    ).toEqual([
      ['BTC', 'earn', '2'],
      ['BTC', 'spot', '1'],
      ['BTC', 'earn', '4'],
      ['EUR', 'spot', '8'],
    ]);
  });
});

describe('movements across the border', () => {
  test('counts a reversal as no movement, and a withdrawal taken back as not gone', () => {
    const statement = statementOf(
      ledger(
        record({ id: 'L1', refid: 'A', amount: '9', balance: '9' }),
        record({
          id: 'L2',
          refid: 'B',
          type: 'withdrawal',
          amount: '-1',
          balance: '8',
          time: '2024-02-01 00:00:00',
        }),
        record({
          id: 'L3',
          refid: 'C',
          type: 'withdrawal',
          amount: '-2',
          balance: '6',
          time: '2024-03-01 00:00:00',
        }),
        record({
          id: 'L4',
          refid: 'C',
          type: 'withdrawal',
          amount: '2',
          balance: '8',
          time: '2024-03-02 00:00:00',
        }),
        record({ id: 'L5', refid: 'D', amount: '-3', balance: '5', time: '2024-04-01 00:00:00' }),
      ),
    );
    expect([statement.deposits, statement.withdrawals]).toEqual([1, 2]);
    expect(statement.lastCoinWithdrawalAt).toBe('2024-02-01T00:00:00Z');
  });
  test('does not take a withdrawal of money for one of a coin, in new and in old layouts', () => {
    const money = record({
      id: 'L1',
      type: 'withdrawal',
      asset: 'EUR',
      subclass: 'fiat',
      amount: '-1',
      balance: '0',
    });
    expect(statementOf(ledger(money)).lastCoinWithdrawalAt).toBeNull();
    const old = statementOf(
      'txid,refid,time,type,aclass,asset,amount,fee,balance\nL1,R1,2024-01-01 00:00:00,withdrawal,currency,ZEUR,-1,0,0\n',
    );
    expect([old.withdrawals, old.lastCoinWithdrawalAt]).toEqual([1, null]);
  });
  test('counts no move between spot and earning', () => {
    const statement = statementOf(
      ledger(
        record({ id: 'L1', type: 'transfer', asset: 'DOT', amount: '1', balance: '1' }),
        record({ id: 'L2', asset: 'DOT.S', amount: '1', balance: '1' }),
        record({
          id: 'L3',
          type: 'withdrawal',
          asset: 'DOT.S',
          amount: '-1',
          balance: '0',
          time: '2024-01-02 00:00:00',
        }),
        record({ id: 'L4', wallet: 'earn / bonded', asset: 'DOT', amount: '1', balance: '1' }),
      ),
    );
    expect([statement.deposits, statement.withdrawals]).toEqual([0, 0]);
  });
});

describe('records', () => {
  const first = record({ id: 'L1', amount: '1', balance: '1' });
  const second = record({ id: 'L2', amount: '1', balance: '2', time: '2024-01-02 00:00:00' });

  test('counts a file that was joined to itself once', () => {
    const statement = statementOf(ledger(first, second, HEADER, first, second));
    expect(statement.rowsSkipped).toEqual([
      { record: 3, reason: 'repeated_header' },
      { record: 4, reason: 'duplicate_row' },
      { record: 5, reason: 'duplicate_row' },
    ]);
    expect(codesOf(statement)).toEqual(['duplicate_rows', 'repeated_header']);
    expect(balancesOf(statement)).toEqual([['BTC', '2']]);
  });
  test('leaves out rows that are too long or too short, and pads none', () => {
    const statement = statementOf(ledger(`${first},extra`, 'L9,R9', second));
    expect(statement.rowsSkipped).toEqual([
      { record: 1, reason: 'too_many_cells' },
      { record: 2, reason: 'short_row' },
    ]);
    expect(codesOf(statement)).toEqual(['history_incomplete', 'ragged_rows']);
  });
  test('leaves out a record without a coin', () => {
    const statement = statementOf(
      ledger(first, record({ id: 'L2', asset: '', amount: '1', balance: '1' })),
    );
    expect(statement.rowsSkipped).toEqual([{ record: 2, reason: 'empty_asset' }]);
  });
  test('does not count blank lines', () => {
    const statement = statementOf(`${ledger(first, '', ',,,,,,,,,,,', second)}\n\n`);
    expect([statement.rowsRead, statement.rowsSkipped]).toEqual([2, []]);
  });
  test('takes a last record without a line ending for whole when its balance follows', () => {
    const statement = statementOf(ledger(first, second).trimEnd());
    expect([statement.rowsSkipped, statement.findings]).toEqual([[], []]);
  });
  test.each([
    ['inside a quoted cell', ledger(first, `"L2","R2","2024-01-0`).trimEnd()],
    [
      'inside a number',
      ledger(first, record({ id: 'L2', amount: '1.25', balance: '2.' })).trimEnd(),
    ],
    [
      'inside a number that is still one',
      ledger(
        first,
        record({ id: 'L2', amount: '1.25', balance: '2.2', time: '2024-01-02 00:00:00' }),
      ).trimEnd(),
    ],
    ['between two cells', ledger(first, 'L2,R2,2024-01-02 00:00:00,deposit').trimEnd()],
  ])('leaves out a last record that was cut off %s', (_where, text) => {
    const statement = statementOf(text);
    expect(statement.rowsSkipped).toEqual([{ record: 2, reason: 'truncated_record' }]);
    expect(codesOf(statement)).toEqual(['file_truncated']);
    expect(balancesOf(statement)).toEqual([['BTC', '1']]);
  });
  test('refuses a file in which every record is pending', () => {
    expect(readText(ledger(record({ id: '', amount: '1', balance: '' })))).toEqual({
      ok: false,
      error: { code: 'no_usable_rows', params: { reason: 'pending_without_txid', count: 1 } },
    });
  });
  test('finds the header below lines of title', () => {
    const statement = statementOf(`Ledger history\nAccount,AA00\n\n${ledger(first, second)}`);
    expect(balancesOf(statement)).toEqual([['BTC', '2']]);
  });
  test('names kinds of movement that it does not know, in a form that is safe to show', () => {
    const statement = statementOf(
      ledger(
        record({
          id: 'L1',
          type: `quantum\u202Erebase${'x'.repeat(50)}`,
          amount: '1',
          balance: '1',
        }),
      ),
    );
    expect(statement.findings).toMatchObject([
      {
        code: 'unknown_type',
        params: { count: 1, types: `quantum[U+202E]rebase${'x'.repeat(18)}…` },
      },
    ]);
  });
});

describe('saved again by another program', () => {
  const originals = [
    'normal-a',
    'normal-b-older-layout',
    'staking-aliases',
    'missing-history',
    'odd-types-reversals',
  ].map((name) => exportCase('kraken.json', name));
  const cellsOf = (text: string): readonly (readonly string[])[] =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => line.split(',').map((cell) => cell.replaceAll('"', '')));
  const essence = (statement: Statement) => ({
    digest: statement.recordsDigest,
    lines: statement.lines,
    crossings: [statement.deposits, statement.withdrawals, statement.lastCoinWithdrawalAt],
    period: [statement.firstAt, statement.lastAt],
  });
  const copies: readonly (readonly [string, (rows: readonly (readonly string[])[]) => string])[] = [
    ['newest first', ([header = [], ...rows]) => join([header, ...rows.toReversed()])],
    [
      'sorted by id',
      ([header = [], ...rows]) =>
        join([header, ...rows.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1))]),
    ],
    ['all cells quoted', (rows) => join(rows.map((cells) => cells.map((cell) => `"${cell}"`)))],
    ['no cell quoted', (rows) => join(rows)],
    ['with Windows line endings', (rows) => join(rows, ',', '\r\n')],
    ['with old Mac line endings', (rows) => join(rows, ',', '\r')],
    ['with semicolons', (rows) => join(rows, ';')],
    ['with tabs', (rows) => join(rows, '\t')],
    ['with a byte order mark', (rows) => `\uFEFF${join(rows)}`],
  ];
  function join(rows: readonly (readonly string[])[], delimiter = ',', ending = '\n'): string {
    return rows.map((cells) => cells.join(delimiter) + ending).join('');
  }

  describe.each(copies)('%s', (_how, save) => {
    test.each(originals)('$id is the same ledger', (one) => {
      const copy = statementOf(save(cellsOf(textOf(one))));
      expect(essence(copy)).toEqual(essence(read(one)));
    });
  });
  test('with decimal commas it is the same ledger', () => {
    const one = exportCase('kraken-hostile.json', 'semicolon-decimal-comma');
    const points = statementOf(textOf(one).replaceAll(',', '.'));
    expect(essence(points)).toEqual(essence(read(one)));
  });
});
