import { fail, succeed, type Result } from '../../result.ts';
import { certifyRun } from './certify-run.ts';
import { bitsOfPeriod, lastCheckpoint, PERIOD_BLOCKS, type Checkpoints } from './checkpoints.ts';
import type { HeaderChainReason } from './header-chain-reason.ts';
import type { HeaderChain } from './header-chain.ts';
import type { HeaderRules } from './header-rules.ts';
import { MEDIAN_BLOCKS } from './judge-time.ts';
import { readRun } from './read-run.ts';

/** Where a chain begins, and how many headers up to its base have to be had first. */
export type ChainStart = { readonly firstHeight: number; readonly count: number };

/**
 * The headers that a chain begins with: those that the time of the next block is measured by, and where the next target is
 * not known the whole period that it follows from. Null where the chain begins with the first block, which is known.
 */
export function chainStart(checkpoints: Checkpoints): ChainStart | null {
  const base = lastCheckpoint(checkpoints);
  if (base === null) return null;
  const isKnown = bitsOfPeriod(checkpoints, base + 1) !== null;
  const count = isKnown ? MEDIAN_BLOCKS : PERIOD_BLOCKS;
  return { firstHeight: base - count + 1, count };
}

/** A chain of the first block alone. */
export function chainFromGenesis(rules: HeaderRules): HeaderChain {
  const genesis = readRun([rules.genesisHex]);
  return {
    rules,
    firstHeight: 0,
    baseHeight: 0,
    bitsAfterBase: null,
    headers: genesis.ok ? genesis.value : [],
  };
}

/** A chain over the last block that is known beforehand, from the headers that `chainStart` names. */
export function chainFromCheckpoint(
  rules: HeaderRules,
  checkpoints: Checkpoints,
  hexes: readonly string[],
): Result<HeaderChain, HeaderChainReason> {
  const start = chainStart(checkpoints);
  const run = readRun(hexes);
  if (!run.ok) return run;
  if (start?.count !== hexes.length) return fail('checkpoint_differs');
  const { firstHeight, count } = start;
  const reason = certifyRun(run.value, firstHeight, checkpoints);
  if (reason !== null) return fail(reason);
  const baseHeight = firstHeight + count - 1;
  const bitsAfterBase = bitsOfPeriod(checkpoints, baseHeight + 1);
  return succeed({ rules, firstHeight, baseHeight, bitsAfterBase, headers: run.value });
}
