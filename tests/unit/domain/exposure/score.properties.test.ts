import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CustodyModel } from '../../../../main/domain/exposure/custody-model.ts';
import type { ExposureScore, Position } from '../../../../main/domain/exposure/exposure-score.ts';
import { MITIGATIONS } from '../../../../main/domain/exposure/mitigations.ts';
import type { FactOrigin } from '../../../../main/domain/exposure/known-fact.ts';
import type { ScoreBasis } from '../../../../main/domain/exposure/score-basis.ts';
import { basisOf, holder, known, position, scored } from './score-parts.ts';

const own = holder('wallet', 'own_keys');
const TABLE = { BTC: '70000', USDT: '0.9', WBTC: '70000', TOK: '5' };
const ISSUERS = [
  { ticker: 'USDT', id: 'usdt', name: 'Tether', custody: 'stablecoin', riskGroup: 'g3' },
  { ticker: 'WBTC', id: 'wbtc', name: 'WBTC', custody: 'wrapped_token', riskGroup: 'g1' },
  { ticker: 'TOK', id: 'a', name: 'a', custody: 'platform_token', riskGroup: 'g1' },
] as const;

const amount = fc.integer({ min: 1, max: 100_000 }).map(String);
const place = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    custody: fc.constantFrom<CustodyModel>(
      'exchange_spot',
      'broker_no_withdrawal',
      'lender',
      'fund',
      'etf',
      'qualified_custodian',
      'multi_institution',
      'collaborative_multisig',
      'exchange_earn',
    ),
    riskGroup: fc.constantFrom('g1', 'g2', 'g3'),
    ownToken: fc.constantFrom(null, 'TOK'),
  })
  .map(({ id, custody, ...facts }) => holder(`${id} ${custody}`, custody, facts));
const somePositions = fc
  .array(
    fc.tuple(
      fc.oneof(place, fc.constant(own)),
      fc.constantFrom('BTC', 'USDT', 'WBTC', 'TOK'),
      amount,
      fc.constantFrom<'spot' | 'earn'>('spot', 'earn'),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((list) =>
    list.map(([of, asset, much, how]) => position(of, asset, much, of === own ? 'spot' : how)),
  );

const PARTS = MITIGATIONS.flatMap(({ parts }) => parts);
/** Good facts about some of the venues and issuers, of some age. */
const someFacts = fc.array(
  fc.record({
    part: fc.constantFrom(...PARTS),
    days: fc.integer({ min: 0, max: 500 }),
    from: fc.constantFrom<FactOrigin>('primary', 'secondary', 'own'),
    pick: fc.nat(),
  }),
  { maxLength: 12 },
);
type Facts = typeof someFacts extends fc.Arbitrary<infer T> ? T : never;

function basisFor(positions: readonly Position[], facts: Facts): ScoreBasis {
  const firms = [...new Set(positions.map(({ holder: of }) => of.id)), 'usdt', 'wbtc'];
  const sheets: Record<string, Record<string, ReturnType<typeof known>>> = {};
  for (const { part, days, from, pick } of facts) {
    const at = new Date(Date.UTC(2026, 10, 30) - days * 86_400_000).toISOString();
    const firm = firms[pick % firms.length] ?? '';
    const value = part.good === 'day' ? at.slice(0, 10) : (Object.keys(part.good)[0] ?? '');
    sheets[firm] = { ...sheets[firm], [part.fact]: known(value, at, from) };
  }
  return basisOf(sheets, ISSUERS);
}

const total = ({ factors }: ExposureScore): number =>
  factors.reduce((sum, { points }) => sum + points, 0);
const pointsOf = (positions: readonly Position[], basis: ScoreBasis): number =>
  total(scored(positions, TABLE, basis));
const concentration = (positions: readonly Position[]): number =>
  scored(positions, TABLE, basisOf({}, ISSUERS)).factors[1]?.value ?? 0;
const EXACT = 1e-9;
const runs = { numRuns: 150 };

describe('properties of the score', () => {
  it('lies between 0 and 100', () => {
    fc.assert(
      fc.property(somePositions, someFacts, (positions, facts) => {
        const { score } = scored(positions, TABLE, basisFor(positions, facts));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }),
      runs,
    );
  });

  it('never rises when a position moves to own keys', () => {
    fc.assert(
      fc.property(somePositions, someFacts, fc.nat(), (positions, facts, pick) => {
        const index = pick % positions.length;
        const moved = positions.map((one, at) =>
          at === index ? { ...one, holder: own, arrangement: 'spot' as const } : one,
        );
        const basis = basisFor(positions, facts);
        expect(pointsOf(moved, basis)).toBeLessThanOrEqual(pointsOf(positions, basis) + EXACT);
      }),
      runs,
    );
  });

  it('never rises when evidence is added', () => {
    fc.assert(
      fc.property(somePositions, someFacts, fc.nat(), (positions, facts, pick) => {
        const firms = new Set(positions.map(({ holder: of }) => of.id));
        const less = basisFor(positions, facts);
        const part = PARTS[pick % PARTS.length];
        const firm = [...firms][pick % firms.size] ?? '';
        if (part === undefined) return;
        const value = part.good === 'day' ? '2026-11-30' : (Object.keys(part.good)[0] ?? '');
        const sheet = new Map([
          ...(less.sheets.get(firm) ?? []),
          [part.fact, known(value)] as const,
        ]);
        const more = { ...less, sheets: new Map([...less.sheets, [firm, sheet] as const]) };
        expect(pointsOf(positions, more)).toBeLessThanOrEqual(pointsOf(positions, less) + EXACT);
      }),
      runs,
    );
  });

  it('does not depend on the order of positions, to the last digit', () => {
    fc.assert(
      fc.property(somePositions, someFacts, (positions, facts) => {
        const basis = basisFor(positions, facts);
        expect(scored(positions.toReversed(), TABLE, basis).factors).toEqual(
          scored(positions, TABLE, basis).factors,
        );
      }),
      runs,
    );
  });

  it('does not depend on the scale of amounts, to the last digit', () => {
    fc.assert(
      fc.property(somePositions, fc.integer({ min: 2, max: 1000 }), (positions, factor) => {
        const larger = positions.map((one) => ({
          ...one,
          amount: String(Number(one.amount) * factor),
        }));
        const basis = basisOf({}, ISSUERS);
        expect(scored(larger, TABLE, basis).score).toBe(scored(positions, TABLE, basis).score);
      }),
      runs,
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(somePositions, someFacts, (positions, facts) => {
        const basis = basisFor(positions, facts);
        expect(scored(positions, TABLE, basis)).toEqual(scored(positions, TABLE, basis));
      }),
      { numRuns: 40 },
    );
  });

  it('gains nothing in concentration from splitting within one risk group', () => {
    fc.assert(
      fc.property(somePositions, fc.nat(), (positions, pick) => {
        const index = pick % positions.length;
        const split = positions.flatMap((one, at) => {
          if (at !== index) return [one];
          const half = { ...one, amount: String(Number(one.amount) / 2) };
          const twin = { ...one.holder, id: `${one.holder.id} twin` };
          return [half, { ...half, holder: one.holder === own ? own : twin }];
        });
        expect(concentration(split)).toBeGreaterThanOrEqual(concentration(positions) - EXACT);
      }),
      runs,
    );
  });

  it('adds up: the points of all holders, of all positions and of all factors are the score', () => {
    fc.assert(
      fc.property(somePositions, someFacts, (positions, facts) => {
        const result = scored(positions, TABLE, basisFor(positions, facts));
        const holders = result.perVenue.reduce((sum, { points }) => sum + points, 0);
        const single = result.perVenue
          .flatMap((one) => one.positions)
          .flatMap(({ points }) => Object.values(points))
          .reduce((sum, points) => sum + points, 0);
        expect(Math.abs(holders - total(result))).toBeLessThan(EXACT);
        expect(Math.abs(single - total(result))).toBeLessThan(EXACT);
        expect(Math.abs(result.score - total(result))).toBeLessThanOrEqual(0.05 + EXACT);
      }),
      runs,
    );
  });
});
