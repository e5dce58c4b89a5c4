import { Big } from 'big.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../../../main/domain/exposure/exposure-score.ts';
import { moveHoldings } from '../../../../main/domain/stress/move-holdings.ts';
import type { Scenario } from '../../../../main/domain/stress/scenario.ts';
import type { Fate } from '../../../../main/domain/stress/stress-outcome.ts';
import { anyEdges, anyPositions, anyScenario, pricesOf, stress } from './stress-cases.ts';

const PRICES = pricesOf({ BTC: '84000.01', ETH: '2700.5', ALP: '0.0000001' });

function plus(...texts: readonly string[]): string {
  return texts.reduce((sum, text) => sum.plus(text), new Big(0)).toFixed();
}

function expectToAddUp(fate: Fate): void {
  expect(plus(fate.left, fate.frozen)).toBe(plus(fate.before));
  expect(plus(fate.back.low, fate.lost.high)).toBe(plus(fate.frozen));
  expect(plus(fate.back.high, fate.lost.low)).toBe(plus(fate.frozen));
  for (const text of [fate.out, fate.left, fate.frozen, fate.back.low, fate.lost.low]) {
    expect(text.startsWith('-')).toBe(false);
  }
  expect(new Big(fate.back.low).lte(fate.back.high)).toBe(true);
  expect(new Big(fate.out).lte(fate.left)).toBe(true);
}

function frozenOf(positions: readonly Position[], scenario: Scenario, edges: Edges) {
  const { assets } = stress(positions, scenario, edges, PRICES);
  return new Map(assets.map(({ asset, coins }) => [asset, new Big(coins.frozen)]));
}

type Edges = Parameters<typeof stress>[2];

function change(scenario: Scenario, values: Partial<Scenario['parameters']>): Scenario {
  return { ...scenario, parameters: { ...scenario.parameters, ...values } };
}

function assumed<T>(value: T) {
  return { value, kind: 'assumption', source: null } as const;
}

describe('a stress test, whatever is held and whatever fails', () => {
  it('loses no coin and makes none: left and frozen are what was there, for each asset and in money', () => {
    fc.assert(
      fc.property(anyPositions, anyScenario, anyEdges, (positions, scenario, edges) => {
        const outcome = stress(positions, scenario, edges, PRICES);
        for (const { asset, coins, money } of outcome.assets) {
          expectToAddUp(coins);
          if (money !== null) expectToAddUp(money);
          const all = positions.filter((one) => one.asset === asset);
          expect(plus(coins.before)).toBe(plus(...all.map(({ amount }) => amount)));
        }
        if (outcome.money !== null) expectToAddUp(outcome.money);
        const hits = outcome.hits.map(({ frozen }) => frozen);
        expect(plus(...hits)).toBe(plus(...outcome.assets.map(({ coins }) => coins.frozen)));
      }),
    );
  });

  it('freezes no more when the run is faster, the stop later, or the user quicker', () => {
    const more = fc.record({
      runPerDay: fc.integer({ min: 0, max: 1000 }),
      days: fc.integer({ min: 0, max: 20 }),
      pace: fc.integer({ min: 0, max: 1000 }),
    });
    fc.assert(
      fc.property(anyPositions, anyScenario, anyEdges, more, (positions, scenario, edges, add) => {
        const { runPerDay, gateDays, ownPace } = scenario.parameters;
        const raise = (text: string, by: number): string =>
          String(Math.min(1000, Math.round(Number(text) * 1000) + by) / 1000);
        const before = frozenOf(positions, scenario, edges);
        for (const values of [
          { runPerDay: assumed(raise(runPerDay.value, add.runPerDay)) },
          { gateDays: assumed(gateDays.value === null ? null : gateDays.value + add.days) },
          { gateDays: assumed(null) },
          { ownPace: assumed(raise(ownPace.value, add.pace)) },
        ]) {
          const after = frozenOf(positions, change(scenario, values), edges);
          for (const [asset, amount] of after) {
            expect(amount.lte(before.get(asset) ?? 0)).toBe(true);
          }
        }
      }),
    );
  });

  it('freezes no less when it spreads further', () => {
    fc.assert(
      fc.property(anyPositions, anyScenario, anyEdges, (positions, scenario, edges) => {
        const near = frozenOf(positions, change(scenario, { contagionSteps: assumed(0) }), edges);
        const lent = change(scenario, { lenderSpread: assumed('1'), contagionSteps: assumed(0) });
        for (const [asset, amount] of frozenOf(positions, lent, edges)) {
          expect(amount.gte(near.get(asset) ?? 0)).toBe(true);
        }
      }),
    );
  });

  it('does not depend on the order in which things are held', () => {
    fc.assert(
      fc.property(anyPositions, anyScenario, anyEdges, (positions, scenario, edges) => {
        const sorted = (map: ReadonlyMap<string, Big>) =>
          [...map].map(([asset, amount]) => `${asset} ${amount.toFixed()}`).toSorted();
        expect(sorted(frozenOf(positions.toReversed(), scenario, edges))).toEqual(
          sorted(frozenOf(positions, scenario, edges)),
        );
      }),
    );
  });
});

describe('moving coins to own keys', () => {
  it('keeps every amount, and freezes no more than before', () => {
    fc.assert(
      fc.property(anyPositions, anyScenario, anyEdges, (positions, scenario, edges) => {
        const venues = [...new Set(positions.map(({ holder }) => holder.id))];
        const moved = moveHoldings(
          positions,
          venues.map((venueId) => ({ venueId })),
        );
        const total = (of: readonly Position[], asset: string): string =>
          plus(...of.filter((one) => one.asset === asset).map(({ amount }) => amount));
        const before = frozenOf(positions, scenario, edges);
        const after = frozenOf(moved, scenario, edges);
        for (const [asset, amount] of before) {
          expect(total(moved, asset)).toBe(total(positions, asset));
          const wrapped = asset === 'WBTC';
          if (!wrapped) expect((after.get(asset) ?? new Big(0)).lte(amount)).toBe(true);
        }
      }),
    );
  });
});
