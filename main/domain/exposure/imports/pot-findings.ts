import { isTicker, lookAlikeTicker } from './asset-name.ts';
import { importFinding } from './import-finding.ts';
import type { Layout } from './layout.ts';
import { nameList } from './name-list.ts';
import type { Pot } from './pot.ts';
import type { ImportFinding } from './statement.ts';

/**
 * What the pots of a file show: missing history, contradictions, debts, and odd names. `locked` are names of coins that
 * were locked or lent on the way.
 */
export function potFindings(
  pots: readonly Pot[],
  locked: ReadonlySet<string>,
  { scope, leavesOutMoney, earningFinding }: Layout,
): readonly ImportFinding[] {
  const incomplete = pots.filter(({ isIncomplete }) => isIncomplete);
  // A sum below zero is missing history; only a venue can say that something is owed.
  const negative = pots.filter(({ days, amount }) => days === null && amount.lt(0));
  const aliases = pots.filter(({ asset }) => asset.isEarning).map(({ exportName }) => exportName);
  const unknown = assetsOf(pots).filter((name) => !isTicker(name));
  return [
    ...(scope === 'net_flow' ? [importFinding('net_flow_only')] : []),
    ...(leavesOutMoney ? [importFinding('fiat_not_derivable')] : []),
    ...named('history_incomplete', 'assets', assetsOf(incomplete)),
    ...mismatchFinding(pots),
    ...named('negative_balance', 'assets', assetsOf(negative)),
    ...named(earningFinding, 'names', [...new Set([...aliases, ...locked])].toSorted()),
    ...named('unknown_asset', 'assets', unknown),
    ...disguiseFinding(assetsOf(pots)),
  ];
}

function mismatchFinding(pots: readonly Pot[]): readonly ImportFinding[] {
  const broken = pots.filter(({ mismatches }) => mismatches.length > 0);
  const records = broken.flatMap(({ mismatches }) => mismatches).toSorted((a, b) => a - b);
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

function assetsOf(pots: readonly Pot[]): readonly string[] {
  return [...new Set(pots.map(({ asset }) => asset.asset))].toSorted();
}

function named(
  code: ImportFinding['code'],
  param: string,
  names: readonly string[],
): readonly ImportFinding[] {
  return names.length === 0 ? [] : [importFinding(code, { [param]: nameList(names) })];
}
