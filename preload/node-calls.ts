import type { Call, Empty } from './call.ts';
import type { NodeWork, ScannedCoins } from './node-shapes.ts';
import type { ChainCode } from './server-shapes.ts';

type NodeCode = 'not_found' | 'not_a_node' | 'not_own_node' | ChainCode;

/** Methods that tell the user's own node what a wallet is. */
export type NodeCalls = {
  /**
   * Gives the wallet's descriptors to one's own Bitcoin Core, and has it look for everything from `since` on (the whole
   * chain without it). Takes minutes to hours; `work.cancel` stops it, there as well. Remembered until the server changes.
   */
  'chain.watchOnNode': Call<
    { walletId: string; serverId: string; since?: string; agreed: true },
    { since: string | null },
    NodeCode
  >;
  /** Gives the same to it once, and has it list the coins that are there now, in a minute or two. */
  'chain.scan': Call<{ walletId: string; serverId: string; agreed: true }, ScannedCoins, NodeCode>;
  /** What nodes are at. */
  'chain.nodeWork': Call<Empty, { running: readonly NodeWork[] }>;
};
