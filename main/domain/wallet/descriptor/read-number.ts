import { succeed, type Result } from '../../result.ts';
import type { InspectFault } from '../inspection.ts';
import { refuse } from '../refuse.ts';

type NumberArgument = { readonly kind: 'number'; readonly value: number };

/** Locks count up to 2^31 − 1 (BIP-379). */
const LONGEST_LOCK = 0x7fffffff;

/** Reads how many keys or scripts have to take part: a whole number in digits, without sign or leading zero. */
export function readThreshold(text: string): Result<NumberArgument, InspectFault> {
  return /^(?:0|[1-9][0-9]{0,3})$/.test(text)
    ? succeed({ kind: 'number', value: Number(text) })
    : refuse('invalid', 'threshold_malformed');
}

/** Reads a time lock: blocks, units of 512 seconds, a block height or a time, as `older` and `after` take it. */
export function readNumber(text: string): Result<NumberArgument, InspectFault> {
  const value = /^[1-9][0-9]{0,9}$/.test(text) ? Number(text) : 0;
  return value > 0 && value <= LONGEST_LOCK
    ? succeed({ kind: 'number', value })
    : refuse('invalid', 'lock_malformed');
}
