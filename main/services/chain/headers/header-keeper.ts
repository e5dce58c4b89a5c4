import { join } from 'node:path';
import type { KnownHeader } from '../../../domain/chain/headers/header-chain.ts';
import type { HeaderNetwork } from '../../../domain/chain/headers/header-network.ts';
import { HEADER_RULES } from '../../../domain/chain/headers/header-rules.ts';
import type { Result } from '../../../domain/result.ts';
import type { ChainBackend } from '../chain-backend.ts';
import type { ChainFault } from '../chain-fault.ts';
import { keepHeaders } from './keep-headers.ts';
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
  const path = join(folder, 'headers', `${network}.headers`);
  const checkpoints = await loadCheckpoints(network);
  return keepHeaders(path, { rules: HEADER_RULES[network], checkpoints }, now);
}
