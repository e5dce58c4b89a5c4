import type { Checkpoints } from '../../../domain/chain/headers/checkpoints.ts';
import type { HeaderChain } from '../../../domain/chain/headers/header-chain.ts';
import type { HeaderRules } from '../../../domain/chain/headers/header-rules.ts';
import {
  chainFromCheckpoint,
  chainFromGenesis,
  chainStart,
} from '../../../domain/chain/headers/start-chain.ts';
import type { StoredRun } from './header-file.ts';
import { extendInPortions } from './in-portions.ts';

/** The clock was asked when the headers came; set back since then, it is no reason to fetch them again. */
const END_OF_TIME = new Date(8.64e15);

/**
 * The chain in what was stored, verified again from its first header on; null for none. A newer version of the app may
 * know later blocks beforehand, so the beginning is looked for in every run.
 */
export async function restoreChain(
  rules: HeaderRules,
  checkpoints: Checkpoints,
  runs: readonly StoredRun[],
): Promise<HeaderChain | null> {
  const { firstHeight, count } = chainStart(checkpoints) ?? { firstHeight: 0, count: 1 };
  for (const { startHeight, hexes } of runs) {
    if (startHeight > firstHeight) continue;
    const skipped = firstHeight - startHeight;
    const lead = hexes.slice(skipped, skipped + count);
    const begun = begin(rules, checkpoints, lead);
    if (begun === null) continue;
    const chain = await extendInPortions(begun, hexes.slice(skipped + count), END_OF_TIME);
    if (chain.ok) return chain.value;
  }
  return null;
}

function begin(
  rules: HeaderRules,
  checkpoints: Checkpoints,
  lead: readonly string[],
): HeaderChain | null {
  if (chainStart(checkpoints) === null) {
    return lead[0] === rules.genesisHex ? chainFromGenesis(rules) : null;
  }
  const chain = chainFromCheckpoint(rules, checkpoints, lead);
  return chain.ok ? chain.value : null;
}
