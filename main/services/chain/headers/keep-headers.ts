import { lastCheckpoint, type Checkpoints } from '../../../domain/chain/headers/checkpoints.ts';
import {
  headerIn,
  tipHeight,
  type HeaderChain,
  type KnownHeader,
} from '../../../domain/chain/headers/header-chain.ts';
import { isStaleTip, type HeaderRules } from '../../../domain/chain/headers/header-rules.ts';
import {
  chainFromCheckpoint,
  chainFromGenesis,
  chainStart,
} from '../../../domain/chain/headers/start-chain.ts';
import { fail, succeed, type Result } from '../../../domain/result.ts';
import type { ChainBackend } from '../chain-backend.ts';
import type { ChainFault } from '../chain-fault.ts';
import { askHeaders, refuse } from './ask-headers.ts';
import { catchUp } from './catch-up.ts';
import { openKeptChain } from './kept-chain.ts';
import type { HeaderKeeper, HeaderTip } from './header-keeper.ts';

/** What a keeper follows: the rules of a network, and what is known of it beforehand. */
export type KeptNetwork = {
  readonly rules: HeaderRules;
  readonly checkpoints: Checkpoints;
};

/** Keeps the headers of a network in a file. */
export async function keepHeaders(
  path: string,
  network: KeptNetwork,
  now: () => Date,
): Promise<HeaderKeeper> {
  const { rules, checkpoints } = network;
  const kept = await openKeptChain(path, rules, checkpoints);
  const known = (heightBlocks: number): KnownHeader | null => kept.at(heightBlocks) ?? null;
  return {
    sync: async (backend, options) => {
      const held = kept.chain();
      const ours =
        held === null ? await startChain(network, backend, options.signal) : succeed(held);
      if (!ours.ok) return ours;
      const best = await catchUp(ours.value, { ...options, backend, now: now() });
      if (!best.ok) return best;
      const tip = tipOf(await kept.take(best.value));
      const isStale = isStaleTip(rules, tip.time, now());
      return succeed({ tip, replacedFrom: kept.takeReplaced(), isStale });
    },
    headerAt: async (backend, heightBlocks, signal) => {
      const isOld = heightBlocks <= (lastCheckpoint(checkpoints) ?? -1);
      if (known(heightBlocks) === null && isOld) {
        const fetched = await kept.fetchOld(backend, heightBlocks, signal);
        if (!fetched.ok) return fetched;
      }
      const header = known(heightBlocks);
      return header === null ? fail({ code: 'height_beyond_tip' }) : succeed(header);
    },
    tip: () => {
      const chain = kept.chain();
      return chain === null ? null : tipOf(chain);
    },
    known,
  };
}

async function startChain(
  { rules, checkpoints }: KeptNetwork,
  backend: ChainBackend,
  signal: AbortSignal,
): Promise<Result<HeaderChain, ChainFault>> {
  const start = chainStart(checkpoints);
  if (start === null) return succeed(chainFromGenesis(rules));
  const tip = await backend.tip(signal);
  if (!tip.ok) return tip;
  const { firstHeight, count } = start;
  if (tip.value.heightBlocks < firstHeight + count - 1) return fail({ code: 'less_work' });
  const reply = await askHeaders(backend, firstHeight, count, signal);
  if (!reply.ok) return reply;
  const chain = chainFromCheckpoint(rules, checkpoints, reply.value);
  return chain.ok ? chain : refuse(chain.error);
}

function tipOf(chain: HeaderChain): HeaderTip {
  const heightBlocks = tipHeight(chain);
  const { hash = '', time = 0 } = headerIn(chain, heightBlocks) ?? {};
  return { heightBlocks, hash, time };
}
