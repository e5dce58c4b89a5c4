import { bitsOfPeriod, checkpointAt, type Checkpoints } from './checkpoints.ts';
import type { HeaderChainReason } from './header-chain-reason.ts';
import type { KnownHeader } from './header-chain.ts';

/**
 * Checks that a run, whose links were checked, leads up to a block that is known beforehand, and has the targets of its
 * periods where they are known. Then nobody can have made up any of it.
 */
export function certifyRun(
  run: readonly KnownHeader[],
  startHeight: number,
  checkpoints: Checkpoints,
): HeaderChainReason | null {
  const endHash = checkpointAt(checkpoints, startHeight + run.length - 1);
  if (endHash === null || run.at(-1)?.hash !== endHash) return 'checkpoint_differs';
  const isAsKnown = run.every(
    ({ bits }, place) => (bitsOfPeriod(checkpoints, startHeight + place) ?? bits) === bits,
  );
  return isAsKnown ? null : 'header_wrong_target';
}
