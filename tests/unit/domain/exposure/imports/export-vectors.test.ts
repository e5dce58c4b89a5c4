import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EXPORT_FORMATS } from '../../../../../main/domain/exposure/imports/export-formats.ts';
import { readStatement } from '../../../../../main/domain/exposure/imports/read-statement.ts';
import type { Statement } from '../../../../../main/domain/exposure/imports/statement.ts';
import { bytesOf, exportCases, type ExportCase } from './export-vectors.ts';
import { balancesOf, codesOf } from './read-text.ts';

const folder = new URL('../../../../vectors/exports/', import.meta.url);
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .toSorted()
  .flatMap(exportCases);

/** Findings beyond those that a case lists, with the reason. */
const ALSO_FOUND: Readonly<Record<string, readonly string[]>> = {
  // The record is left out because of that number, and that is said too.
  'exp-p-kraken_ledgers-hostile-formula-as-amount': ['bad_number'],
  'exp-p-binance_statement_v3-hostile-unicode-minus': ['bad_number'],
  // A spreadsheet would work out `--5`.
  'exp-p-binance_statement_v2-hostile-bad-numbers': ['formula_like_cell'],
  // The case asks to say which of two readings was used.
  'exp-p-bitvavo-hard-withdrawal-fee-convention': ['fee_inside_amount'],
  // One of the cells too many is `=1`.
  'exp-p-bitstamp_v2-hostile-ragged-rows': ['formula_like_cell'],
};

/** Refused although a case would also allow them to be read in part. */
const REFUSED: Readonly<Record<string, string>> = {
  'exp-p-binance_statement_v2-hostile-nul-in-text': 'nul_byte',
  'exp-p-binance_statement_v3-hostile-stray-quote': 'unterminated_quote',
  'exp-p-coinbase_v4-hostile-20mb-cell': 'cell_too_large',
  // A private key refuses the whole file, unlike a public one.
  'exp-p-ledger_live-hostile-xprv-in-xpub-column': 'secret_detected',
};

const refused = cases.filter(
  ({ id, expect: { verdict } }) => verdict === 'reject' || Object.hasOwn(REFUSED, id),
);
const read = cases.filter((one) => !refused.includes(one));

test('every export that a case is made of can be read', () => {
  const ids = new Set(EXPORT_FORMATS.map(({ id }) => id));
  const formats = new Set(cases.flatMap(({ expect: { format } }) => format ?? []));
  expect([...formats].filter((format) => !ids.has(format))).toEqual([]);
});

test.each(refused)('refuses $id and names the fault', (one) => {
  const result = readStatement(bytesOf(one), one.input.name);
  const code = REFUSED[one.id] ?? one.expect.flags[0];
  expect(result).toMatchObject({ ok: false, error: faultFor(one, code ?? '') });
});

describe.each(read)('$id', (one) => {
  const { expect: wanted } = one;
  const result = readStatement(bytesOf(one), one.input.name);
  if (!result.ok) {
    test('is read', () => {
      expect(result).toEqual('a statement');
    });
    return;
  }
  const statement = result.value;
  const skips = [...(wanted.rows_skipped ?? []), ...(wanted.allowed_skips ?? [])];
  const isInPart = statement.rowsSkipped.length > (wanted.rows_skipped ?? []).length;

  test('gives venue, format and scope', () => {
    const { venue, format, scope } = statement;
    expect([venue, format, scope]).toEqual([wanted.venue, wanted.format, wanted.scope]);
  });
  test('reads every record and says which it left out and why', () => {
    expect(statement.rowsRead).toBe(wanted.rows_read);
    expect(statement.rowsSkipped).toEqual(isInPart ? skips : (wanted.rows_skipped ?? []));
  });
  test('gives the exact balances', () => {
    const balances = isInPart ? wanted.balances_alternative : wanted.balances;
    expect(Object.fromEntries(balancesOf(statement))).toEqual(
      balances ?? wanted.balances_from_running_column,
    );
  });
  test('counts what crossed the border', () => {
    const { deposits, withdrawals } = statement;
    expect([deposits, withdrawals]).toEqual([wanted.deposits, wanted.withdrawals]);
  });
  test('gives the first and the last moment', () => {
    if (wanted.first_utc === undefined) return;
    const { firstAt, lastAt } = statement;
    expect([firstAt, lastAt].map(wholeMoment)).toEqual(
      [wanted.first_utc, wanted.last_utc ?? null].map(wholeMoment),
    );
  });
  test('notices what is listed, and nothing else', () => {
    expect(codesOf(statement)).toEqual([...wanted.flags, ...(ALSO_FOUND[one.id] ?? [])].toSorted());
  });
  test('warns exactly when the verdict asks for it', () => {
    const warns = statement.findings.some(({ severity }) => severity === 'warn');
    expect(wanted.verdict.split(/-or-/)).toContain(warns ? 'warn' : 'accept');
  });
});

/** A column without numbers is named by its reason; everything else is a fault of its own. */
function faultFor({ expect: { flags } }: ExportCase, code: string): object {
  return flags.includes('bad_number')
    ? { code: 'no_usable_rows', params: { reason: 'bad_number', column: 'change' } }
    : { code };
}

function wholeMoment(time: string | null): number | null {
  return time === null ? null : Date.parse(time);
}

/** Sums of each name in a file. */
function byName({ lines }: Statement): Readonly<Record<string, string>> {
  return Object.fromEntries(
    balancesOf({ lines: lines.map((line) => ({ ...line, asset: line.exportName })) }),
  );
}

test.each(read.filter(({ expect: { balances_by_export_name: names } }) => names !== undefined))(
  '$id: gives the balance of each name in the file',
  (one) => {
    const result = readStatement(bytesOf(one), one.input.name);
    expect(result.ok && byName(result.value)).toEqual(one.expect.balances_by_export_name);
  },
);
