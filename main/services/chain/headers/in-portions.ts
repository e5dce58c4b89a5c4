import { setImmediate } from 'node:timers/promises';
import type { HeaderChainReason } from '../../../domain/chain/headers/header-chain-reason.ts';
import type { HeaderChain, KnownHeader } from '../../../domain/chain/headers/header-chain.ts';
import { extendChain } from '../../../domain/chain/headers/extend-chain.ts';
import { readRun } from '../../../domain/chain/headers/read-run.ts';
import { fail, succeed, type Result } from '../../../domain/result.ts';

/** Headers at a time, so that nothing else waits longer than a few hundredths of a second. */
const PORTION = 400;

/** `extendChain`, with pauses. */
export async function extendInPortions(
  chain: HeaderChain,
  hexes: readonly string[],
  now: Date,
): Promise<Result<HeaderChain, HeaderChainReason>> {
  let grown = chain;
  for (let at = 0; at < hexes.length; at += PORTION) {
    const extended = extendChain(grown, hexes.slice(at, at + PORTION), now);
    if (!extended.ok) return extended;
    grown = extended.value;
    await setImmediate();
  }
  return succeed(grown);
}

/** `readRun`, with pauses. */
export async function readInPortions(
  hexes: readonly string[],
): Promise<Result<readonly KnownHeader[], HeaderChainReason>> {
  const all: KnownHeader[] = [];
  for (let at = 0; at < hexes.length; at += PORTION) {
    const run = readRun(hexes.slice(at, at + PORTION));
    if (!run.ok) return run;
    const before = all.at(-1);
    if (before !== undefined && run.value[0]?.previousHash !== before.hash) {
      return fail('header_not_linked');
    }
    all.push(...run.value);
    await setImmediate();
  }
  return succeed(all);
}
