import { succeed, type Result } from '../../result.ts';
import type { InspectFault } from '../inspection.ts';
import { refuse } from '../refuse.ts';
import type { Argument } from './expression.ts';
import type { Bracketed } from './read-brackets.ts';

type Read = Result<Argument, InspectFault>;

/** Locks count up to 2^31 − 1 (BIP-379). */
const LONGEST_LOCK = 0x7fffffff;
/** Longest script of an output, in bytes. */
const LONGEST_SCRIPT = 10_000;

/** Reads how many keys or scripts have to take part: a whole number in digits, without sign or leading zero. */
export function readThreshold(item: Bracketed): Read {
  const text = textOf(item);
  return /^(?:0|[1-9][0-9]{0,3})$/.test(text)
    ? succeed({ kind: 'number', value: Number(text) })
    : refuse('invalid', 'threshold_malformed');
}

/** Reads a time lock: blocks, units of 512 seconds, a block height or a time, as `older` and `after` take it. */
export function readLock(item: Bracketed): Read {
  const text = textOf(item);
  const value = /^[1-9][0-9]{0,9}$/.test(text) ? Number(text) : 0;
  return value > 0 && value <= LONGEST_LOCK
    ? succeed({ kind: 'number', value })
    : refuse('invalid', 'lock_malformed');
}

/** Reads bytes in hex: exactly as many as are told, or a whole script for null. */
export function readHex(item: Bracketed, bytes: number | null): Read {
  const text = textOf(item);
  const size = text.length / 2;
  const isFine = bytes === null ? size >= 1 && size <= LONGEST_SCRIPT : size === bytes;
  return isFine && Number.isInteger(size) && /^[0-9a-fA-F]+$/.test(text)
    ? succeed({ kind: 'hex', hex: text.toLowerCase() })
    : refuse('invalid', 'hash_malformed');
}

/** Takes an address as it stands; whether it is one is asked once the descriptor is read. */
export function readAddress(item: Bracketed): Read {
  return item.kind === 'text'
    ? succeed({ kind: 'address', address: item.text })
    : refuse('invalid', 'script_malformed');
}

function textOf(item: Bracketed): string {
  return item.kind === 'text' ? item.text : '';
}
