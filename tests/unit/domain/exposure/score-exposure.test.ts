import { describe, expect, it } from 'vitest';
import { bandOf, scoreExposure } from '../../../../main/domain/exposure/score-exposure.ts';
import {
  AT,
  basisOf,
  holder,
  known,
  NOTHING_KNOWN,
  position,
  pricesOf,
  scored,
} from './score-parts.ts';

const own = holder('wallet', 'own_keys');
const kraken = holder('kraken', 'exchange_spot');
const binance = holder('binance', 'exchange_spot', { ownToken: 'BNB' });

describe('scoreExposure, method 2026.1', () => {
  it('gives no score, rather than 0, when nothing is held', () => {
    expect(scoreExposure([], pricesOf({}), NOTHING_KNOWN)).toEqual({
      score: null,
      reason: 'no_holdings',
      method: '2026.1',
      unpriced: [],
      coinShares: [],
    });
  });

  it('gives no score when there are several assets and no price', () => {
    const positions = [position(kraken, 'BTC', '1'), position(kraken, 'ETH', '10')];
    expect(scoreExposure(positions, pricesOf({}), NOTHING_KNOWN)).toMatchObject({
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

  it('names each fact that is not known, for custodians only', () => {
    const result = scored(
      [position(own, 'BTC', '1'), position(kraken, 'BTC', '1')],
      {},
      basisOf({ kraken: { licence: 'supervised' } }),
    );
    const unknown = Object.fromEntries(result.perVenue.map((one) => [one.holderId, one.unknown]));
    expect(unknown['wallet']).toEqual([]);
    expect(unknown['kraken']).toContain('legal_title');
    expect(unknown['kraken']).not.toContain('licence');
  });

  it('counts coins in earn at an exchange as lent, and no terms on title for them', () => {
    const facts = basisOf({ kraken: { legal_title: 'customer' } });
    const [spot, earn] = (['spot', 'earn'] as const).map((how) =>
      scored([position(kraken, 'BTC', '1', how)], {}, facts),
    );
    expect(spot?.perVenue[0]?.risk).toBeCloseTo(0.6 * (1 - 0.6 * 0.3), 12);
    expect(earn?.perVenue[0]?.risk).toBe(0.8);
  });
});

describe('facts about a venue', () => {
  const risk = (facts: Parameters<typeof basisOf>[0]) =>
    scored([position(kraken, 'BTC', '1')], {}, basisOf(facts)).perVenue[0]?.risk;

  it('all together take six tenths off its base, and never more', () => {
    expect(
      risk({
        kraken: {
          legal_title: 'customer',
          por_liabilities: 'full',
          por_assets: 'signed',
          por_reviewer: 'independent',
          por_latest: '2026-11-30',
          own_leaf: '2026-11-30',
          governance: 'disclosed',
          own_trading: 'none',
          security_programme: 'certified',
          licence: 'supervised',
          track_record: 'no_loss',
        },
      }),
    ).toBeCloseTo(0.6 * 0.4, 12);
  });

  it.each([
    ['a good security programme alone', { security_programme: 'certified' }, 0.6],
    [
      'a good security programme beside a known owner',
      { security_programme: 'certified', governance: 'disclosed' },
      0.6 * (1 - 0.6 * (0.1 + 0.2 * 0.6)),
    ],
    ['a report by someone else', { licence: known('supervised', AT, 'secondary') }, 0.6 * 0.97],
    ['a proof over some coins', { por_liabilities: 'part' }, 0.6 * (1 - 0.6 * 0.25 * 0.4 * 0.5)],
    ['a fact that speaks against it', { legal_title: 'venue' }, 0.6],
    ['withdrawals that are held up', { withdrawals_delayed: 'yes' }, 0.8],
    ['a venue that closed', { closed: 'yes' }, 1],
  ] as const)('%s', (_, facts, expected) => {
    expect(risk({ kraken: facts })).toBeCloseTo(expected, 12);
  });

  it.each([
    ['on the day itself', '2026-11-30T00:00:00.000Z', 1],
    ['after half of its term', '2026-05-31T12:00:00.000Z', 1],
    ['after three quarters', '2026-03-01T06:00:00.000Z', 0.5],
    ['at the end of its term', '2025-11-30T00:00:00.000Z', 0],
    ['before it was known', '2026-12-01T00:00:00.000Z', 0],
  ])('fade: %s', (_, at, part) => {
    const faded = risk({ kraken: { legal_title: known('customer', at) } });
    expect(faded).toBeCloseTo(0.6 * (1 - 0.6 * 0.3 * part), 12);
  });

  it('are told with what they are worth and what they do now', () => {
    const facts = { licence: known('supervised', AT, 'secondary') };
    const [venue] = scored([position(kraken, 'BTC', '1')], {}, basisOf({ kraken: facts })).perVenue;
    expect(venue?.credits).toEqual([
      { fact: 'licence', known: facts.licence, worth: 0.1, counts: 0.05 },
    ]);
    expect(venue?.quality).toBe(0.05);
  });
});

describe('tokens and who stands behind them', () => {
  const tether = {
    ticker: 'USDT',
    id: 'usdt',
    name: 'Tether',
    custody: 'stablecoin',
    riskGroup: 'iFinex',
  } as const;
  const bnb = {
    ticker: 'BNB',
    id: 'binance',
    name: 'Binance',
    custody: 'platform_token',
    riskGroup: 'binance',
  } as const;

  it('fail with their issuer or with their holder', () => {
    const result = scored([position(kraken, 'USDT', '1')], {}, basisOf({}, [tether]));
    expect(result.perVenue[0]?.risk).toBeCloseTo(1 - 0.4 * 0.7, 12);
    expect(result.perIssuer).toMatchObject([{ issuerId: 'usdt', risk: 0.3, share: 1 }]);
  });

  it('count as held by others in own keys too', () => {
    const result = scored([position(own, 'USDT', '1')], {}, basisOf({}, [tether]));
    expect(result.custodialShare).toBe(1);
    expect(result.perVenue[0]?.risk).toBeCloseTo(1 - 0.98 * 0.7, 12);
    expect(result.factors.find(({ id }) => id === 'exit')?.value).toBe(0);
  });

  it('are the same risk in a wallet and as a place of their own', () => {
    const place = holder('usdt', 'stablecoin', { riskGroup: 'iFinex', ownToken: 'USDT' });
    const [wallet, named] = [own, place].map(
      (of) => scored([position(of, 'USDT', '1')], {}, basisOf({}, [tether])).score,
    );
    expect(named).toBe(wallet);
  });

  it('held with their issuer are one failure, and the wrong way round', () => {
    const result = scored([position(binance, 'BNB', '1')], {}, basisOf({}, [bnb]));
    expect(result.perVenue[0]?.risk).toBe(0.9);
    expect(result.factors.find(({ id }) => id === 'own_token')?.value).toBe(1);
    expect(result.factors.find(({ id }) => id === 'concentration')?.value).toBe(1);
  });

  it('held elsewhere are two failures and not the wrong way round', () => {
    const result = scored([position(kraken, 'BNB', '1')], {}, basisOf({}, [bnb]));
    expect(result.perVenue[0]?.risk).toBeCloseTo(1 - 0.4 * 0.1, 12);
    expect(result.factors.find(({ id }) => id === 'own_token')?.value).toBe(0);
  });
});

describe('the way out', () => {
  const stuck = (facts: Parameters<typeof basisOf>[0], how: 'spot' | 'earn' = 'spot') =>
    scored([position(kraken, 'BTC', '1', how)], {}, basisOf(facts)).perVenue[0]?.positions[0]
      ?.stuck;

  it.each([
    ['without a test', {}, 1],
    ['tested today', { withdrawal_tested: known('2026-11-30') }, 0],
    [
      'tested 45 days ago',
      { withdrawal_tested: known('2026-10-16', '2026-10-16T00:00:00.000Z') },
      0,
    ],
    [
      'tested over three months ago',
      { withdrawal_tested: known('x', '2026-08-29T00:00:00.000Z') },
      1,
    ],
    ['tested, but held up now', { withdrawal_tested: known('x'), withdrawals_delayed: 'yes' }, 1],
  ] as const)('%s', (_, facts, part) => {
    expect(stuck({ kraken: facts })).toBeCloseTo(part, 12);
  });

  it('is shut for coins in earn, whatever was tested', () => {
    expect(stuck({ kraken: { withdrawal_tested: '2026-11-30' } }, 'earn')).toBe(1);
  });
});

describe('what to do, and what would change it', () => {
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

  it('offers to sell and to keep coins oneself where none can be taken out', () => {
    const etf = holder('ibit', 'etf', { riskGroup: 'coinbase' });
    expect(scored([position(etf, 'BTC', '1')], {}).levers[0]).toMatchObject({
      id: 'replace_by_own_keys',
      venueId: 'ibit',
    });
  });

  it('offers nothing at a venue that closed', () => {
    const facts = basisOf({ kraken: { closed: 'yes' } });
    expect(scored([position(kraken, 'BTC', '1')], {}, facts).levers).toEqual([]);
  });

  it('offers to check the own entry only where a proof over all debts is known', () => {
    const ids = (facts: Parameters<typeof basisOf>[0]) =>
      scored([position(kraken, 'BTC', '1')], {}, basisOf(facts)).levers.map(({ id }) => id);
    expect(ids({})).not.toContain('verify_leaf');
    expect(ids({ kraken: { por_liabilities: 'full' } })).toContain('verify_leaf');
  });

  it('says what knowing a fact would do; that is what then happens', () => {
    const positions = [position(kraken, 'BTC', '3'), position(own, 'BTC', '1')];
    const before = scored(positions, {});
    const points = (facts: Parameters<typeof basisOf>[0]) =>
      scored(positions, {}, basisOf(facts)).factors.reduce((sum, one) => sum + one.points, 0);
    const told = new Map(before.sensitivity.map((one) => [one.fact, one]));
    expect(told.get('legal_title')?.lowers).toBeCloseTo(
      points({}) - points({ kraken: { legal_title: 'customer' } }),
      9,
    );
    expect(told.get('withdrawal_tested')?.lowers).toBeCloseTo(
      points({}) - points({ kraken: { withdrawal_tested: '2026-11-30' } }),
      9,
    );
    expect(told.get('regulator_action')?.raises).toBeCloseTo(
      points({ kraken: { regulator_action: 'yes' } }) - points({}),
      9,
    );
    expect(before.sensitivity.every(({ firmId }) => firmId === 'kraken')).toBe(true);
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
