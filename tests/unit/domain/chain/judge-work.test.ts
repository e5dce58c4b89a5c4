import { describe, expect, it } from 'vitest';
import { difficultyOf, readCompactTarget } from '../../../../main/domain/chain/compact-target.ts';
import { judgeWork } from '../../../../main/domain/chain/judge-work.ts';

describe('a compact target', () => {
  // Cases of Bitcoin Core, src/test/arith_uint256_tests.cpp (bignum_SetCompact), MIT.
  it.each([
    [0x01003456, null],
    [0x01123456, 0x12n],
    [0x02008000, 0x80n],
    [0x05009234, 0x92340000n],
    [0x04923456, null],
    [0x04123456, 0x12345600n],
    [0x20123456, 0x123456n << 232n],
    [0xff123456, null],
    [0x00000000, null],
    [0x01fedcba, null],
    [0x1d00ffff, 0xffffn << 208n],
    [0x207fffff, 0x7fffffn << 232n],
    [0x217fffff, null],
  ] as const)('%i', (bits, target) => {
    expect(readCompactTarget(bits)).toBe(target);
  });

  it('is a difficulty to people', () => {
    expect(difficultyOf(readCompactTarget(0x1d00ffff) ?? 0n)).toBe(1);
    // Block 100,000 of the main network.
    expect(difficultyOf(readCompactTarget(0x1b04864c) ?? 0n)).toBeCloseTo(14_484.16, 2);
  });
});

/** The hash of a header that met a target just so. */
const justUnder = (bits: number): string =>
  (readCompactTarget(bits) ?? 0n).toString(16).padStart(64, '0');
const justOver = (bits: number): string =>
  ((readCompactTarget(bits) ?? 0n) + 1n).toString(16).padStart(64, '0');

/** 20 × 10^12, a little harder and a little easier. */
const AT_FLOOR = 0x170e12d3;
const BELOW_FLOOR = 0x170e12d4;

describe('the work in a header', () => {
  it.each([
    ['mainnet', 0x1702068f, 951_658, 'costly'],
    ['mainnet', 0x1702068f, null, 'costly'],
    ['mainnet', 0x1b04864c, 100_000, 'cheap'],
    ['mainnet', 0x1b04864c, null, 'cheap'],
    ['mainnet', 0x1d00ffff, 0, 'cheap'],
    ['testnet', 0x1d00ffff, 40_000, 'test_network'],
    ['signet', 0x1e0377ae, 0, 'test_network'],
    ['regtest', 0x207fffff, 0, 'test_network'],
  ] as const)('of %s with bits %i at height %s is %s', (network, bits, height, worth) => {
    expect(judgeWork({ bits, hash: justUnder(bits) }, network, height)).toMatchObject({
      ok: true,
      value: { worth },
    });
    expect(judgeWork({ bits, hash: justOver(bits) }, network, height)).toEqual({
      ok: false,
      error: 'block_without_work',
    });
  });

  it.each([
    ['mainnet', 0x1d010000, 'block_target_too_easy'],
    ['mainnet', 0x207fffff, 'block_target_too_easy'],
    ['testnet', 0x1e0377ae, 'block_target_too_easy'],
    ['signet', 0x1e0377af, 'block_target_too_easy'],
    ['signet', 0x207fffff, 'block_target_too_easy'],
    ['regtest', 0x21008000, 'block_target_too_easy'],
    ['regtest', 0x21010000, 'block_target_malformed'],
    ['regtest', 0x20ffffff, 'block_target_malformed'],
    ['regtest', 0, 'block_target_malformed'],
  ] as const)('of %s with bits %i is refused: %s', (network, bits, error) => {
    expect(judgeWork({ bits, hash: '00'.repeat(32) }, network, null)).toEqual({ ok: false, error });
  });

  it('of an easy block is refused from the height on where blocks were hard', () => {
    const easy = { bits: BELOW_FLOOR, hash: justUnder(BELOW_FLOOR) };
    const hard = { bits: AT_FLOOR, hash: justUnder(AT_FLOOR) };
    expect(judgeWork(easy, 'mainnet', 839_999)).toMatchObject({ value: { worth: 'cheap' } });
    expect(judgeWork(easy, 'mainnet', 840_000)).toEqual({ ok: false, error: 'block_work_too_low' });
    expect(judgeWork(hard, 'mainnet', 840_000)).toMatchObject({ value: { worth: 'costly' } });
  });
});
