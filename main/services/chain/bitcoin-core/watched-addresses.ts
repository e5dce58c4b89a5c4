import { succeed, type Result } from '../../../domain/result.ts';
import type { ChainFault } from '../chain-fault.ts';
import type { CoreRpc, RpcOptions } from './core-rpc.ts';
import * as replies from './core-replies.ts';
import type { WatchOrder } from './watch-order.ts';

/**
 * The addresses that the node makes of what it was told to watch. A script that was derived here and is not among them is
 * not watched, so that an empty history is never one that nobody kept.
 */
export async function askWatchedAddresses(
  rpc: CoreRpc,
  { descriptors, count }: Pick<WatchOrder, 'descriptors' | 'count'>,
  options: RpcOptions,
): Promise<Result<ReadonlySet<string>, ChainFault>> {
  const addresses = new Set<string>();
  for (const desc of descriptors) {
    const range = desc.includes('*') ? [[0, count - 1]] : [];
    const derived = await rpc.call(['deriveaddresses', desc, ...range], replies.addresses, options);
    if (!derived.ok) return derived;
    for (const address of derived.value) addresses.add(address);
  }
  return succeed(addresses);
}
