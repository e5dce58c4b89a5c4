import * as fc from 'fast-check';
import type { Holder, Position } from '../../../../main/domain/exposure/exposure-score.ts';
import type { PriceTable } from '../../../../main/domain/exposure/value-positions.ts';
import type { ClaimEdge } from '../../../../main/domain/stress/claim-graph.ts';
import { stressExposure } from '../../../../main/domain/stress/stress-exposure.ts';
import type {
  Scenario,
  ScenarioParameters,
  StressTarget,
} from '../../../../main/domain/stress/scenario.ts';

const AT = '2026-11-22T12:00:00.000Z';

/** Values as assumptions without a source. */
type Values = { readonly [K in keyof ScenarioParameters]: ScenarioParameters[K]['value'] };

const CALM: Values = {
  runPerDay: '0',
  gateDays: 0,
  ownPace: '0',
  ownTokenFall: '0',
  priceFall: '0',
  contagionSteps: 0,
  lenderSpread: '0',
  claimIn: 'coins',
  priceRise: '1',
  recoveryLow: '1',
  recoveryHigh: '1',
  yearsLow: '1',
  yearsHigh: '1',
};

function assumed<T>(value: T) {
  return { value, kind: 'assumption', source: null } as const;
}

function parametersOf(values: Partial<Values> = {}): ScenarioParameters {
  const all = { ...CALM, ...values };
  return Object.fromEntries(
    Object.entries(all).map(([key, value]) => [key, assumed(value)]),
  ) as unknown as ScenarioParameters;
}

export function scenarioOf(
  target: StressTarget,
  values: Partial<Values> = {},
  assets: Scenario['assets'] = {},
): Scenario {
  return { target, parameters: parametersOf(values), assets };
}

export function venue(id: string, more: Partial<Holder> = {}): Holder {
  return {
    kind: 'venue',
    id,
    name: id,
    custody: 'exchange_spot',
    riskGroup: id,
    ownToken: null,
    ...more,
  };
}

export const OWN: Holder = {
  ...venue('own'),
  kind: 'wallet',
  custody: 'own_keys',
};

export function held(
  holder: Holder,
  amount: string,
  asset = 'BTC',
  arrangement: Position['arrangement'] = 'spot',
): Position {
  return { holder, asset, arrangement, amount };
}

export function pricesOf(prices: Readonly<Record<string, string>>): PriceTable {
  return {
    currency: 'EUR',
    at: AT,
    prices: Object.entries(prices).map(([asset, price]) => ({
      asset,
      currency: 'EUR',
      price,
      at: '2026-11-01T00:00:00.000Z',
    })),
  };
}

/** A stress test in which whoever holds something now is known. */
export function stress(
  positions: readonly Position[],
  scenario: Scenario,
  edges: readonly ClaimEdge[],
  prices: PriceTable,
) {
  const houses = positions.map(({ holder: house }) => house);
  return stressExposure(positions, scenario, { edges, houses }, prices);
}

export function wraps(from: string, asset: string, share = '1'): ClaimEdge {
  return {
    from,
    to: { kind: 'asset', asset },
    relation: 'custodian',
    share: assumed(share),
    source: 'wrapped_bitcoin',
  };
}

export function owes(from: string, name: string, share = '1', onlyEarning = false): ClaimEdge {
  return {
    from,
    to: { kind: 'house', name, onlyEarning },
    relation: 'lent_to',
    share: assumed(share),
    source: 'genesis_stop',
  };
}

const share = fc.integer({ min: 0, max: 1000 }).map((n) => String(n / 1000));
const names = ['Alpha', 'Beta', 'Gamma', 'Delta'];
const assets = ['BTC', 'ETH', 'WBTC', 'EUR', 'ALP'];

const holder = fc.oneof(
  { weight: 1, arbitrary: fc.constant(OWN) },
  {
    weight: 4,
    arbitrary: fc
      .record({
        name: fc.constantFrom(...names),
        custody: fc.constantFrom('exchange_spot', 'lender', 'fund', 'qualified_custodian'),
      })
      .map(({ name, custody }) =>
        venue(`${name} ${custody}`, {
          name,
          custody: custody as Holder['custody'],
          riskGroup: name === 'Beta' ? 'Alpha' : name,
          ownToken: name === 'Alpha' ? 'ALP' : null,
        }),
      ),
  },
);

/** Anything held anywhere, in amounts from dust to fortunes with up to 18 decimals. */
export const anyPositions = fc.array(
  fc
    .record({
      holder,
      asset: fc.constantFrom(...assets),
      arrangement: fc.constantFrom('spot', 'earn'),
      units: fc.bigInt({ min: 1n, max: 10n ** 26n }),
      places: fc.integer({ min: 0, max: 18 }),
    })
    .map(({ units, places, ...rest }): Position => {
      const digits = String(units).padStart(places + 1, '0');
      const amount = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
      return { ...rest, amount };
    }),
  { maxLength: 12 },
);

/** Any failure within the bounds of the call. */
export const anyScenario = fc
  .record({
    name: fc.constantFrom(...names),
    kind: fc.constantFrom('group', 'house'),
    runPerDay: share,
    gateDays: fc.option(fc.integer({ min: 0, max: 20 })),
    ownPace: share,
    ownTokenFall: share,
    priceFall: share,
    contagionSteps: fc.integer({ min: 0, max: 3 }),
    lenderSpread: share,
    claimIn: fc.constantFrom('coins', 'money'),
    priceRise: fc.integer({ min: 1, max: 9000 }).map((n) => String(n / 1000)),
    recovery: fc.tuple(share, share),
  })
  .map(({ name, kind, recovery, claimIn, ...values }) => {
    const [low, high] = recovery.toSorted((a, b) => Number(a) - Number(b));
    return scenarioOf(
      { kind, id: name },
      {
        ...values,
        claimIn: claimIn as 'coins',
        recoveryLow: low ?? '0',
        recoveryHigh: high ?? '0',
      },
    );
  });

export const anyEdges = fc.array(
  fc
    .record({ from: fc.constantFrom(...names), to: fc.constantFrom(...names, 'WBTC'), share })
    .map(({ from, to, share: part }) =>
      to === 'WBTC' ? wraps(from, to, part) : owes(from, to, part),
    ),
  { maxLength: 6 },
);
