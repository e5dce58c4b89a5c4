import { isTicker, lookAlikeTicker } from './asset-name.ts';
import { importFinding } from './import-finding.ts';
import type { LedgerBalance } from './ledger-balances.ts';
import { badNumberColumn, type LedgerRows } from './ledger-rows.ts';
import { nameList } from './name-list.ts';
import { isPlausibleTime } from './plausible-time.ts';
import type { ImportFinding, SkipReason } from './statement.ts';

/** What the balance columns of a ledger show: missing history, contradictions, debts, and odd names. */
export function balanceFindings(balances: readonly LedgerBalance[]): readonly ImportFinding[] {
  const incomplete = balances.filter(
    ({ walk }) => walk.isEverNegative || walk.opening?.eq(0) === false,
  );
  const negative = balances.filter(({ walk }) => walk.last.balance.lt(0));
  const earning = balances.filter(({ asset }) => asset.isEarning);
  const unknown = assetsOf(balances).filter((name) => !isTicker(name));
  return [
    ...named('history_incomplete', 'assets', assetsOf(incomplete)),
    ...mismatchFinding(balances),
    ...named('negative_balance', 'assets', assetsOf(negative)),
    ...named('staked_alias', 'names', earning.map(({ exportName }) => exportName).toSorted()),
    ...named('unknown_asset', 'assets', unknown),
    ...disguiseFinding(assetsOf(balances)),
  ];
}

/** What single records show: those left out, dates that cannot be right, and kinds nobody knows. */
export function rowFindings(
  { used, left }: LedgerRows,
  types: ReadonlySet<string>,
  latest: number,
): readonly ImportFinding[] {
  const unknown = used.filter(({ type }) => !types.has(type));
  const odd = used.filter(({ time }) => !isPlausibleTime(time, latest));
  return [
    ...(unknown.length > 0
      ? [
          importFinding('unknown_type', {
            count: unknown.length,
            types: nameList(unknown.map(({ type }) => type)),
          }),
        ]
      : []),
    ...odd
      .slice(0, 1)
      .map(({ record }) => importFinding('implausible_date', { count: odd.length, record })),
    ...skipFindings(left),
  ];
}

function skipFindings(left: LedgerRows['left']): readonly ImportFinding[] {
  const of = (reason: SkipReason) =>
    left.filter((one) => one.reason === reason).map(({ row }) => row);
  const [duplicates, numbers, dates] = [of('duplicate_row'), of('bad_number'), of('bad_date')];
  return [
    ...(duplicates.length > 0
      ? [importFinding('duplicate_rows', { count: duplicates.length })]
      : []),
    ...numbers.slice(0, 1).map((row) =>
      importFinding('bad_number', {
        count: numbers.length,
        record: row.record,
        column: badNumberColumn(row) ?? '',
      }),
    ),
    ...dates
      .slice(0, 1)
      .map(({ record }) => importFinding('bad_date', { count: dates.length, record })),
  ];
}

function mismatchFinding(balances: readonly LedgerBalance[]): readonly ImportFinding[] {
  const broken = balances.filter(({ walk }) => walk.mismatches.length > 0);
  const records = broken.flatMap(({ walk }) => walk.mismatches).toSorted((a, b) => a - b);
  return records.slice(0, 1).map((record) =>
    importFinding('running_balance_mismatch', {
      count: records.length,
      record,
      assets: nameList(assetsOf(broken)),
    }),
  );
}

function disguiseFinding(assets: readonly string[]): readonly ImportFinding[] {
  const disguised = assets.flatMap((name) => {
    const looksLike = lookAlikeTicker(name);
    return looksLike === null ? [] : [{ name, looksLike }];
  });
  if (disguised.length === 0) return [];
  return [
    importFinding('confusable_asset', {
      assets: nameList(disguised.map(({ name }) => name)),
      looksLike: nameList(disguised.map(({ looksLike }) => looksLike)),
    }),
  ];
}

function assetsOf(balances: readonly LedgerBalance[]): readonly string[] {
  return [...new Set(balances.map(({ asset }) => asset.asset))].toSorted();
}

function named(
  code: ImportFinding['code'],
  param: string,
  names: readonly string[],
): readonly ImportFinding[] {
  return names.length === 0 ? [] : [importFinding(code, { [param]: nameList(names) })];
}
