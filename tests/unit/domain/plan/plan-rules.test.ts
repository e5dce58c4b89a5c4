import { Big } from 'big.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RungStatus } from '../../../../main/domain/ladder/evaluate-ladder.ts';
import { judgeDestination } from '../../../../main/domain/plan/judge-destination.ts';
import { splitAmount } from '../../../../main/domain/plan/split-amount.ts';
import { STEP_RULES } from '../../../../main/domain/plan/step-rules.ts';
import { suggestTest } from '../../../../main/domain/plan/suggest-test.ts';
import { takeWithdrawals } from '../../../../main/domain/plan/take-withdrawals.ts';
import type { Withdrawal } from '../../../../main/domain/plan/withdrawals-of.ts';
import type { Holding, Outflow } from '../../../../main/domain/exposure/venue.ts';

/** Bitcoin amounts, up to the 12 places that some venues keep. */
const amounts = fc
  .tuple(fc.bigInt(1n, 10n ** 16n), fc.constantFrom(0, 4, 8, 12))
  .map(([units, places]) => new Big(units.toString()).div(new Big(10).pow(places)).toFixed());

describe('parts of the rest', () => {
  it('add up to the whole, to the last digit, and none is nothing', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 10 }), (whole, count) => {
        const parts = splitAmount(whole, count);
        const sum = parts.reduce((total, part) => total.plus(part), new Big(0));
        expect(sum.eq(whole)).toBe(true);
        expect(parts.length).toBeLessThanOrEqual(count);
        for (const part of parts) expect(new Big(part).gt(0)).toBe(true);
      }),
    );
  });

  it.each([
    ['1', 3, ['0.33333333', '0.33333333', '0.33333334']],
    ['0.00000002', 3, ['0.00000001', '0.00000001']],
    ['0.5', 1, ['0.5']],
  ])('%s in %i are %j', (whole, count, parts) => {
    expect(splitAmount(whole, count)).toEqual(parts);
  });
});

describe('a test withdrawal', () => {
  const unknown = { fee: null, minimum: null };
  it.each([
    ['a hundredth of much', '1', unknown, '0.01'],
    ['no less than is worth an output', '0.005', unknown, '0.0001'],
    ['above minimum and fee', '1', { fee: '0.0005', minimum: '0.02' }, '0.0205'],
    ['several times the fee', '0.1', { fee: '0.0005', minimum: null }, '0.002'],
    ['everything, where it cannot be split', '0.00015', unknown, '0.00015'],
  ])('is %s', (_name, total, rules, expected) => {
    expect(suggestTest(total, rules)).toBe(expected);
  });

  it('is never more than there is', () => {
    fc.assert(
      fc.property(amounts, amounts, amounts, (total, fee, minimum) => {
        expect(new Big(suggestTest(total, { fee, minimum })).lte(total)).toBe(true);
      }),
    );
  });
});

describe('a wallet that takes coins of a plan', () => {
  const STATUSES = ['open', 'proven', 'expired', 'revoked', 'partly'] as const;
  const ladder = (first: RungStatus, third: RungStatus) => ({
    rungs: ([1, 2, 3, 4, 5, 6] as const).map((rung) => ({
      rung,
      status: rung === 1 ? first : rung === 3 ? third : ('open' as const),
      at: null,
      until: null,
      evidence: [],
      keys: [],
      problem: null,
    })),
  });

  it('is in use, on the main network, and proven on rungs 1 and 3; nothing else is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('mainnet', 'testnet', 'signet', 'regtest' as const),
        fc.constantFrom(null, '2026-01-01T00:00:00.000Z'),
        fc.constantFrom(...STATUSES),
        fc.constantFrom(...STATUSES),
        (network, archivedAt, first, third) => {
          const verdict = judgeDestination({ network, archivedAt }, ladder(first, third));
          const isFit =
            network === 'mainnet' &&
            archivedAt === null &&
            first === 'proven' &&
            third === 'proven';
          expect(verdict === null).toBe(isFit);
        },
      ),
    );
  });
});

describe('what lies at a venue after a withdrawal', () => {
  const holding = (asOf: string, importId: string | null, amount = '1'): Holding => ({
    venueId: 'v',
    asset: 'BTC',
    arrangement: 'spot',
    amount,
    asOf: `2026-11-${asOf}T00:00:00.000Z`,
    importId,
    syncedFrom: null,
  });
  const withdrawal: Withdrawal = {
    planId: 'p',
    venueId: 'v',
    asset: 'BTC',
    amount: '0.4',
    askedAt: '2026-11-20T00:00:00.000Z',
    notBefore: '2026-11-18T00:00:00.000Z',
    hasLeft: true,
  };

  const exported = (asOf: string, outflow: Partial<Outflow>): Holding => ({
    ...holding(asOf, 'i'),
    outflow: { isOwnTotal: false, withdrawnAt: null, fellOn: null, ...outflow },
  });

  it.each([
    ['typed in before', holding('19', null), '0.6'],
    ['typed in since', holding('21', null), '1'],
    ['of an export that ends before the address was fixed', exported('17', {}), '0.6'],
    [
      'of an export with a withdrawal from when it can have been asked',
      exported('19', { withdrawnAt: '2026-11-19T00:00:00.000Z' }),
      '1',
    ],
    [
      'of an export with less of the coin from when it can have been asked',
      exported('19', { fellOn: '2026-11-19' }),
      '1',
    ],
    ['of an export with only a deposit from then', exported('19', {}), '0.6'],
    ['of an export with only a deposit since it was asked', exported('21', {}), '0.6'],
    [
      'of an export with an older withdrawal and a deposit from then',
      exported('19', { withdrawnAt: '2026-11-02T00:00:00.000Z', fellOn: '2026-11-02' }),
      '0.6',
    ],
    [
      'that the venue itself wrote with a deposit before it was asked',
      exported('19', { isOwnTotal: true }),
      '0.6',
    ],
    ['that the venue itself wrote after it was asked', exported('21', { isOwnTotal: true }), '1'],
    ['smaller than what left', holding('19', null, '0.3'), '0'],
  ])('is right for an amount %s', (_name, before, amount) => {
    expect(takeWithdrawals([before], [withdrawal])).toEqual([{ ...before, amount }]);
  });

  it('takes coins at hand before those in earn, and no other coin', () => {
    const earn = { ...holding('10', null), arrangement: 'earn' } as const;
    const ether = { ...holding('10', null), asset: 'ETH' };
    const after = takeWithdrawals([earn, holding('10', null, '0.3'), ether], [withdrawal]);
    expect(after.map(({ amount }) => amount)).toEqual(['0.9', '0', '1']);
  });
});

describe('the table of steps', () => {
  it('names only earlier steps as those that come first', () => {
    const ids = STEP_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [at, { after, why, minutes }] of STEP_RULES.entries()) {
      for (const one of after) expect(ids.indexOf(one)).toBeLessThan(at);
      expect(why.length).toBeGreaterThan(20);
      expect(minutes).toBeGreaterThan(0);
    }
  });
});
