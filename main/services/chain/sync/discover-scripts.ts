import { scriptHash } from '../../../domain/chain/script-hash.ts';
import { fail, succeed, type Result } from '../../../domain/result.ts';
import type { Chain } from '../../../domain/wallet/inspection.ts';
import type { ScriptHistory } from '../chain-backend.ts';
import type { ChainFault } from '../chain-fault.ts';
import { chainsOf } from './chains-of.ts';
import type { KnownBefore } from './known-before.ts';
import { endsTooEarly, nextEnd, type Reach } from './portion-ends.ts';
import type { SyncOrder, UsedScript } from './sync-order.ts';

/** How many addresses of each chain were looked at. */
export type Looked = Readonly<Record<Chain, number>>;

type Took = Promise<Result<null, ChainFault>>;
type Place = Pick<UsedScript, 'chain' | 'index' | 'script'>;

/**
 * Asks both chains together, portion by portion, until enough unused addresses follow the last used one. `take` gets what
 * was found; it works while the next portion is asked for, and the one after that waits for it. So a server that makes
 * histories up is found out before much is asked.
 */
export async function discoverScripts(
  order: SyncOrder,
  known: KnownBefore,
  take: (found: readonly UsedScript[]) => Took,
): Promise<Result<Looked, ChainFault>> {
  const reach = startReach(order, known);
  let taken: Took = Promise.resolve(succeed(null));
  for (;;) {
    const places = await derivePortion(order, reach);
    if (!places.ok) return places;
    if (places.value.length === 0) break;
    const found = await askPortion(order, known, places.value);
    const before = await taken;
    if (!before.ok) return before;
    if (!found.ok) return found;
    noteUse(reach, found.value);
    reportReach(order, reach);
    taken = take(found.value);
  }
  const last = await taken;
  if (!last.ok) return last;
  const isCutOff = [...reach.values()].some((one) => endsTooEarly(one, order));
  return isCutOff ? fail({ code: 'too_large' }) : succeed(lookedAt(reach));
}

type Reaches = Map<Chain, Reach>;

function startReach({ wallet }: SyncOrder, { used }: KnownBefore): Reaches {
  return new Map(
    chainsOf(wallet).map((chain) => [
      chain,
      { looked: 0, used: 0, usedBefore: used[chain], exist: Number.MAX_SAFE_INTEGER },
    ]),
  );
}

async function derivePortion(
  order: SyncOrder,
  reaches: Reaches,
): Promise<Result<readonly Place[], ChainFault>> {
  const places: Place[] = [];
  const asked = [...reaches].map(async ([chain, reach]) => {
    const start = reach.looked;
    const count = nextEnd(reach, order) - start;
    const scripts =
      count > 0 ? await order.deriveScripts(chain, start, count, order.watch.signal) : succeed([]);
    return { chain, reach, start, count, scripts };
  });
  for (const { chain, reach, start, count, scripts } of await Promise.all(asked)) {
    if (!scripts.ok) return scripts;
    const looked = start + scripts.value.length;
    const exist = scripts.value.length < count ? looked : reach.exist;
    reaches.set(chain, { ...reach, looked, exist });
    places.push(...scripts.value.map((script, at) => ({ chain, index: start + at, script })));
  }
  return succeed(places);
}

async function askPortion(
  { backend, watch: { signal } }: SyncOrder,
  known: KnownBefore,
  places: readonly Place[],
): Promise<Result<readonly UsedScript[], ChainFault>> {
  if (signal.aborted) return fail({ code: 'cancelled' });
  const scripts = places.map(({ script }) => script);
  const histories = await backend.history(scripts, signal, known.statuses);
  if (!histories.ok) return histories;
  return succeed(
    places.flatMap((place, at) => {
      const history = histories.value[at] ?? 'unchanged';
      const { status, entries } = history === 'unchanged' ? asBefore(known, place) : history;
      return status === null ? [] : { ...place, status, entries };
    }),
  );
}

function asBefore(known: KnownBefore, { script }: Place): ScriptHistory {
  const hash = scriptHash(script);
  return { status: known.statuses.get(hash) ?? null, entries: known.history(hash) };
}

function noteUse(reaches: Reaches, found: readonly UsedScript[]): void {
  for (const { chain, index } of found) {
    const reach = reaches.get(chain);
    if (reach !== undefined)
      reaches.set(chain, { ...reach, used: Math.max(reach.used, index + 1) });
  }
}

function reportReach(order: SyncOrder, reaches: Reaches): void {
  const sum = (count: (reach: Reach) => number): number =>
    [...reaches.values()].reduce((total, reach) => total + count(reach), 0);
  order.watch.progress(
    'addresses',
    sum(({ looked }) => looked),
    sum((reach) => nextEnd(reach, order)),
  );
}

function lookedAt(reaches: Reaches): Looked {
  const of = (chain: Chain): number => reaches.get(chain)?.looked ?? 0;
  return { receive: of('receive'), change: of('change') };
}
