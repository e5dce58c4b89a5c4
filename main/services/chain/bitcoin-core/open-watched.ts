import type { ChainTransaction } from '../../../domain/chain/chain-transaction.ts';
import { scriptHash } from '../../../domain/chain/script-hash.ts';
import { outputAddress } from '../../../domain/psbt/output-address.ts';
import { fail, succeed, type Result } from '../../../domain/result.ts';
import type { Network as ChainName } from '../../../domain/wallet/inspection.ts';
import type { ChainReply, Histories } from '../chain-backend.ts';
import type { ChainFault } from '../chain-fault.ts';
import type { CoreRpc, RpcOptions } from './core-rpc.ts';
import { readWatched, type WatchedChain } from './read-watched.ts';
import type { WatchOrder } from './watch-order.ts';
import { resumeWatch, watchWallet } from './watch-wallet.ts';
import { askWatchedAddresses } from './watched-addresses.ts';

/** The one wallet that a backend has its node watch, and what the node knows of it. */
export function openWatched(rpc: CoreRpc, network: ChainName) {
  let order: WatchOrder | null = null;
  let addresses: ReadonlySet<string> = new Set();
  let chain: WatchedChain | null = null;
  const take = async (next: WatchOrder, options: RpcOptions): ChainReply<null> => {
    const known = await askWatchedAddresses(rpc, next, options);
    if (!known.ok) return known;
    addresses = known.value;
    order = next;
    return succeed(null);
  };
  const isWatched = (script: Uint8Array): boolean =>
    addresses.has(outputAddress(script, network) ?? '');
  return {
    transactions: () => chain?.transactions ?? new Map<string, ChainTransaction>(),
    watch: async (
      next: WatchOrder,
      options: RpcOptions,
      progress: (share: number) => void,
    ): ChainReply<null> => {
      const done = await watchWallet(rpc, next, options, progress);
      return done.ok ? take(next, options) : done;
    },
    resume: async (next: WatchOrder, options: RpcOptions): ChainReply<null> => {
      const done = await resumeWatch(rpc, next, options);
      return done.ok ? take(next, options) : done;
    },
    history: async (
      scripts: readonly Uint8Array[],
      known: ReadonlyMap<string, string | null>,
      options: RpcOptions,
    ): ChainReply<Histories> => {
      if (order === null || !scripts.every(isWatched)) return fail({ code: 'not_watched' });
      const read = await readWatched(rpc, order.name, scripts, options);
      if (!read.ok) return read;
      chain = read.value;
      return pick(chain, scripts, known);
    },
  };
}

/** The histories in the order in which they were asked for. */
function pick(
  { histories }: WatchedChain,
  scripts: readonly Uint8Array[],
  known: ReadonlyMap<string, string | null>,
): Result<Histories, ChainFault> {
  const picked: Histories[number][] = [];
  for (const hash of scripts.map(scriptHash)) {
    const history = histories.get(hash);
    if (history === undefined) return fail({ code: 'not_watched' });
    picked.push(known.get(hash) === history.status ? 'unchanged' : history);
  }
  return succeed(picked);
}
