import { join } from 'node:path';
import { lastCheckpoint, type Checkpoints } from '../../../domain/chain/headers/checkpoints.ts';
import {
  headerIn,
  tipHeight,
  type HeaderChain,
  type KnownHeader,
} from '../../../domain/chain/headers/header-chain.ts';
import type { HeaderNetwork } from '../../../domain/chain/headers/header-network.ts';
import {
  HEADER_RULES,
  isStaleTip,
  type HeaderRules,
} from '../../../domain/chain/headers/header-rules.ts';
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
import { loadCheckpoints } from './load-checkpoints.ts';

export type { KnownHeader };

/** The newest block of the verified chain. `time` in seconds since 1970, as the miner says. */
export type HeaderTip = {
  readonly heightBlocks: number;
  readonly hash: string;
  readonly time: number;
};

export type HeaderSync = {
  readonly tip: HeaderTip;
  /**
   * The lowest height whose block was replaced since the last sync, by whichever server. Told once: who keeps blocks
   * should also compare their hashes with `known`.
   */
  readonly replacedFrom: number | null;
  /** The newest block is suspiciously old by this computer's clock. */
  readonly isStale: boolean;
};

export type SyncOptions = {
  readonly signal: AbortSignal;
  /** From 0 to 1. */
  readonly progress: (share: number) => void;
};

/** The headers of one network. Servers share it: what one of them showed with more work holds for all. */
export type HeaderKeeper = {
  /** Catches up with a server. What it shows is taken when it keeps every rule and has more work, else nothing changes. */
  readonly sync: (
    backend: ChainBackend,
    options: SyncOptions,
  ) => Promise<Result<HeaderSync, ChainFault>>;
  /** The header at a height, verified: from what is known, else fetched up to the next checkpoint. Sync first. */
  readonly headerAt: (
    backend: ChainBackend,
    heightBlocks: number,
    signal: AbortSignal,
  ) => Promise<Result<KnownHeader, ChainFault>>;
  /** The newest block that is known without asking; null before the first sync. */
  readonly tip: () => HeaderTip | null;
  /** A verified header without asking; null for one that is not kept. */
  readonly known: (heightBlocks: number) => KnownHeader | null;
};

export type HeaderKeeperOptions = {
  /** The folder of the profile; headers lie in `headers/` inside. */
  readonly folder: string;
  /** From `headerNetworkOf(identity.genesisHash)`. */
  readonly network: HeaderNetwork;
  readonly now: () => Date;
};

/** Opens the headers of a network: reads what was kept, and verifies all of it. What is damaged is fetched anew. */
export async function openHeaderKeeper({
  folder,
  network,
  now,
}: HeaderKeeperOptions): Promise<HeaderKeeper> {
  const rules = HEADER_RULES[network];
  const checkpoints = await loadCheckpoints(network);
  const kept = await openKeptChain(
    join(folder, 'headers', `${network}.headers`),
    rules,
    checkpoints,
  );
  const known = (heightBlocks: number): KnownHeader | null => kept.at(heightBlocks) ?? null;
  return {
    sync: async (backend, options) => {
      const ours = kept.chain() ?? (await startChain(rules, checkpoints, backend, options.signal));
      if ('error' in ours) return ours;
      const best = await catchUp(ours, { ...options, backend, now: now() });
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
  rules: HeaderRules,
  checkpoints: Checkpoints,
  backend: ChainBackend,
  signal: AbortSignal,
): Promise<HeaderChain | { readonly ok: false; readonly error: ChainFault }> {
  const start = chainStart(checkpoints);
  if (start === null) return chainFromGenesis(rules);
  const tip = await backend.tip(signal);
  if (!tip.ok) return tip;
  const { firstHeight, count } = start;
  if (tip.value.heightBlocks < firstHeight + count - 1) return fail({ code: 'less_work' });
  const reply = await askHeaders(backend, firstHeight, count, signal);
  if (!reply.ok) return reply;
  const chain = chainFromCheckpoint(rules, checkpoints, reply.value);
  return chain.ok ? chain.value : refuse(chain.error);
}

function tipOf(chain: HeaderChain): HeaderTip {
  const heightBlocks = tipHeight(chain);
  const { hash = '', time = 0 } = headerIn(chain, heightBlocks) ?? {};
  return { heightBlocks, hash, time };
}
