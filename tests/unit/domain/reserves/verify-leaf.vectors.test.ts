import { describe, expect, it } from 'vitest';
import { verifyLeaf } from '../../../../main/domain/reserves/verify-leaf.ts';
import { forgedProofs, proofOf, reasonOf, validProofs } from './reserves-cases.ts';

const NOW = '2026-11-30T12:00:00.000Z';
const forged = forgedProofs.filter(({ expect: expected }) => expected?.fault !== undefined);
const warned = forgedProofs.filter(({ expect: expected }) => expected?.must_flag !== undefined);

describe('proofs that hold', () => {
  it.each(validProofs)('$id leads to its root', ({ input, expect: expected }) => {
    const verdict = verifyLeaf(proofOf(input), NOW);
    if (!verdict.included) return expect.fail(`Refused: ${verdict.reason}`);
    const { inclusion } = verdict;
    expect(verdict.scheme).toBe(expected?.scheme);
    expect(inclusion.root).toBe(expected?.root);
    expect(inclusion.balances).toEqual(expected?.your_balances);
    expect(inclusion.rootSums).toEqual(expected?.root_sums ?? null);
    expect(verdict.findings.toSorted()).toEqual(expected?.flags.toSorted());
  });

  it.each(
    validProofs.filter(({ expect: expected }) => expected?.asset_list ?? expected?.asset_count),
  )('$id tells which list of coins fits', ({ input, expect: expected }) => {
    const verdict = verifyLeaf(proofOf(input), NOW);
    const list = expected?.asset_list ?? String(expected?.asset_count);
    expect(verdict.included && verdict.inclusion.variant?.split('x')[0]).toBe(list);
  });

  it('are so many for each scheme', () => {
    const schemes = validProofs.map(({ expect: expected }) => expected?.scheme ?? '');
    const counts = Object.fromEntries(
      [...new Set(schemes)].map((one) => [one, schemes.filter((other) => other === one).length]),
    );
    expect(counts).toEqual({
      okx_merkle_v1: 8,
      okx_merkle_v2: 4,
      bybit_merkle: 6,
      mexc_merkle: 5,
      bitmex_liabilities: 3,
      river_liabilities: 2,
      bitso_merkle: 7,
      gate_zk: 3,
      binance_zk_350x5: 3,
    });
  });
});

describe('forged proofs', () => {
  it.each(forged)('$id is refused: $reason', ({ input, expect: expected }) => {
    const verdict = verifyLeaf(proofOf(input), NOW);
    expect(expected?.fault_any_of ?? [expected?.fault]).toContain(reasonOf(verdict));
  });

  it('are followed as far as they hold, and the node where they do not comes last', () => {
    const followed = forged.flatMap(({ input }) => {
      const verdict = verifyLeaf(proofOf(input), NOW);
      return verdict.included || verdict.path.length === 0 ? [] : [verdict];
    });
    expect(followed).toHaveLength(36);
    for (const { path, level, expected } of followed) {
      expect(path.map((node) => node.level)).toEqual(path.map((_node, at) => at));
      expect(path.at(-1)?.level).toBe(level);
      expect(path.at(-1)?.sibling).toBeNull();
      if (expected !== null) expect(expected).toMatch(/^[0-9a-f]+$/);
    }
  });

  it.each(warned)('$id holds, with a warning: $reason', ({ input, expect: expected }) => {
    const verdict = verifyLeaf(proofOf(input), NOW);
    if (!verdict.included) return expect.fail(`Refused: ${verdict.reason}`);
    expect(verdict.findings).toEqual(expect.arrayContaining([...(expected?.must_flag ?? [])]));
  });

  it('are 88, and 3 more that hold with a warning', () => {
    expect([forged.length, warned.length]).toEqual([88, 3]);
  });
});
