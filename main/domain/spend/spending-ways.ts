import { satisfier } from '@bitcoinerlab/miniscript';
import { fail, succeed, type Result } from '../result.ts';
import type { Expression } from '../wallet/descriptor/expression.ts';
import { writeExpression } from '../wallet/descriptor/write-expression.ts';
import type { SpendReason } from './spend-fault.ts';

/** One item of a witness; `key` is the place of a key in the wallet. */
export type WayItem =
  | { readonly kind: 'signature'; readonly key: number }
  | { readonly kind: 'key'; readonly key: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'one' };

/** A way to meet the conditions of a script: its witness in order, without the script itself. */
export type SpendingWay = readonly WayItem[];

/** Why a script has no way that a plain payment can take. */
export type WaysFault = Extract<
  SpendReason,
  'spend_script_too_complex' | 'spend_script_needs_time' | 'spend_script_needs_preimage'
>;

/**
 * The ways in which signatures alone spend a miniscript (BIP-379), by @bitcoinerlab/miniscript. Ways that wait for a time
 * or show a preimage are left out: a test payment is about keys. Only ways that nobody on the road can change count.
 */
export function spendingWays(
  expression: Expression,
  isTaproot: boolean,
): Result<readonly SpendingWay[], WaysFault> {
  const solutions = solve(writeExpression(expression, keyName), isTaproot);
  if (solutions === null) return fail('spend_script_too_complex');
  const timely = solutions.filter(
    ({ nLockTime, nSequence }) => nLockTime === undefined && nSequence === undefined,
  );
  const ways = timely.map(({ asm }) => readWay(asm)).filter((way) => way !== null);
  if (ways.length > 0) return succeed(ways);
  return fail(timely.length > 0 ? 'spend_script_needs_preimage' : 'spend_script_needs_time');
}

function solve(miniscript: string, tapscript: boolean) {
  try {
    return satisfier(miniscript, { tapscript }).nonMalleableSats;
  } catch {
    // The library throws for scripts with more than a thousand ways, and for those without a sound one.
    return null;
  }
}

function keyName(key: number): string {
  return `@${key}`;
}

/** Null for a way with an item that is no signature, key or number. */
function readWay(asm: string): SpendingWay | null {
  const items = asm.split(' ').map(readItem);
  const known = items.filter((item) => item !== null);
  return known.length < items.length ? null : known;
}

function readItem(item: string): WayItem | null {
  if (item === '0') return { kind: 'empty' };
  if (item === '1') return { kind: 'one' };
  const signed = /^<sig\(@(\d+)\)>$/.exec(item)?.[1];
  if (signed !== undefined) return { kind: 'signature', key: Number(signed) };
  const key = /^<@(\d+)>$/.exec(item)?.[1];
  return key === undefined ? null : { kind: 'key', key: Number(key) };
}
