import { fail, succeed, type Result } from '../result.ts';
import type { Network } from '../wallet/inspection.ts';
import type { BlockHeader } from './block-header.ts';
import { difficultyOf, readCompactTarget, targetOfDifficulty } from './compact-target.ts';
import type { HeaderReason } from './inclusion-reason.ts';
import { WORK_RULES } from './work-rules.ts';

/**
 * What the work in one header is worth as evidence. `costly`: nobody forges it lightly. `cheap`: of the main network, but so
 * easy that it can be made today for little. `test_network`: anybody can make it.
 */
export type WorkWorth = 'costly' | 'cheap' | 'test_network';

export type Work = { readonly worth: WorkWorth; readonly difficulty: number };

/**
 * Checks that a header has the work it claims, and that its network allows a claim so low. A height only makes this
 * stricter, since nothing proves it. That the header is in the chain with the most work, no single header shows.
 */
export function judgeWork(
  { bits, hash }: Pick<BlockHeader, 'bits' | 'hash'>,
  network: Network,
  height: number | null,
): Result<Work, HeaderReason> {
  const { easiestBits, floor } = WORK_RULES[network];
  const target = readCompactTarget(bits);
  if (target === null) return fail('block_target_malformed');
  const easiest = readCompactTarget(easiestBits) ?? 0n;
  if (target > easiest) return fail('block_target_too_easy');
  if (BigInt(`0x${hash}`) > target) return fail('block_without_work');
  const difficulty = difficultyOf(target);
  if (floor === null) return succeed({ worth: 'test_network', difficulty });
  if (target <= targetOfDifficulty(floor.difficulty)) {
    return succeed({ worth: 'costly', difficulty });
  }
  return height !== null && height >= floor.fromHeight
    ? fail('block_work_too_low')
    : succeed({ worth: 'cheap', difficulty });
}
