import { Big } from 'big.js';
import { formatDecimal } from '../decimal.ts';
import type { Position } from '../exposure/exposure-score.ts';
import type { PriceTable } from '../exposure/value-positions.ts';
import { priceOf } from '../prices/price-of.ts';
import { failingHouses, judgeHits, type Caught, type StressFacts } from './judge-hits.ts';
import { isLikeMoney } from './money-like.ts';
import type { AssetParameters, Scenario } from './scenario.ts';
import type { Fate, Hit, StressOutcome } from './stress-outcome.ts';

/** Places that coins paid back are rounded down to: the finest unit of any common coin. */
const PLACES = 18;

/** An amount as it is worked out; both ends of what comes back. */
type Sums = Readonly<Record<'before' | 'out' | 'frozen' | 'backLow' | 'backHigh', Big>>;

/** A position with what became of it, in coins. */
type Outcome = { readonly position: Position; readonly caught: Caught | null; readonly sums: Sums };

/**
 * What freezes, what is lost and what is left when a scenario comes true today. Coins are exact, but for what is paid back,
 * rounded down to 18 places. Money is coins at the prices of today, so that it adds up as coins do; only
 * `leftAfterFall` is at the prices after the fall.
 */
export function stressExposure(
  positions: readonly Position[],
  scenario: Scenario,
  facts: StressFacts,
  prices: PriceTable,
): StressOutcome {
  const caught = judgeHits(positions, scenario, facts);
  const failing = failingHouses(facts.houses, scenario);
  const ownTokens = new Set(failing.map(({ ownToken }) => ownToken));
  const outcomes = positions.map((position, index) => {
    const hit = caught[index] ?? null;
    return { position, caught: hit, sums: workOut(position, hit, scenario, ownTokens) };
  });
  const rows = [...Map.groupBy(outcomes, ({ position }) => position.asset)].map(([asset, of]) => {
    const sums = add(of.map((one) => one.sums));
    const price = priceOf(asset, prices)?.price ?? null;
    return { asset, sums, price };
  });
  const priced = rows.flatMap(({ asset, sums, price }) =>
    price === null ? [] : [{ asset, sums: times(sums, price) }],
  );
  const fallen = priced.map(({ asset, sums }) =>
    leftOf(sums).times(new Big(1).minus(fallOf(asset, scenario, ownTokens))),
  );
  return {
    assets: rows.map(({ asset, sums, price }) => ({
      asset,
      coins: fateOf(sums),
      money: price === null ? null : fateOf(times(sums, price)),
    })),
    money: priced.length === 0 ? null : fateOf(add(priced.map(({ sums }) => sums))),
    leftAfterFall:
      priced.length === 0 ? null : formatDecimal(fallen.reduce((a, b) => a.plus(b), new Big(0))),
    hits: outcomes.flatMap(hitOf),
  };
}

function workOut(
  { amount, asset }: Position,
  caught: Caught | null,
  scenario: Scenario,
  ownTokens: ReadonlySet<string | null>,
): Sums {
  const before = new Big(amount);
  const none = new Big(0);
  if (caught === null) return { before, out: none, frozen: none, backLow: none, backHigh: none };
  const hit = before.times(caught.share);
  const out = caught.canRun ? hit.times(shareOut(scenario)) : none;
  const frozen = hit.minus(out);
  const { recoveryLow, recoveryHigh, priceRise } = parametersOf(asset, scenario);
  const kept = ownTokens.has(asset)
    ? new Big(1).minus(scenario.parameters.ownTokenFall.value)
    : new Big(1);
  const isFixed = scenario.parameters.claimIn.value === 'money' && !isLikeMoney(asset);
  const rise = isFixed ? priceRise.value : '1';
  const back = (recovery: string): Big => {
    const paid = frozen.times(recovery).times(kept).div(rise).round(PLACES, Big.roundDown);
    return paid.gt(frozen) ? frozen : paid;
  };
  return {
    before,
    out,
    frozen,
    backLow: back(recoveryLow.value),
    backHigh: back(recoveryHigh.value),
  };
}

/** Share of what could be withdrawn that got out before the stop: all of it where withdrawals never stop. */
function shareOut({ parameters }: Scenario): Big {
  const { runPerDay, gateDays, ownPace } = parameters;
  if (gateDays.value === null) return new Big(1);
  const average = new Big(runPerDay.value).times(gateDays.value);
  return (average.gt(1) ? new Big(1) : average).times(ownPace.value);
}

function parametersOf(asset: string, { parameters, assets }: Scenario): AssetParameters {
  const own = Object.hasOwn(assets, asset) ? assets[asset] : undefined;
  return { ...parameters, ...own };
}

function fallOf(asset: string, scenario: Scenario, ownTokens: ReadonlySet<string | null>): Big {
  const { priceFall } = parametersOf(asset, scenario);
  const isSpared = isLikeMoney(asset) && !Object.hasOwn(scenario.assets, asset);
  const market = new Big(isSpared ? 0 : priceFall.value);
  const own = new Big(ownTokens.has(asset) ? scenario.parameters.ownTokenFall.value : 0);
  return market.gt(own) ? market : own;
}

function hitOf({ position, caught, sums }: Outcome): readonly Hit[] {
  if (caught === null || sums.frozen.eq(0)) return [];
  const { holder, asset, arrangement } = position;
  const frozen = formatDecimal(sums.frozen);
  return [
    {
      holderId: holder.id,
      holder: holder.name,
      asset,
      arrangement,
      frozen,
      cause: caught.cause,
    },
  ];
}

function add(all: readonly Sums[]): Sums {
  const total = (key: keyof Sums): Big => all.reduce((sum, one) => sum.plus(one[key]), new Big(0));
  return {
    before: total('before'),
    out: total('out'),
    frozen: total('frozen'),
    backLow: total('backLow'),
    backHigh: total('backHigh'),
  };
}

function times(sums: Sums, price: Big): Sums {
  return {
    before: sums.before.times(price),
    out: sums.out.times(price),
    frozen: sums.frozen.times(price),
    backLow: sums.backLow.times(price),
    backHigh: sums.backHigh.times(price),
  };
}

function leftOf({ before, frozen }: Sums): Big {
  return before.minus(frozen);
}

function fateOf(sums: Sums): Fate {
  const { before, out, frozen, backLow, backHigh } = sums;
  return {
    before: formatDecimal(before),
    out: formatDecimal(out),
    left: formatDecimal(leftOf(sums)),
    frozen: formatDecimal(frozen),
    back: { low: formatDecimal(backLow), high: formatDecimal(backHigh) },
    lost: {
      low: formatDecimal(frozen.minus(backHigh)),
      high: formatDecimal(frozen.minus(backLow)),
    },
  };
}
