import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { basisOf, holder, known, position, scored } from './score-parts.ts';
import { weightRows } from './score-doc-tables.ts';
import { TYPICAL_USERS, userRow } from './typical-users.ts';

/** docs/score.md with every run of blanks as one, so that the width of table columns does not matter. */
const doc = readFileSync('docs/score.md', 'utf8').replaceAll(/ +/g, ' ');
const lines = new Set(doc.split('\n').map((line) => line.replaceAll(/^\| ?-.*$/g, '').trim()));

describe('docs/score.md', () => {
  it('gives every weight of the method with its reason and source', () => {
    expect(weightRows().filter((row) => !lines.has(row.trim()))).toEqual([]);
  });

  it('gives the scores of the typical users as they are', () => {
    expect(TYPICAL_USERS.map(userRow).filter((row) => !lines.has(row))).toEqual([]);
  });
});

/** The worked example once more, from the formulas alone: nothing of the program is used. */
function byHand(): Readonly<Record<string, number>> {
  const day = (iso: string): number => Date.parse(iso) / 86_400_000;
  const now = day('2026-11-30');
  const fresh = (from: string, until: string): number =>
    Math.min(1, (day(until) - now) / ((day(until) - day(from)) / 2));
  const total = 0.5 * 80_000 + 0.375 * 80_000 + 10_000 * 0.9 + 0.1625 * 80_000 + 16 * 500;
  const share = {
    own: (0.5 * 80_000) / total,
    krakenBtc: (0.375 * 80_000) / total,
    krakenUsdt: (10_000 * 0.9) / total,
    binanceBtc: (0.1625 * 80_000) / total,
    binanceBnb: (16 * 500) / total,
  };
  const qKraken =
    0.3 * fresh('2026-03-01', '2027-03-01') +
    0.25 * (0.4 * 0.5 + 0.2 + 0.15 + 0.1 * fresh('2026-11-10', '2027-02-10')) +
    0.1 * 0.5;
  const rKraken = 0.6 * (1 - 0.6 * qKraken);
  const qTether = 0.25 * 0.15 * 0.5;
  const rTether = 0.3 * (1 - 0.6 * qTether);
  const rUsdt = 1 - (1 - rKraken) * (1 - rTether);
  const rBinance = 0.6 * (1 - 0.6 * (0.25 * 0.4)) + 0.05;
  const rBnb = Math.max(rBinance, 0.9);
  const stuckKraken = 1 - fresh('2026-09-20', '2026-12-20');
  const kraken = share.krakenBtc + share.krakenUsdt;
  const binance = share.binanceBtc + share.binanceBnb;
  const custody =
    share.own * 0.02 +
    share.krakenBtc * rKraken +
    share.krakenUsdt * rUsdt +
    share.binanceBtc * rBinance +
    share.binanceBnb * rBnb;
  const concentration = kraken ** 2 + share.krakenUsdt ** 2 + binance ** 2;
  const exit = kraken * stuckKraken + binance;
  const points = {
    pCustody: 55 * custody,
    pConcentration: 20 * concentration,
    pOwnToken: 15 * share.binanceBnb,
    pExit: 10 * exit,
  };
  const score = Object.values(points).reduce((sum, one) => sum + one, 0);
  return {
    total,
    ...share,
    qKraken,
    rKraken,
    qTether,
    rTether,
    rUsdt,
    rBinance,
    rBnb,
    stuckKraken,
    custody,
    concentration,
    exit,
    ...points,
    score,
  };
}

/** The same holdings and facts through the program. */
function byCode() {
  const kraken = holder('kraken', 'exchange_spot', { riskGroup: 'Kraken' });
  const binance = holder('binance', 'exchange_spot', { riskGroup: 'Binance', ownToken: 'BNB' });
  const at = (iso: string) => `${iso}T00:00:00.000Z`;
  const basis = basisOf(
    {
      kraken: {
        legal_title: known('customer', at('2026-03-01'), 'own'),
        por_liabilities: 'part',
        por_assets: 'signed',
        por_reviewer: 'independent',
        por_latest: known('2024-09-30', at('2024-09-30'), 'secondary'),
        own_leaf: known('2026-11-10', at('2026-11-10'), 'own'),
        licence: known('supervised', at('2026-11-30'), 'secondary'),
        withdrawal_tested: known('2026-09-20', at('2026-09-20'), 'own'),
      },
      binance: { por_liabilities: 'full', licence: 'none', regulator_action: 'yes' },
      usdt: { por_reviewer: known('independent', at('2026-11-30'), 'secondary') },
    },
    [
      { ticker: 'USDT', id: 'usdt', name: 'Tether', custody: 'stablecoin', riskGroup: 'iFinex' },
      {
        ticker: 'BNB',
        id: 'binance',
        name: 'Binance',
        custody: 'platform_token',
        riskGroup: 'Binance',
      },
    ],
  );
  return scored(
    [
      position(holder('wallet', 'own_keys'), 'BTC', '0.5'),
      position(kraken, 'BTC', '0.375'),
      position(kraken, 'USDT', '10000'),
      position(binance, 'BTC', '0.1625'),
      position(binance, 'BNB', '16'),
    ],
    { BTC: '80000', USDT: '0.9', BNB: '500' },
    basis,
  );
}

describe('the worked example of docs/score.md', () => {
  const hand = byHand();
  const code = byCode();

  it('by hand equals by code, factor by factor', () => {
    const [custody, concentration, ownToken, exit] = code.factors.map(({ points }) => points);
    expect(custody).toBeCloseTo(hand['pCustody'] ?? 0, 9);
    expect(concentration).toBeCloseTo(hand['pConcentration'] ?? 0, 9);
    expect(ownToken).toBeCloseTo(hand['pOwnToken'] ?? 0, 9);
    expect(exit).toBeCloseTo(hand['pExit'] ?? 0, 9);
    expect(code.score).toBe(Number((hand['score'] ?? 0).toFixed(1)));
    expect(code.band).toBe('high');
    expect(code.totalValue).toBe('100000');
  });

  it.each(Object.entries(hand))('stands in the document: %s', (name, value) => {
    const text = name === 'total' ? value.toFixed(0) : value.toFixed(name === 'score' ? 1 : 4);
    expect(doc).toMatch(new RegExp(`\\| ${name} \\|.*\\| ${text} \\|`));
  });
});
