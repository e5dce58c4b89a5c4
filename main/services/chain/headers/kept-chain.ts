import type { Checkpoints } from '../../../domain/chain/headers/checkpoints.ts';
import {
  commonHeight,
  headerIn,
  tipHeight,
  workAbove,
  type HeaderChain,
  type KnownHeader,
} from '../../../domain/chain/headers/header-chain.ts';
import type { HeaderRules } from '../../../domain/chain/headers/header-rules.ts';
import type { Result } from '../../../domain/result.ts';
import type { ChainBackend } from '../chain-backend.ts';
import type { ChainFault } from '../chain-fault.ts';
import { readHeaderFile, writeHeaderFile, type StoredRun } from './header-file.ts';
import { openOldHeaders, type OldHeaders } from './old-headers.ts';
import { restoreChain } from './restore-chain.ts';

/** The best chain so far and older headers, in memory and on disk. */
export type KeptChain = {
  readonly chain: () => HeaderChain | null;
  readonly at: (heightBlocks: number) => KnownHeader | undefined;
  /** Takes a chain where it has more work than the one that is held by now; gives the one that is held then. */
  readonly take: (chain: HeaderChain) => Promise<HeaderChain>;
  /** The lowest height whose block was replaced since this was last asked; null for none. */
  readonly takeReplaced: () => number | null;
  readonly fetchOld: (
    backend: ChainBackend,
    heightBlocks: number,
    signal: AbortSignal,
  ) => Promise<Result<null, ChainFault>>;
};

type Held = { readonly chain: HeaderChain | null; readonly old: OldHeaders };

/** Reads a file of headers and verifies all of it. */
export async function openKeptChain(
  path: string,
  rules: HeaderRules,
  checkpoints: Checkpoints,
): Promise<KeptChain> {
  const held = await restore(await readHeaderFile(path), rules, checkpoints);
  const { old } = held;
  let chain = held.chain;
  let replaced: number | null = null;
  let writing = Promise.resolve();
  const save = (): Promise<void> => {
    writing = writing.then(() => writeHeaderFile(path, [...runsOf(chain), ...old.runs()]));
    return writing;
  };
  return {
    chain: () => chain,
    at: (heightBlocks) =>
      (chain === null ? undefined : headerIn(chain, heightBlocks)) ?? old.at(heightBlocks),
    take: async (next) => {
      const fork = chain === null ? null : judgeFork(chain, next);
      if (chain !== null && fork === 'kept') return chain;
      if (typeof fork === 'number') replaced = Math.min(replaced ?? Infinity, fork + 1);
      chain = next;
      await save();
      return next;
    },
    takeReplaced: () => {
      const from = replaced;
      replaced = null;
      return from;
    },
    fetchOld: async (backend, heightBlocks, signal) => {
      const fetched = await old.fetch(backend, heightBlocks, signal);
      if (fetched.ok) await save();
      return fetched;
    },
  };
}

/** Whether a chain stays, only grows (null), or is replaced above a height. */
function judgeFork(before: HeaderChain, next: HeaderChain): 'kept' | number | null {
  const common = commonHeight(before, next);
  if (workAbove(next, common) <= workAbove(before, common)) return 'kept';
  return common < tipHeight(before) ? common : null;
}

async function restore(
  stored: readonly StoredRun[],
  rules: HeaderRules,
  checkpoints: Checkpoints,
): Promise<Held> {
  const chain = await restoreChain(rules, checkpoints, stored);
  const old = openOldHeaders(checkpoints);
  for (const run of stored) {
    const isInChain = chain !== null && run.startHeight >= chain.firstHeight;
    if (!isInChain) await old.restore(run);
  }
  return { chain, old };
}

function runsOf(chain: HeaderChain | null): readonly StoredRun[] {
  if (chain === null) return [];
  const hexes = chain.headers.map(({ headerHex }) => headerHex);
  return [{ startHeight: chain.firstHeight, hexes }];
}
