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
    // Holdfast also says it where a hash was typed and no balance.
    const findings = inclusion.findings.filter((one) => one !== 'balances_not_in_proof');
    expect(findings.toSorted()).toEqual(expected?.flags.toSorted());
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

  it.each(warned)('$id holds, with a warning: $reason', ({ input, expect: expected }) => {
    const verdict = verifyLeaf(proofOf(input), NOW);
    if (!verdict.included) return expect.fail(`Refused: ${verdict.reason}`);
    expect(verdict.findings).toEqual(expect.arrayContaining([...(expected?.must_flag ?? [])]));
  });

  it('are 88, and 3 more that hold with a warning', () => {
    expect([forged.length, warned.length]).toEqual([88, 3]);
  });
});
