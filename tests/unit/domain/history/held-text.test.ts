import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Holder, Position } from '../../../../main/domain/exposure/exposure-score.ts';
import { readHeld, writeHeld } from '../../../../main/domain/history/held-text.ts';
import { keepHoldings } from '../../../../main/domain/history/keep-holdings.ts';
import { totalByKind } from '../../../../main/domain/history/total-by-kind.ts';
import { EMPTY_PROFILE, type Profile } from '../../../../main/domain/profile/profile.ts';

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
const holder = fc.record({
  kind: fc.constantFrom('venue' as const, 'wallet' as const),
  custody: fc.constantFrom('own_keys' as const, 'exchange_spot' as const, 'lender' as const),
  riskGroup: text,
  ownToken: fc.option(text),
});
/** A few holders, each with its own id, and amounts with them. */
const holdings = fc
  .array(fc.tuple(holder, fc.array(fc.tuple(text, fc.boolean(), fc.nat()), { maxLength: 4 })), {
    maxLength: 5,
  })
  .map((all) =>
    all.flatMap(([one, amounts], index) =>
      amounts.map(([asset, isEarn, amount]): Position => {
        const whole: Holder = { ...one, id: `id,${index};|%`, name: '' };
        return {
          holder: whole,
          asset,
          arrangement: isEarn ? 'earn' : 'spot',
          amount: `${amount}.5`,
        };
      }),
    ),
  );

const keyOf = (one: Position): string =>
  JSON.stringify(one, Object.keys(one.holder).concat(Object.keys(one)).toSorted());

describe('holdings as text', () => {
  it('come back as they were, whatever stands in their names', () => {
    fc.assert(
      fc.property(holdings, (positions) => {
        expect(readHeld(writeHeld(positions)).map(keyOf).toSorted()).toEqual(
          positions.map(keyOf).toSorted(),
        );
      }),
    );
  });

  it('are the same text in any order', () => {
    fc.assert(
      fc.property(holdings, (positions) => {
        expect(writeHeld(positions.toReversed())).toBe(writeHeld(positions));
      }),
    );
  });
});

function profileWith(amount: string): Profile {
  return {
    ...EMPTY_PROFILE,
    venues: [
      {
        id: 'v',
        name: 'Kraken',
        catalogId: null,
        custody: 'exchange_spot',
        riskGroup: 'Kraken',
        ownToken: null,
        note: '',
        createdAt: '2026-01-01T00:00:00.000Z',
      } as Profile['venues'][number],
    ],
    holdings: [
      {
        venueId: 'v',
        asset: 'BTC',
        arrangement: 'spot',
        amount,
        asOf: '2026-01-01T00:00:00.000Z',
      },
    ],
  };
}

describe('what is kept of each day', () => {
  it('is one entry a day, the last of the day, and none where nothing changed', () => {
    const first = keepHoldings(profileWith('1'), '2026-01-01T08:00:00.000Z');
    const later = keepHoldings(
      { ...profileWith('2'), dailyHoldings: first.dailyHoldings },
      '2026-01-01T20:00:00.000Z',
    );
    expect(later.dailyHoldings.map(({ day }) => day)).toEqual(['2026-01-01']);
    expect(keepHoldings(later, '2026-01-02T08:00:00.000Z')).toBe(later);
    const changed = keepHoldings(
      { ...profileWith('3'), dailyHoldings: later.dailyHoldings },
      '2026-01-05T08:00:00.000Z',
    );
    expect(changed.dailyHoldings.map(({ day }) => day)).toEqual(['2026-01-01', '2026-01-05']);
    expect(
      changed.dailyHoldings.map(({ held }) => readHeld(held).map(({ amount }) => amount)),
    ).toEqual([['2'], ['3']]);
  });

  it('is nothing for a profile without holdings', () => {
    expect(keepHoldings(EMPTY_PROFILE, '2026-01-01T08:00:00.000Z')).toBe(EMPTY_PROFILE);
  });
});

describe('totals by who holds', () => {
  it('add up each coin and each way of holding, exactly; what is lent at an exchange is earn', () => {
    const venue: Holder = {
      kind: 'venue',
      id: 'v',
      name: '',
      custody: 'exchange_spot',
      riskGroup: 'v',
      ownToken: null,
    };
    const at = (amount: string, arrangement: Position['arrangement'] = 'spot'): Position => ({
      holder: venue,
      asset: 'BTC',
      arrangement,
      amount,
    });
    expect(totalByKind([at('0.1'), at('0.2'), at('1', 'earn')])).toEqual([
      { asset: 'BTC', custody: 'exchange_earn', amount: '1' },
      { asset: 'BTC', custody: 'exchange_spot', amount: '0.3' },
    ]);
  });
});
