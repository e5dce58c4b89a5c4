import type { ChainEntry } from './wallet-chain.ts';

/** When the block of a transaction says that it was made; when it was seen first, where that is not known. ISO 8601 UTC. */
export function timeOfEntry({
  block,
  firstSeenAt,
}: Pick<ChainEntry, 'block' | 'firstSeenAt'>): string {
  const time = block?.time ?? null;
  return time === null ? firstSeenAt : new Date(time * 1000).toISOString();
}
