import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../../../main/domain/exposure/exposure-score.ts';
import { VENUE_CUSTODIES } from '../../../../main/domain/exposure/custody-model.ts';
import { reachOf } from '../../../../main/domain/incidents/reach.ts';
import type { ReachState } from '../../../../main/domain/incidents/reach-verdict.ts';
import { incidents } from '../../../../main/services/lesson-catalog.ts';
import { atVenue, having, inWallet, ROLLED, seed, wallet, WEAK } from './reach-cases.ts';

const origin = fc.constantFrom(
  null,
  WEAK,
  ROLLED,
  seed('coldcard'),
  seed('trezor'),
  seed('ledger'),
  seed('libbitcoin_bx', { firmware: '3.4.0' }),
  seed('generated_here'),
);
const anyWallet = fc
  .record({
    name: fc.constantFrom('One', 'Two', 'Three'),
    origins: fc.array(origin, { minLength: 1, maxLength: 5 }),
    needed: fc.option(fc.integer({ min: 1, max: 5 })),
  })
  .map(({ name, origins, needed }) =>
    wallet(name, origins, needed === null ? null : Math.min(needed, origins.length)),
  );
const anyPosition: fc.Arbitrary<Position> = fc.oneof(
  fc
    .record({
      name: fc.constantFrom('FTX', 'Bybit', 'Kraken', 'Celsius', 'Bank'),
      custody: fc.constantFrom(...VENUE_CUSTODIES),
      asset: fc.constantFrom('BTC', 'ETH', 'BNB', 'USDT'),
      arrangement: fc.constantFrom('spot', 'earn'),
      amount: fc.integer({ min: 1, max: 1_000_000 }).map(String),
    })
    .map(({ name, custody, ...more }) => atVenue(name, custody, more)),
  fc
    .record({ name: fc.constantFrom('One', 'Two'), sats: fc.integer({ min: 1, max: 1000 }) })
    .map(({ name, sats }) => inWallet(name, String(sats))),
);
const price = (asset: string) => ({
  asset,
  currency: 'EUR',
  price: '12.5',
  at: '2026-11-01T00:00:00.000Z',
});
const anyState: fc.Arbitrary<ReachState> = fc
  .record({
    positions: fc.array(anyPosition, { maxLength: 8 }),
    wallets: fc.uniqueArray(anyWallet, { maxLength: 3, selector: ({ id }) => id }),
    priced: fc.subarray(['BTC', 'ETH', 'BNB']),
  })
  .map(({ priced, ...some }) =>
    having({
      ...some,
      prices: { ...having({}).prices, prices: priced.map(price) },
    }),
  );
const anyIncident = fc.constantFrom(...incidents);

/** Keys of three makers, none of them under a warning. */
const SEVERAL_MAKERS = wallet('One', [seed('trezor'), seed('bitbox02'), seed('jade')]);

describe('what an incident would have been to anyone', () => {
  it('is the same each time and in every order', () => {
    fc.assert(
      fc.property(anyIncident, anyState, (incident, state) => {
        const turned = having({
          ...state,
          positions: state.positions.toReversed(),
          wallets: state.wallets.toReversed(),
        });
        const { share, ...answer } = reachOf(incident, state);
        const { share: other, ...again } = reachOf(incident, turned);
        expect(again).toEqual(answer);
        expect(other ?? -1).toBeCloseTo(share ?? -1, 12);
      }),
    );
  });

  it('stays away once all bitcoin lies behind keys of several makers, where others held it before', () => {
    fc.assert(
      fc.property(anyIncident, fc.array(anyPosition, { minLength: 1 }), (incident, positions) => {
        fc.pre(incident.reaches.kind === 'held');
        const moved = positions.map((one) => ({ ...one, ...inWallet('One', one.amount) }));
        const state = having({ positions: moved, wallets: [SEVERAL_MAKERS] });
        expect(reachOf(incident, state)).toMatchObject({ verdict: 'would_not', share: 0 });
      }),
    );
  });

  it('never grows when coins move from others to such keys', () => {
    fc.assert(
      fc.property(anyIncident, anyState, fc.nat(7), (incident, state, index) => {
        fc.pre(incident.reaches.kind === 'held' && state.positions.length > 1);
        const positions = state.positions.map((one, at) =>
          at === index ? { ...inWallet('One', one.amount), asset: one.asset } : one,
        );
        const before = reachOf(incident, state);
        const after = reachOf(incident, having({ ...state, positions }));
        expect(after.share ?? 0).toBeLessThanOrEqual((before.share ?? 0) + 1e-9);
        if (before.verdict === 'would_not') expect(after.verdict).toBe('would_not');
      }),
    );
  });

  it('has a reason, a share of 0–1, what is missing only where it cannot tell, and a way on', () => {
    fc.assert(
      fc.property(anyIncident, anyState, (incident, state) => {
        const { verdict, missing, share, wayOut, reasons, value } = reachOf(incident, state);
        expect(missing !== null).toBe(verdict === 'cannot_tell');
        expect(share ?? 0).toBeGreaterThanOrEqual(0);
        expect(share ?? 0).toBeLessThanOrEqual(1 + 1e-9);
        expect(wayOut).not.toBeNull();
        expect(reasons.length).toBeGreaterThan(0);
        for (const { names } of reasons) expect(new Set(names).size).toBe(names.length);
        if (verdict === 'would_not') expect(value).toBeNull();
      }),
    );
  });
});
