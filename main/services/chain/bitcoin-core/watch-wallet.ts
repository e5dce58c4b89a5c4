import { fail, succeed, type Result } from '../../../domain/result.ts';
import type { ChainFault } from '../chain-fault.ts';
import type { CoreRpc, RpcOptions } from './core-rpc.ts';
import * as replies from './core-replies.ts';
import { makeLongCall } from './long-call.ts';
import type { WatchOrder } from './watch-order.ts';

/** A node may look through the whole chain for this. */
const RESCAN_LIMIT_MS = 24 * 60 * 60 * 1000;
/** A rescan starts two hours before the time it is given, since clocks of miners differ by as much (src/wallet/rpc). */
const MARGIN_SECONDS = 2 * 60 * 60;

type Progress = (share: number) => void;

/**
 * Makes or loads the wallet, and has the node look for everything that ever concerned it. A node that has thrown the
 * blocks away in which it would have to look is not asked to: `node_pruned` says since when it has them.
 */
export async function watchWallet(
  rpc: CoreRpc,
  order: WatchOrder,
  options: RpcOptions,
  progress: Progress,
): Promise<Result<null, ChainFault>> {
  const complete = await checkBlocks(rpc, order, options);
  if (!complete.ok) return complete;
  const made = await makeWallet(rpc, order.name, options);
  if (!made.ok) return made;
  const wallet = order.name;
  const imported = await makeLongCall(options.signal, {
    call: () =>
      rpc.call(
        ['importdescriptors', order.descriptors.map((desc, chain) => request(order, desc, chain))],
        replies.imported,
        { ...options, wallet, limitMs: RESCAN_LIMIT_MS },
      ),
    look: async (signal) => {
      const info = await rpc.call(['getwalletinfo'], replies.walletInfo, {
        ...options,
        signal,
        wallet,
      });
      if (info.ok && info.value.scanning !== false) progress(info.value.scanning.progress);
    },
    stop: (signal) => rpc.call(['abortrescan'], replies.anything, { signal, wallet }),
  });
  if (!imported.ok) return imported;
  const isDone = imported.value.every(({ success }) => success);
  return isDone ? succeed(null) : fail({ code: 'wallet_unavailable' });
}

/**
 * Goes on with what an earlier run had the node watch, without another import: loads the wallet there and makes sure that
 * it has the same descriptors, as far. `not_watched` where it does not, or no longer.
 */
export async function resumeWatch(
  rpc: CoreRpc,
  order: WatchOrder,
  options: RpcOptions,
): Promise<Result<null, ChainFault>> {
  const loaded = await loadWallet(rpc, order.name, options);
  if (!loaded.ok) return isGone(loaded.error) ? fail({ code: 'not_watched' }) : loaded;
  const listed = await rpc.call(['listdescriptors'], replies.descriptors, {
    ...options,
    wallet: order.name,
  });
  if (!listed.ok) return listed;
  const has = (desc: string): boolean =>
    listed.value.descriptors.some(
      (one) =>
        plain(one.desc) === plain(desc) &&
        (one.range === undefined || one.range[1] >= order.count - 1),
    );
  return order.descriptors.every(has) ? succeed(null) : fail({ code: 'not_watched' });
}

function isGone({ code }: ChainFault): boolean {
  return code === 'wallet_unavailable' || code === 'server_error';
}

/** Without checksum, and with one way to write hardened steps: nodes of different age differ in both. */
function plain(descriptor: string): string {
  return (descriptor.split('#')[0] ?? '').replaceAll("'", 'h');
}

function request(order: WatchOrder, desc: string, chain: number): object {
  return {
    desc,
    ...(desc.includes('*') ? { range: [0, order.count - 1] } : {}),
    timestamp: order.since === null ? 0 : secondsOf(order.since),
    internal: chain === 1,
    active: false,
  };
}

function secondsOf(time: string): number {
  return Math.floor(Date.parse(time) / 1000);
}

async function checkBlocks(
  rpc: CoreRpc,
  { since }: WatchOrder,
  options: RpcOptions,
): Promise<Result<null, ChainFault>> {
  const info = await rpc.call(['getblockchaininfo'], replies.pruneInfo, options);
  if (!info.ok) return info;
  const { pruned, pruneheight = 0 } = info.value;
  if (!pruned || pruneheight === 0) return succeed(null);
  const hash = await rpc.call(['getblockhash', pruneheight], replies.hash, options);
  if (!hash.ok) return hash;
  const header = await rpc.call(['getblockheader', hash.value], replies.headerTime, options);
  if (!header.ok) return header;
  const firstSeconds = header.value.mediantime + MARGIN_SECONDS;
  if (since !== null && secondsOf(since) >= firstSeconds) return succeed(null);
  // The day after: a day is what the user chooses.
  const day = new Date((firstSeconds + 24 * 60 * 60) * 1000).toISOString().slice(0, 10);
  return fail({ code: 'node_pruned', params: { day } });
}

async function loadWallet(
  rpc: CoreRpc,
  name: string,
  options: RpcOptions,
): Promise<Result<unknown, ChainFault>> {
  const { ok } = await rpc.call(['getwalletinfo'], replies.walletInfo, {
    ...options,
    wallet: name,
  });
  return ok ? succeed(null) : rpc.call(['loadwallet', name], replies.anything, options);
}

async function makeWallet(
  rpc: CoreRpc,
  name: string,
  options: RpcOptions,
): Promise<Result<unknown, ChainFault>> {
  const loaded = await loadWallet(rpc, name, options);
  if (loaded.ok) return loaded;
  // No private keys, no addresses of its own, descriptors.
  return rpc.call(['createwallet', name, true, true, '', false, true], replies.anything, options);
}
