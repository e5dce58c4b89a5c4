import {
  readSeries,
  writeSeries,
  type PriceSeries,
  type SeriesRecord,
} from '../prices/price-series.ts';
import type { Profile } from './profile.ts';
import { renameWallets } from './rename-wallets.ts';

type ListName = {
  [K in keyof Profile]: Profile[K] extends readonly unknown[] ? K : never;
}[keyof Profile];

/** What makes two entries of a list the same thing. A new list does not compile before it stands here. */
const SAME: { readonly [K in ListName]: (one: Profile[K][number]) => string } = {
  venues: ({ id }) => id,
  holdings: ({ venueId, asset, arrangement }) => join(venueId, asset, arrangement),
  imports: ({ id }) => id,
  importMappings: ({ venueName, header }) => join(venueName, ...header),
  prices: ({ asset, currency, at }) => join(asset, currency, at),
  wallets: ({ descriptor, network }) => join(descriptor, network),
  declarations: ({ itemId, at }) => join(itemId, at),
  exclusions: ({ itemId }) => itemId,
  snapshots: ({ day }) => day,
  dailyHoldings: ({ day }) => day,
  goals: ({ measure, by }) => join(measure, by),
  servers: ({ id }) => id,
  exchanges: ({ exchange }) => exchange,
  leafProofs: ({ id }) => id,
  priceSources: ({ feed }) => feed,
  priceFeeds: ({ asset, currency }) => join(asset, currency),
  priceFiles: ({ id }) => id,
  plans: ({ id }) => id,
};

/** Lists that are in order of their day, or of what was said first. */
const IN_ORDER: readonly ListName[] = ['declarations', 'snapshots', 'dailyHoldings'];

/**
 * Adds what `theirs` holds and `mine` does not. Where both know the same thing, mine stays, so that merging the same backup
 * twice changes nothing and nothing that is here is lost. What is added speaks of a wallet by the id that it has here.
 */
export function mergeProfiles(mine: Profile, theirs: Profile): Profile {
  const other = renameWallets(theirs, idsHere(mine, theirs));
  const names = Object.keys(SAME).filter((name): name is ListName => Object.hasOwn(SAME, name));
  return names.reduce<Profile>((merged, name) => mergeList(merged, other, name), {
    ...mine,
    situation: mine.situation ?? other.situation,
    lastBackup: mine.lastBackup ?? other.lastBackup,
    priceFeeds: mine.priceFeeds.map((series) => mergeDays(series, other.priceFeeds)),
  });
}

/** Ids of the wallets of `theirs` that are here under another id, with the id here. */
function idsHere(mine: Profile, theirs: Profile): ReadonlyMap<string, string> {
  const here = new Map(mine.wallets.map((wallet) => [SAME.wallets(wallet), wallet.id]));
  return new Map(
    theirs.wallets.flatMap((wallet) => {
      const id = here.get(SAME.wallets(wallet));
      return id === undefined || id === wallet.id ? [] : [[wallet.id, id] as const];
    }),
  );
}

/** A series of prices with the days that only the other one knows. */
function mergeDays(mine: PriceSeries, others: readonly PriceSeries[]): PriceSeries {
  const other = others.find(
    ({ asset, currency }) => asset === mine.asset && currency === mine.currency,
  );
  if (other === undefined) return mine;
  const dayOf = ({ second }: SeriesRecord): number => Math.floor(second / 86_400);
  const own = readSeries(mine.days);
  const known = new Set(own.map(dayOf));
  const added = readSeries(other.days).filter((record) => !known.has(dayOf(record)));
  return added.length === 0 ? mine : { ...mine, days: writeSeries([...own, ...added]) };
}

// K ties each list to its own way of telling entries apart.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
function mergeList<K extends ListName>(mine: Profile, other: Profile, name: K): Profile {
  const own: readonly Profile[K][number][] = mine[name];
  const theirs: readonly Profile[K][number][] = other[name];
  const keyOf: (one: Profile[K][number]) => string = SAME[name];
  const known = new Set(own.map(keyOf));
  const added = theirs.filter((one) => !known.has(keyOf(one)));
  if (added.length === 0) return mine;
  const all = [...own, ...added];
  return { ...mine, [name]: IN_ORDER.includes(name) ? all.toSorted(compare) : all };
}

/** By day or moment; both are ISO 8601. */
function compare(a: object, b: object): number {
  return momentOf(a).localeCompare(momentOf(b));
}

function momentOf(one: object): string {
  if ('day' in one && typeof one.day === 'string') return one.day;
  return 'at' in one && typeof one.at === 'string' ? one.at : '';
}

function join(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}
