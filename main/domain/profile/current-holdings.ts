import { formatDecimal, sumDecimals } from '../decimal.ts';
import { mergeLines } from '../exposure/imports/merge-statements.ts';
import type { StatementLine } from '../exposure/imports/statement.ts';
import type { Holding, Outflow } from '../exposure/venue.ts';
import { takeWithdrawals } from '../plan/take-withdrawals.ts';
import { withdrawalsOf } from '../plan/withdrawals-of.ts';
import { syncedHoldings } from './synced-holdings.ts';
import type { CommittedImport, ManualHolding, Profile } from './profile.ts';

/**
 * What lies at the venues now. Imports of a venue are merged line by line, the newest record winning; an amount typed
 * in, an imported one and one that the venue itself told give way to whichever came in last. What an exit plan took out since
 * is taken off. Zero amounts are left out.
 */
export function currentHoldings(profile: Profile): readonly Holding[] {
  const newest = new Map<string, { readonly holding: Holding; readonly cameInAt: string }>();
  const offer = (holding: Holding, cameInAt: string): void => {
    const before = newest.get(holdingKey(holding));
    if (before === undefined || before.cameInAt <= cameInAt)
      newest.set(holdingKey(holding), { holding, cameInAt });
  };
  const typed = { importId: null, syncedFrom: null };
  for (const one of profile.holdings) offer({ ...one, ...typed }, one.asOf);
  for (const { holding, cameInAt } of importedHoldings(profile.imports)) offer(holding, cameInAt);
  const known = [...newest.values()].map(({ holding }) => holding);
  for (const holding of syncedHoldings(profile.exchanges, known)) offer(holding, holding.asOf);
  const left = profile.plans.flatMap(withdrawalsOf).filter(({ hasLeft }) => hasLeft);
  return takeWithdrawals(
    [...newest.values()].map(({ holding }) => holding),
    left,
  )
    .filter(({ amount }) => !/^-?0*(\.0*)?$/.test(amount))
    .toSorted((a, b) => holdingKey(a).localeCompare(holdingKey(b)));
}

/** Names one holding: there is one for each venue, asset and arrangement. */
export function holdingKey({
  venueId,
  asset,
  arrangement,
}: Pick<ManualHolding, 'venueId' | 'asset' | 'arrangement'>): string {
  return JSON.stringify([venueId, asset, arrangement]);
}

type Imported = { readonly holding: Holding; readonly cameInAt: string };

function importedHoldings(all: readonly CommittedImport[]): readonly Imported[] {
  // Deposits, withdrawals or trades alone are no balance.
  const imports = all.filter(({ scope }) => scope !== 'net_flow');
  const venues = [...new Set(imports.map(({ venueId }) => venueId))];
  return venues.flatMap((venueId) =>
    ofVenue(
      venueId,
      imports.filter((one) => one.venueId === venueId),
    ),
  );
}

function ofVenue(venueId: string, imports: readonly CommittedImport[]): readonly Imported[] {
  const lines = mergeLines(imports);
  const groups = Map.groupBy(lines, ({ asset, arrangement }) =>
    holdingKey({ venueId, asset, arrangement }),
  );
  const last = imports.toSorted((a, b) => a.committedAt.localeCompare(b.committedAt)).at(-1);
  return [...groups.values()].flatMap((group) => {
    const first = group[0];
    if (first === undefined || last === undefined) return [];
    const amount = formatDecimal(sumDecimals(group.map((line) => line.amount)));
    const asOf = group.reduce((newest, { at }) => (at > newest ? at : newest), first.at);
    const { asset, arrangement } = first;
    const outflow = outflowOf(group, imports);
    const origin = { importId: last.id, syncedFrom: null, outflow };
    return [
      {
        holding: { venueId, asset, arrangement, amount, asOf, ...origin },
        cameInAt: last.committedAt,
      },
    ];
  });
}

function outflowOf(lines: readonly StatementLine[], imports: readonly CommittedImport[]): Outflow {
  const assets = new Set(lines.map(({ asset }) => asset));
  const naming = imports.filter((one) => one.lines.some(({ asset }) => assets.has(asset)));
  const days = lines.flatMap((line) =>
    (line.days ?? []).flatMap(([day, change]) => (change.startsWith('-') ? [day] : [])),
  );
  const withdrawals = naming.flatMap(({ lastCoinWithdrawalAt: at }) => (at === null ? [] : [at]));
  return {
    isOwnTotal: lines.every((line) => line.days === undefined),
    withdrawnAt: withdrawals.toSorted().at(-1) ?? null,
    fellOn: days.toSorted().at(-1) ?? null,
  };
}
