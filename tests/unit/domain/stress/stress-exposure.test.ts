import { describe, expect, it } from 'vitest';
import { adjustScenario } from '../../../../main/domain/stress/adjust-scenario.ts';
import { stressExposure } from '../../../../main/domain/stress/stress-exposure.ts';
import { claimEdges, scenarioPresets } from '../../../../main/services/scenario-catalog.ts';
import links from '../../../../assets/data/links.json' with { type: 'json' };
import { held, OWN, owes, pricesOf, scenarioOf, stress, venue, wraps } from './stress-cases.ts';

const KRAKEN = venue('Kraken');
const KRAKEN_FAILS = { kind: 'venue', id: 'Kraken' } as const;
const NO_PRICES = pricesOf({});

function presetOf(id: string) {
  const found = scenarioPresets.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No preset ${id}`);
  return found;
}

describe('an FTX week at an exchange, worked out by hand', () => {
  // 1 BTC at the exchange and 0.25 BTC in own keys, at 80,000 euro each. Nothing got out. The claim is fixed in money and
  // paid 96 % to 120 %, when a coin costs 5.72 times as much: 0.96 / 5.72 = 0.1678… and 1.2 / 5.72 = 0.2097… of a coin.
  const { parameters, assets } = presetOf('ftx');
  const outcome = stress(
    [held(KRAKEN, '1'), held(OWN, '0.25')],
    { target: KRAKEN_FAILS, parameters, assets },
    claimEdges,
    pricesOf({ BTC: '80000' }),
  );

  it('freezes the coins at the exchange and leaves those in own keys', () => {
    expect(outcome.assets).toMatchObject([
      {
        asset: 'BTC',
        coins: {
          before: '1.25',
          out: '0',
          left: '0.25',
          frozen: '1',
          back: { low: '0.167832167832167832', high: '0.20979020979020979' },
          lost: { low: '0.79020979020979021', high: '0.832167832167832168' },
        },
      },
    ]);
  });

  it('says the same in money at the prices of today, and what is left after the fall', () => {
    expect(outcome.money).toMatchObject({ before: '100000', left: '20000', frozen: '80000' });
    expect(outcome.money?.back.low).toBe('13426.57342657342656');
    // 0.25 × 80,000 × (1 − 0.21)
    expect(outcome.leftAfterFall).toBe('15800');
  });

  it('matches what FTX paid: 119 % of 16,871 dollar bought a fifth of a coin at 96,500', () => {
    const paid = stress(
      [held(KRAKEN, '1')],
      scenarioOf(KRAKEN_FAILS, {
        claimIn: 'money',
        priceRise: '5.72',
        recoveryLow: '1.19',
        recoveryHigh: '1.19',
      }),
      [],
      NO_PRICES,
    );
    expect(paid.assets[0]?.coins.back.low).toMatch(/^0\.208/);
  });
});

describe('the run before the stop', () => {
  it('lets out what the average customer got out, at the pace of the user', () => {
    const scenario = scenarioOf(KRAKEN_FAILS, { runPerDay: '0.125', gateDays: 2, ownPace: '0.5' });
    const { coins } = stress([held(KRAKEN, '8')], scenario, [], NO_PRICES).assets[0] ?? {};
    expect(coins).toMatchObject({ out: '1', frozen: '7', left: '1' });
  });

  it('freezes nothing where withdrawals never stop, as at Bybit', () => {
    const { parameters, assets } = presetOf('bybit');
    const scenario = { target: KRAKEN_FAILS, parameters, assets };
    const outcome = stress([held(KRAKEN, '8')], scenario, [], NO_PRICES);
    expect(outcome.assets[0]?.coins).toMatchObject({ out: '8', frozen: '0' });
    expect(outcome.hits).toEqual([]);
  });

  it.each([
    ['lent or staked', held(KRAKEN, '8', 'BTC', 'earn')],
    ['with a lender', held(venue('Kraken', { custody: 'lender' }), '8')],
    ['in a fund', held(venue('Kraken', { custody: 'fund' }), '8')],
  ])('lets nothing out that is %s', (_, position) => {
    const scenario = scenarioOf(KRAKEN_FAILS, { runPerDay: '1', gateDays: 9, ownPace: '1' });
    const outcome = stress([position], scenario, [], NO_PRICES);
    expect(outcome.assets[0]?.coins.frozen).toBe('8');
  });
});

describe('how far it spreads', () => {
  const others = [
    held(KRAKEN, '1'),
    held(venue('Sister', { riskGroup: 'Kraken' }), '2'),
    held(venue('Lender', { custody: 'lender' }), '4'),
    held(venue('Debtor'), '8'),
    held(OWN, '16', 'KBTC'),
    held(venue('Far'), '32'),
  ];
  const edges = [
    owes('Kraken', 'Debtor', '0.5'),
    owes('Debtor', 'far', '0.5'),
    wraps('kraken', 'KBTC'),
  ];
  const frozen = (values: Parameters<typeof scenarioOf>[1]) =>
    stress(others, scenarioOf(KRAKEN_FAILS, values), edges, NO_PRICES).hits.map(
      ({ holder, frozen: amount, cause }) => [holder, amount, cause.kind],
    );

  it('stays with the venue itself at no steps', () => {
    expect(frozen({})).toEqual([['Kraken', '1', 'target']]);
  });

  it('takes the risk group, who leans on it, and wrapped coins even in own keys at one step', () => {
    expect(frozen({ contagionSteps: 1 })).toEqual([
      ['Kraken', '1', 'target'],
      ['Sister', '2', 'same_group'],
      ['Debtor', '4', 'claim'],
      ['own', '16', 'claim'],
    ]);
  });

  it('thins out along the claims at two steps', () => {
    expect(frozen({ contagionSteps: 2 })).toContainEqual(['Far', '8', 'claim']);
  });

  it('takes a share of what is with lenders elsewhere', () => {
    expect(frozen({ lenderSpread: '0.25' })).toContainEqual(['Lender', '1', 'lender']);
  });

  it('reaches only what is lent at a house that lent on for its earners', () => {
    const gemini = venue('Gemini');
    const positions = [held(gemini, '1'), held(gemini, '2', 'BTC', 'earn')];
    const scenario = scenarioOf({ kind: 'house', id: 'Genesis' }, { contagionSteps: 1 });
    const outcome = stress(positions, scenario, claimEdges, NO_PRICES);
    expect(outcome.hits.map((hit) => [hit.arrangement, hit.frozen])).toEqual([['earn', '2']]);
  });
});

describe('prices', () => {
  const binance = venue('Binance', { ownToken: 'BNB' });

  it('marks the own token of who fails down, also where it lies elsewhere, and claims in it', () => {
    const scenario = scenarioOf(
      { kind: 'venue', id: 'Binance' },
      { ownTokenFall: '0.75', priceFall: '0.5' },
    );
    const outcome = stress(
      [held(binance, '4', 'BNB'), held(KRAKEN, '4', 'BNB')],
      scenario,
      [],
      pricesOf({ BNB: '100' }),
    );
    expect(outcome.leftAfterFall).toBe('100');
    expect(outcome.assets[0]?.coins.back).toEqual({ low: '1', high: '1' });
  });

  it('mark it down too where it was moved to own keys in time', () => {
    const scenario = scenarioOf({ kind: 'venue', id: 'Binance' }, { ownTokenFall: '0.75' });
    const facts = { edges: [], houses: [binance] };
    const moved = [held(OWN, '4', 'BNB')];
    const { leftAfterFall } = stressExposure(moved, scenario, facts, pricesOf({ BNB: '100' }));
    expect(leftAfterFall).toBe('100');
  });

  it('spare money and tokens that stand for it, both in the fall and in the claim', () => {
    const scenario = scenarioOf(KRAKEN_FAILS, {
      priceFall: '0.5',
      claimIn: 'money',
      priceRise: '4',
      recoveryLow: '0.5',
      recoveryHigh: '0.5',
    });
    const outcome = stress(
      [held(KRAKEN, '100', 'EUR'), held(OWN, '100', 'USDC')],
      scenario,
      [],
      pricesOf({ USDC: '0.9' }),
    );
    expect(outcome.assets[0]?.coins.back.low).toBe('50');
    expect(outcome.leftAfterFall).toBe('90');
  });

  it('are not needed: coins are told without them, and money only of what has one', () => {
    const positions = [held(KRAKEN, '1'), held(KRAKEN, '10', 'ETH')];
    const none = stress(positions, scenarioOf(KRAKEN_FAILS), [], NO_PRICES);
    expect(none).toMatchObject({ money: null, leftAfterFall: null });
    const some = stress(positions, scenarioOf(KRAKEN_FAILS), [], pricesOf({ ETH: '3' }));
    expect(some.money?.frozen).toBe('30');
    expect(some.assets[0]).toMatchObject({ asset: 'BTC', money: null, coins: { frozen: '1' } });
  });
});

describe('the presets', () => {
  it.each(scenarioPresets.map((preset) => [preset.name, preset] as const))(
    '%s names only pages of the link list, and every fact has one',
    (_, { events, parameters, assets }) => {
      const known = new Set(links.map(({ id }) => id));
      for (const { source } of events) expect(known).toContain(source);
      for (const { kind, source } of [
        ...Object.values(parameters),
        ...Object.values(assets).flatMap((of) => Object.values(of)),
      ]) {
        expect(kind === 'fact').toBe(source !== null);
        if (source !== null) expect(known).toContain(source);
      }
    },
  );

  it.each(claimEdges.map((edge) => [`${edge.from} → ${JSON.stringify(edge.to)}`, edge] as const))(
    'the claim %s has a source',
    (_, { source }) => expect(links.map(({ id }) => id)).toContain(source),
  );

  it('keep their order of worst and best', () => {
    for (const preset of scenarioPresets)
      expect(adjustScenario(preset, {})).toMatchObject({ ok: true });
  });
});

describe('own values in a preset', () => {
  it('are assumptions, and what is given as it was stays a fact', () => {
    const ftx = presetOf('ftx');
    const values = { recoveryLow: '0.5', recoveryHigh: ftx.parameters.recoveryHigh.value };
    const adjusted = adjustScenario(ftx, { parameters: values });
    if (!adjusted.ok) throw new Error(adjusted.error.code);
    expect(adjusted.value.parameters.recoveryLow).toEqual({
      value: '0.5',
      kind: 'assumption',
      source: null,
    });
    expect(adjusted.value.parameters.recoveryHigh).toEqual(ftx.parameters.recoveryHigh);
  });

  it.each([
    [{ parameters: { recoveryLow: '1.5' } }, ['parameters.recoveryLow']],
    [{ parameters: { yearsLow: '9' } }, ['parameters.yearsLow']],
    [{ assets: { BTC: { recoveryHigh: '0.1' } } }, ['assets.BTC.recoveryLow']],
  ])('are refused where the worst is better than the best: %j', (values, fields) => {
    expect(adjustScenario(presetOf('ftx'), values)).toEqual({
      ok: false,
      error: { code: 'range_reversed', fields },
    });
  });
});
