import type { ChainTransaction } from '../../../domain/chain/chain-transaction.ts';
import { GENESIS_HASHES } from '../../../domain/chain/genesis-blocks.ts';
import type { HistoryEntry } from '../../../domain/chain/history-status.ts';
import { fail, succeed, type Result } from '../../../domain/result.ts';
import type { Network as ChainName } from '../../../domain/wallet/inspection.ts';
import type { Destination } from '../../network/destination.ts';
import type { Network } from '../../network/network.ts';
import type {
  BackendLimits,
  ChainBackend,
  ChainReply,
  MerkleProof,
  ServerIdentity,
  Tip,
} from '../chain-backend.ts';
import type { ChainFault } from '../chain-fault.ts';
import { checkTransaction, idOfOwn } from '../check-transaction.ts';
import { judgeCoinsPerKvb } from '../judge-fee-rate.ts';
import { openCoreRpc, type CoreRpc, type RpcOptions, type RpcPassword } from './core-rpc.ts';
import * as replies from './core-replies.ts';
import { openWatched } from './open-watched.ts';
import { scanUnspent, type Scan, type ScanOrder } from './scan-unspent.ts';
import type { WatchOrder } from './watch-order.ts';

type CoreOptions = BackendLimits & {
  readonly network: Network;
  readonly destination: Destination;
  readonly chain: ChainName;
  readonly password: RpcPassword;
};

/** The user's own node. It has no index of scripts, so it is told what to watch before it is asked for a history. */
export type CoreBackend = ChainBackend & {
  /** Sends descriptors to the node: only after an explicit yes, and only to one's own. */
  readonly watch: (
    order: WatchOrder,
    signal: AbortSignal,
    progress: (share: number) => void,
  ) => ChainReply<null>;
  /** Goes on with what the node was told to watch before: it learns nothing new. */
  readonly resume: (order: WatchOrder, signal: AbortSignal) => ChainReply<null>;
  /** Unspent outputs without a wallet on the node, in a minute or two. No history. */
  readonly scan: (
    order: ScanOrder,
    signal: AbortSignal,
    progress: (share: number) => void,
  ) => ChainReply<Scan>;
};

export function openCoreBackend(options: CoreOptions): CoreBackend {
  const site = options.network.openSite(options.destination);
  const rpc = openCoreRpc(site, options.password, options.limitMs);
  const watched = openWatched(rpc, options.chain);
  return {
    kind: 'bitcoin_core',
    identify: (signal) => identify(rpc, options.chain, { signal }),
    tip: (signal) => askTip(rpc, { signal }),
    headers: (start, count, signal) => askHeaders(rpc, start, count, { signal }),
    history: (scripts, signal, known = new Map()) => watched.history(scripts, known, { signal }),
    transactions: (wanted, signal) =>
      askTransactions(rpc, wanted, watched.transactions(), { signal }),
    merkle: (wanted, signal) => askMerkle(rpc, wanted, { signal }),
    feeEstimate: (blocks, signal) => askFee(rpc, blocks, { signal }),
    broadcast: (hex, signal) => send(rpc, hex, { signal }),
    subscribe: null,
    close: site.close,
    watch: (order, signal, progress) => watched.watch(order, { signal }, progress),
    resume: (order, signal) => watched.resume(order, { signal }),
    scan: (order, signal, progress) => scanUnspent(rpc, order, { signal }, progress),
  };
}

async function identify(
  rpc: CoreRpc,
  chain: ChainName,
  options: RpcOptions,
): Promise<Result<ServerIdentity, ChainFault>> {
  const genesis = await rpc.call(['getblockhash', 0], replies.hash, options);
  if (!genesis.ok) return genesis;
  if (!GENESIS_HASHES[chain].includes(genesis.value))
    return fail({ code: 'server_on_other_network' });
  const info = await rpc.call(['getnetworkinfo'], replies.networkInfo, options);
  if (!info.ok) return info;
  const { subversion, protocolversion } = info.value;
  const protocol = String(protocolversion);
  return succeed({ software: subversion, protocol, genesisHash: genesis.value });
}

async function askTip(rpc: CoreRpc, options: RpcOptions): Promise<Result<Tip, ChainFault>> {
  const info = await rpc.call(['getblockchaininfo'], replies.chainInfo, options);
  if (!info.ok) return info;
  const call = ['getblockheader', info.value.bestblockhash, false] as const;
  const header = await rpc.call(call, replies.headerHex, options);
  if (!header.ok) return header;
  return succeed({ heightBlocks: info.value.blocks, headerHex: header.value });
}

async function askHeaders(
  rpc: CoreRpc,
  start: number,
  count: number,
  options: RpcOptions,
): Promise<Result<readonly string[], ChainFault>> {
  const info = await rpc.call(['getblockchaininfo'], replies.chainInfo, options);
  if (!info.ok) return info;
  const length = Math.max(0, Math.min(count, info.value.blocks - start + 1));
  const heights = Array.from({ length }, (_none, place) => start + place);
  const hashes = await rpc.callAll(
    heights.map((height) => ['getblockhash', height] as const),
    replies.hash,
    options,
  );
  if (!hashes.ok) return hashes;
  const calls = hashes.value.map((hash) => ['getblockheader', hash, false] as const);
  return rpc.callAll(calls, replies.headerHex, options);
}

/** By block, so that a node without an index of transactions finds them too. */
async function askTransactions(
  rpc: CoreRpc,
  wanted: readonly HistoryEntry[],
  known: ReadonlyMap<string, ChainTransaction>,
  options: RpcOptions,
): Promise<Result<ReadonlyMap<string, ChainTransaction>, ChainFault>> {
  const found = new Map<string, ChainTransaction>();
  for (const { txid, height } of wanted) {
    const own = known.get(txid);
    const read =
      own === undefined ? await askTransaction(rpc, txid, height, options) : succeed(own);
    if (!read.ok) return read;
    found.set(txid, read.value);
  }
  return succeed(found);
}

async function askTransaction(
  rpc: CoreRpc,
  txid: string,
  height: number,
  options: RpcOptions,
): Promise<Result<ChainTransaction, ChainFault>> {
  const block = height > 0 ? await rpc.call(['getblockhash', height], replies.hash, options) : null;
  if (block?.ok === false) return block;
  const place = block === null ? [] : [block.value];
  const call = ['getrawtransaction', txid, false, ...place] as const;
  const hex = await rpc.call(call, replies.transactionHex, options);
  return hex.ok ? checkTransaction(hex.value, txid) : hex;
}

async function askMerkle(
  rpc: CoreRpc,
  { txid, height }: HistoryEntry,
  options: RpcOptions,
): Promise<Result<MerkleProof, ChainFault>> {
  const block = await rpc.call(['getblockhash', height], replies.hash, options);
  if (!block.ok) return block;
  const hex = await rpc.call(['gettxoutproof', [txid], block.value], replies.proofHex, options);
  return hex.ok ? succeed({ kind: 'tx_out_proof', hex: hex.value }) : hex;
}

async function askFee(
  rpc: CoreRpc,
  blocks: number,
  options: RpcOptions,
): Promise<Result<number | null, ChainFault>> {
  const reply = await rpc.call(['estimatesmartfee', blocks], replies.fee, options);
  // A node that relays blocks only has no estimates, and says so as an error.
  if (!reply.ok) return reply.error.code === 'server_error' ? succeed(null) : reply;
  const { feerate } = reply.value;
  return feerate === undefined ? succeed(null) : judgeCoinsPerKvb(feerate);
}

async function send(rpc: CoreRpc, hex: string, options: RpcOptions) {
  const own = idOfOwn(hex);
  if (own === null) return fail({ code: 'broadcast_refused' } as const);
  const reply = await rpc.call(['sendrawtransaction', hex], replies.hash, options);
  if (!reply.ok) return reply;
  return reply.value === own ? succeed(own) : fail({ code: 'contradiction' } as const);
}
