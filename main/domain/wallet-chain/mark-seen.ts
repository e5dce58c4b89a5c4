import type { WalletChain } from './wallet-chain.ts';

/** Marks everything that happened as seen. Where all was, the same comes back. `at` is ISO 8601 UTC. */
export function markSeen(chain: WalletChain, at: string): WalletChain {
  if (chain.events.every(({ seenAt }) => seenAt !== null)) return chain;
  const events = chain.events.map((event) => ({ ...event, seenAt: event.seenAt ?? at }));
  return { ...chain, events };
}
