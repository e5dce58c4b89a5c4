import { succeed, type Result } from '../result.ts';
import type { PsbtInput } from './psbt.ts';
import { refusePsbt, type PsbtFault } from './psbt-fault.ts';

type Locks = Pick<PsbtInput, 'requiredTime' | 'requiredHeight'>;

/**
 * The lock time of a version 2 transaction (BIP-370, "Determining Lock Time"): the highest that its inputs ask for, a
 * height where all of those can live with one. Refuses inputs of which some want a height and others a time.
 */
export function determineLockTime(
  inputs: readonly Locks[],
  fallback: number,
): Result<number, PsbtFault> {
  const asking = inputs.filter((one) => one.requiredTime !== null || one.requiredHeight !== null);
  if (asking.length === 0) return succeed(fallback);
  const heights = asking.map(({ requiredHeight }) => requiredHeight).filter((one) => one !== null);
  if (heights.length === asking.length) return succeed(Math.max(...heights));
  const times = asking.map(({ requiredTime }) => requiredTime).filter((one) => one !== null);
  return times.length === asking.length
    ? succeed(Math.max(...times))
    : refusePsbt('psbt_locktime_conflict');
}
