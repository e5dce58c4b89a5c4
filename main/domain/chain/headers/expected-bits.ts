import { PERIOD_BLOCKS } from './checkpoints.ts';
import { headerIn, type HeaderChain, type KnownHeader } from './header-chain.ts';
import { retargetedBits } from './retargeted-bits.ts';

/** After that long without a block, the networks with easy blocks allow one. */
const EASY_AFTER_SECONDS = 20 * 60;

/**
 * The compact target that the block at a height has to have over the blocks of a chain before it; null where those are not
 * held. `time` is its own (`GetNextWorkRequired` of Bitcoin Core).
 */
export function expectedBits(
  chain: HeaderChain,
  heightBlocks: number,
  time: number,
): number | null {
  const { rules, baseHeight, bitsAfterBase } = chain;
  const last = headerIn(chain, heightBlocks - 1);
  if (last === undefined) return null;
  if (rules.retargetsFrom === 'never') return rules.easiestBits;
  if (heightBlocks % PERIOD_BLOCKS !== 0) {
    if (!rules.hasEasyBlocks) return last.bits;
    return time > last.time + EASY_AFTER_SECONDS
      ? rules.easiestBits
      : lastRealBits(chain, heightBlocks - 1, last);
  }
  if (heightBlocks === baseHeight + 1 && bitsAfterBase !== null) return bitsAfterBase;
  const first = headerIn(chain, heightBlocks - PERIOD_BLOCKS);
  if (first === undefined) return null;
  const { bits } = rules.retargetsFrom === 'first_block' ? first : last;
  return retargetedBits(bits, last.time - first.time, rules.easiestBits);
}

/** Back over the easy blocks to one with a target of its own, at most to the first of the period. */
function lastRealBits(chain: HeaderChain, heightBlocks: number, last: KnownHeader): number {
  const { easiestBits } = chain.rules;
  let height = heightBlocks;
  let header: KnownHeader | undefined = last;
  while (header?.bits === easiestBits && height % PERIOD_BLOCKS !== 0) {
    height -= 1;
    header = headerIn(chain, height);
  }
  return header?.bits ?? easiestBits;
}
