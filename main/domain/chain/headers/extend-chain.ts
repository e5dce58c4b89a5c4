import { fail, succeed, type Result } from '../../result.ts';
import { readCompactTarget } from '../compact-target.ts';
import { expectedBits } from './expected-bits.ts';
import type { HeaderChainReason } from './header-chain-reason.ts';
import { tipHeight, type HeaderChain, type KnownHeader } from './header-chain.ts';
import { judgeTime, MEDIAN_BLOCKS } from './judge-time.ts';
import { readRun } from './read-run.ts';

/** Valid on every network above what is known beforehand (BIP-34, 66 and 65; `ContextualCheckBlockHeader`). */
const OLDEST_VERSION = 4;

/** Puts further headers, in hex, on a chain when all of them keep its rules at the time `now`. */
export function extendChain(
  chain: HeaderChain,
  hexes: readonly string[],
  now: Date,
): Result<HeaderChain, HeaderChainReason> {
  const run = readRun(hexes);
  if (!run.ok) return run;
  // Grows while each is judged over those before it, and leaves only as a new value.
  const headers = [...chain.headers];
  const grown = { ...chain, headers };
  for (const header of run.value) {
    const reason = judgeHeader(grown, header, now);
    if (reason !== null) return fail(reason);
    headers.push(header);
  }
  return succeed(grown);
}

function judgeHeader(chain: HeaderChain, header: KnownHeader, now: Date): HeaderChainReason | null {
  const { rules, headers } = chain;
  const { hash, bits, previousHash, time, version } = header;
  if (previousHash !== headers.at(-1)?.hash) return 'header_not_linked';
  const heightBlocks = tipHeight(chain) + 1;
  if (bits !== expectedBits(chain, heightBlocks, time)) return 'header_wrong_target';
  const target = readCompactTarget(bits);
  if (target === null || BigInt(`0x${hash}`) > target) return 'header_without_work';
  if (version < OLDEST_VERSION) return 'header_old_version';
  return judgeTime(rules, { time, heightBlocks }, headers.slice(-MEDIAN_BLOCKS), now);
}
