import { describe, expect, it } from 'vitest';
import {
  FEE_TARGETS,
  judgeFeeRates,
  type FeeRates,
} from '../../../../main/domain/chain/judge-fee-rates.ts';

const rates = (...sats: readonly (number | null)[]): FeeRates =>
  FEE_TARGETS.map((blocks, at) => ({ blocks, satsPerVb: sats[at] ?? null }));

const judged = (first: FeeRates, second: FeeRates | null = null) => {
  const { rates: offered, findings } = judgeFeeRates(first, second);
  return {
    offered: offered.map(({ satsPerVb }) => satsPerVb),
    findings: findings.map(({ code }) => code),
  };
};

describe('fees that are offered', () => {
  it('are those of the only server', () => {
    expect(judged(rates(20, 10, 5, 1))).toEqual({ offered: [20, 10, 5, 1], findings: [] });
  });

  it('are those of the first server while the second is at most twice apart', () => {
    expect(judged(rates(20, 10, 6, 2), rates(10, 20, 3, 1)).offered).toEqual([20, 10, 6, 2]);
    expect(judged(rates(20, 10, 6, 2), rates(10, 20, 3, 1)).findings).toEqual([]);
  });

  it('are the lower ones, with a warning, when two servers are more than twice apart', () => {
    const [high, low] = [rates(900, 10, 5, 2), rates(20, 10, 5, 2)];
    for (const [first, second] of [
      [high, low],
      [low, high],
    ] as const) {
      expect(judged(first, second)).toEqual({ offered: [20, 10, 5, 2], findings: ['fees_differ'] });
    }
  });

  it('never ask more for a longer wait', () => {
    expect(judged(rates(5, 20, 3, null))).toEqual({
      offered: [5, 5, 3, null],
      findings: ['fees_out_of_order'],
    });
  });

  it('come from the second server where the first has none', () => {
    expect(judged(rates(null, 10, null, 2), rates(12, 10, 5, 2))).toEqual({
      offered: [12, 10, 5, 2],
      findings: [],
    });
  });

  it('are missing when nobody has any', () => {
    expect(judged(rates(), rates()).findings).toEqual(['fees_missing']);
  });
});
