import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CustodyModel } from '../../../../main/domain/exposure/custody-model.ts';
import type { Holder, Position } from '../../../../main/domain/exposure/exposure-score.ts';
import { bandOf, scoreExposure } from '../../../../main/domain/exposure/score-exposure.ts';
import type { Price } from '../../../../main/domain/exposure/venue.ts';

const AT = '2026-11-22T10:00:00.000Z';
const UNTESTED = { withdrawalTested: false };
const TESTED = { withdrawalTested: true };

function holder(id: string, custody: CustodyModel, facts: Partial<Holder> = {}): Holder {
  const kind = custody === 'own_keys' ? 'wallet' : 'venue';
  return { kind, id, name: id, custody, riskGroup: id, ownToken: null, ...facts };
}

function position(
  of: Holder,
  asset: string,
  amount: string,
  arrangement: 'spot' | 'earn' = 'spot',
): Position {
  return { holder: of, asset, amount, arrangement };
}

function prices(table: Readonly<Record<string, string>>) {
  const list = Object.entries(table).map(([asset, price]): Price => {
    return { asset, price, currency: 'EUR', at: '2026-11-01T00:00:00.000Z' };
  });
  return { currency: 'EUR', prices: list, at: AT };
}

const own = holder('wallet', 'own_keys');
const kraken = holder('kraken', 'exchange_spot');
const binance = holder('binance', 'exchange_spot', { ownToken: 'BNB' });

function scored(
  positions: readonly Position[],
  table: Readonly<Record<string, string>>,
  evidence = UNTESTED,
) {
  const result = scoreExposure(positions, prices(table), evidence);
  if (result.score === null) throw new Error('expected a score');
  return result;
}

describe('scoreExposure, method 2026.1', () => {
  it('gives no score, rather than 0, when nothing is held', () => {
    expect(scoreExposure([], prices({}), UNTESTED)).toEqual({
      score: null,
      reason: 'no_holdings',
      method: '2026.1',
      unpriced: [],
    });
  });

  it('gives no score when there are several assets and no price', () => {
    const positions = [position(kraken, 'BTC', '1'), position(kraken, 'ETH', '10')];
    expect(scoreExposure(positions, prices({}), UNTESTED)).toMatchObject({
      score: null,
      reason: 'no_prices',
      unpriced: ['BTC', 'ETH'],
    });
  });

  it('counts coins where everything is one asset without a price', () => {
    const result = scored([position(own, 'BTC', '3'), position(kraken, 'BTC', '1')], {});
    expect(result.custodialShare).toBe(0.25);
    expect(result.totalValue).toBeNull();
  });

  // Worked by hand. Shares: own 0.5, Kraken 0.3, Binance 0.2 (a quarter of that in BNB).
  // R = 0.5·0.02 + 0.3·0.6 + 0.2·0.6 = 0.31; K = 0.3² + 0.2² = 0.13; W = 0.05; X = 0.5.
  // 100 × (0.55·0.31 + 0.20·0.13 + 0.15·0.05 + 0.10·0.5) = 17.05 + 2.6 + 0.75 + 5 = 25.4.
  it('equals the example worked by hand', () => {
    const result = scored(
      [
        position(own, 'BTC', '1'),
        position(kraken, 'BTC', '0.6'),
        position(binance, 'BTC', '0.3'),
        position(binance, 'BNB', '10'),
      ],
      { BTC: '50000', BNB: '500' },
    );
    expect(result.factors.map(({ id, value }) => [id, Number(value.toFixed(6))])).toEqual([
      ['custody', 0.31],
      ['concentration', 0.13],
      ['own_token', 0.05],
      ['exit', 0.5],
    ]);
    expect(result.score).toBe(25.4);
    expect(result.band).toBe('high');
    expect(result.totalValue).toBe('100000');
  });

  it('names each fact that is not known, for custodians only', () => {
    const result = scored([position(own, 'BTC', '1'), position(kraken, 'BTC', '1')], {});
    const unknown = Object.fromEntries(result.perVenue.map((one) => [one.holderId, one.unknown]));
    expect(unknown['wallet']).toEqual([]);
    expect(unknown['kraken']).toEqual([
      'legal_title',
      'proof_of_reserves',
      'governance',
      'security_programme',
      'licence',
      'track_record',
      'withdrawal_tested',
      'own_token',
    ]);
  });

  it('names an asset without a price and leaves it out of every share', () => {
    const result = scored([position(kraken, 'BTC', '1'), position(kraken, 'XYZ', '5')], {
      BTC: '1',
    });
    expect(result.unpriced).toEqual(['XYZ']);
    expect(result.perVenue).toHaveLength(1);
  });

  it('values money in the chosen currency at its own face', () => {
    const result = scored([position(kraken, 'EUR', '50'), position(own, 'BTC', '1')], {
      BTC: '50',
    });
    expect(result.custodialShare).toBe(0.5);
  });

  it.each([['coins in earn at an exchange weigh more than spot', 'earn', 'spot']] as const)(
    '%s',
    (_, more, less) => {
      const score = (arrangement: 'spot' | 'earn') =>
        scored([position(kraken, 'BTC', '1', arrangement)], {}).score;
      expect(score(more)).toBeGreaterThan(score(less));
    },
  );

  it('offers the three steps that take most off, the largest first', () => {
    const result = scored(
      [
        position(kraken, 'BTC', '5', 'earn'),
        position(binance, 'BTC', '2'),
        position(own, 'BTC', '1'),
      ],
      {},
    );
    expect(result.levers.map(({ id, venueId }) => `${id} ${venueId}`)).toEqual([
      'move_to_own_keys kraken',
      'move_to_own_keys binance',
      'end_earn kraken',
    ]);
    const gains = result.levers.map(({ points }) => points);
    expect(gains.toSorted((a, b) => b - a)).toEqual(gains);
  });
});

describe('bandOf', () => {
  it.each([
    [0, 'low'],
    [9.9, 'low'],
    [10, 'moderate'],
    [24.9, 'moderate'],
    [25, 'high'],
    [49.9, 'high'],
    [50, 'severe'],
    [100, 'severe'],
  ] as const)('%d is %s', (score, band) => {
    expect(bandOf(score)).toBe(band);
  });
});

const amount = fc.integer({ min: 1, max: 100_000 }).map(String);
const venueHolder = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    custody: fc.constantFrom<CustodyModel>(
      'exchange_spot',
      'lender',
      'fund',
      'qualified_custodian',
    ),
    riskGroup: fc.constantFrom('g1', 'g2'),
    ownToken: fc.constantFrom(null, 'TOK'),
  })
  .map(({ id, custody, ...facts }) => holder(`${id}${custody}`, custody, facts));
const somePosition = fc.tuple(
  fc.oneof(venueHolder, fc.constant(own)),
  fc.constantFrom('BTC', 'ETH', 'TOK'),
  amount,
  fc.constantFrom<'spot' | 'earn'>('spot', 'earn'),
);
const somePositions = fc
  .array(somePosition, { minLength: 1, maxLength: 8 })
  .map((list) =>
    list.map(([of, asset, much, how]) => position(of, asset, much, of === own ? 'spot' : how)),
  );
const TABLE = { BTC: '70000', ETH: '3000', TOK: '5' };
const scoreOf = (positions: readonly Position[], evidence = UNTESTED) =>
  scored(positions, TABLE, evidence).score;
/** Scores are rounded to a tenth. */
const ROUNDING = 0.1001;

describe('properties of the score', () => {
  it('lies between 0 and 100', () => {
    fc.assert(
      fc.property(somePositions, (positions) => {
        expect(scoreOf(positions)).toBeGreaterThanOrEqual(0);
        expect(scoreOf(positions)).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('never rises when a position moves to own keys', () => {
    fc.assert(
      fc.property(somePositions, fc.nat(), (positions, pick) => {
        const index = pick % positions.length;
        const moved = positions.map((one, at) =>
          at === index ? { ...one, holder: own, arrangement: 'spot' as const } : one,
        );
        expect(scoreOf(moved)).toBeLessThanOrEqual(scoreOf(positions) + ROUNDING);
      }),
    );
  });

  it('never rises when evidence is added', () => {
    fc.assert(
      fc.property(somePositions, (positions) => {
        expect(scoreOf(positions, TESTED)).toBeLessThanOrEqual(scoreOf(positions) + 1e-9);
      }),
    );
  });

  it('does not depend on the order of positions or on the scale of amounts', () => {
    fc.assert(
      fc.property(somePositions, fc.integer({ min: 2, max: 1000 }), (positions, factor) => {
        expect(scoreOf(positions.toReversed())).toBeCloseTo(scoreOf(positions), 6);
        const larger = positions.map((one) => ({
          ...one,
          amount: String(Number(one.amount) * factor),
        }));
        expect(Math.abs(scoreOf(larger) - scoreOf(positions))).toBeLessThanOrEqual(ROUNDING);
      }),
    );
  });

  it('gains nothing from splitting within one risk group', () => {
    fc.assert(
      fc.property(amount, amount, (first, second) => {
        const one = holder('x', 'exchange_spot', { riskGroup: 'g' });
        const two = holder('y', 'exchange_spot', { riskGroup: 'g' });
        const together = String(Number(first) + Number(second));
        const split = [
          position(one, 'BTC', first),
          position(two, 'BTC', second),
          position(own, 'BTC', '500'),
        ];
        const whole = [position(one, 'BTC', together), position(own, 'BTC', '500')];
        expect(Math.abs(scoreOf(split) - scoreOf(whole))).toBeLessThanOrEqual(ROUNDING);
      }),
    );
  });

  it('adds up: the points of all holders and of all factors are the score', () => {
    fc.assert(
      fc.property(somePositions, (positions) => {
        const { score, factors, perVenue } = scored(positions, TABLE);
        const add = (list: readonly { readonly points: number }[]) =>
          list.reduce((sum, { points }) => sum + points, 0);
        expect(Math.abs(add(factors) - score)).toBeLessThanOrEqual(ROUNDING);
        expect(Math.abs(add(perVenue) - add(factors))).toBeLessThan(1e-9);
      }),
    );
  });
});
