import { setTimeout } from 'node:timers/promises';
import {
  readChainTransaction,
  type ChainTransaction,
} from '../../../domain/chain/chain-transaction.ts';
import { historyStatus, type HistoryEntry } from '../../../domain/chain/history-status.ts';
import { showHash } from '../../../domain/chain/hex-bytes.ts';
import { scriptHash } from '../../../domain/chain/script-hash.ts';
import { fail, succeed, type Result } from '../../../domain/result.ts';
import type { ScriptHistory } from '../chain-backend.ts';
import type { ChainFault } from '../chain-fault.ts';
import type { CoreRpc, RpcOptions } from './core-rpc.ts';
import * as replies from './core-replies.ts';

/** What the user's own node is asked to watch. This is the one place where descriptors leave the app. */
export type WatchOrder = {
  /** Name of the wallet on the node; it holds no key. */
  readonly name: string;
  /** Single-path descriptors with checksum: receive, and change where there is one. */
  readonly descriptors: readonly string[];
  /** How many addresses of each. */
  readonly count: number;
  /** Nothing was received before; ISO 8601, or null when that is not known. */
  readonly since: string | null;
  /** The scripts of those addresses, as derived here: the node's answers are held against them. */
  readonly scripts: readonly Uint8Array[];
};

/** Everything that the node's wallet knows about the watched scripts. */
export type WatchedChain = {
  readonly histories: ReadonlyMap<string, ScriptHistory>;
  readonly transactions: ReadonlyMap<string, ChainTransaction>;
};

/** A node may look through the whole chain for this. */
const RESCAN_LIMIT_MS = 24 * 60 * 60 * 1000;
const POLL_MS = 1000;

/** Makes or loads the wallet, and has the node look for everything that ever concerned it. */
export async function watchWallet(
  rpc: CoreRpc,
  order: WatchOrder,
  options: RpcOptions,
  progress: (share: number) => void,
): Promise<Result<null, ChainFault>> {
  const made = await openWallet(rpc, order.name, options);
  if (!made.ok) return made;
  const over = new AbortController();
  const polled = poll(
    rpc,
    order.name,
    { ...options, signal: AbortSignal.any([options.signal, over.signal]) },
    progress,
  );
  const imported = await rpc.call(
    ['importdescriptors', order.descriptors.map((desc, chain) => request(order, desc, chain))],
    replies.imported,
    { ...options, wallet: order.name, limitMs: RESCAN_LIMIT_MS },
  );
  over.abort();
  await polled;
  if (!imported.ok) return imported;
  const isDone = imported.value.every(({ success }) => success);
  return isDone ? succeed(null) : fail({ code: 'wallet_unavailable' });
}

function request(order: WatchOrder, desc: string, chain: number): object {
  return {
    desc,
    range: [0, order.count - 1],
    timestamp: order.since === null ? 0 : Math.floor(Date.parse(order.since) / 1000),
    internal: chain === 1,
    active: false,
  };
}

async function openWallet(
  rpc: CoreRpc,
  name: string,
  options: RpcOptions,
): Promise<Result<unknown, ChainFault>> {
  const { ok } = await rpc.call(['getwalletinfo'], replies.walletInfo, {
    ...options,
    wallet: name,
  });
  if (ok) return succeed(null);
  const loaded = await rpc.call(['loadwallet', name], replies.anything, options);
  if (loaded.ok) return loaded;
  // No private keys, no addresses of its own, descriptors.
  return rpc.call(['createwallet', name, true, true, '', false, true], replies.anything, options);
}

/** How far the node is, once a second, until it is told to stop. */
async function poll(
  rpc: CoreRpc,
  wallet: string,
  options: RpcOptions,
  progress: (share: number) => void,
): Promise<void> {
  const pause = (): Promise<boolean> =>
    setTimeout(POLL_MS, true, { signal: options.signal }).catch(() => false);
  while (await pause()) {
    const info = await rpc.call(['getwalletinfo'], replies.walletInfo, { ...options, wallet });
    if (info.ok && info.value.scanning !== false) progress(info.value.scanning.progress);
  }
}

/** Reads what the node's wallet knows, and sorts it by script from the bytes of the transactions themselves. */
export async function readWatched(
  rpc: CoreRpc,
  { name, scripts }: Pick<WatchOrder, 'name' | 'scripts'>,
  options: RpcOptions,
): Promise<Result<WatchedChain, ChainFault>> {
  const inWallet = { ...options, wallet: name };
  const listed = await rpc.call(['listsinceblock', '', 1, true], replies.since, inWallet);
  if (!listed.ok) return listed;
  const waiting = await askWaiting(rpc, listed.value.transactions, options);
  if (!waiting.ok) return waiting;
  const places = placesOf(listed.value.transactions, waiting.value);
  const txids = [...places.keys()];
  const raw = await rpc.callAll(
    txids.map((txid) => ['gettransaction', txid] as const),
    replies.walletTransaction,
    inWallet,
  );
  if (!raw.ok) return raw;
  const transactions = new Map<string, ChainTransaction>();
  for (const [index, { hex }] of raw.value.entries()) {
    const read = readChainTransaction(hex);
    if (!read.ok) return fail({ code: 'bad_reply' });
    if (read.value.txid !== txids[index]) return fail({ code: 'wrong_transaction' });
    transactions.set(read.value.txid, read.value);
  }
  return succeed({ transactions, histories: sortByScript(transactions, places, scripts) });
}

type Place = { readonly height: number; readonly index: number };

/** The wallet also keeps what was replaced, or thrown out of the memory of nodes: that waits for nothing. */
async function askWaiting(
  rpc: CoreRpc,
  lines: readonly replies.WalletLine[],
  options: RpcOptions,
): Promise<Result<ReadonlySet<string>, ChainFault>> {
  const waiting = new Set<string>();
  for (const txid of new Set(lines.flatMap((one) => (one.confirmations === 0 ? one.txid : [])))) {
    const entry = await rpc.call(['getmempoolentry', txid], replies.anything, options);
    if (entry.ok) waiting.add(txid);
    else if (entry.error.code !== 'transaction_unknown') return entry;
  }
  return succeed(waiting);
}

function placesOf(
  lines: readonly replies.WalletLine[],
  waiting: ReadonlySet<string>,
): ReadonlyMap<string, Place> {
  return new Map(
    lines
      .filter(({ confirmations, txid }) => confirmations > 0 || waiting.has(txid))
      .map(({ txid, blockheight = 0, blockindex = 0 }) => [
        txid,
        { height: blockheight, index: blockindex },
      ]),
  );
}

function sortByScript(
  transactions: ReadonlyMap<string, ChainTransaction>,
  places: ReadonlyMap<string, Place>,
  scripts: readonly Uint8Array[],
): ReadonlyMap<string, ScriptHistory> {
  const found = new Map<string, Set<string>>(
    scripts.map((script) => [scriptHash(script), new Set()]),
  );
  const payers = new Map<string, Set<string>>();
  for (const { txid, tx } of transactions.values()) {
    for (const [vout, { script }] of tx.outputs.entries()) {
      const history = found.get(scriptHash(script));
      history?.add(txid);
      if (history !== undefined) payers.set(`${txid}:${vout}`, history);
    }
  }
  for (const { txid, tx } of transactions.values()) {
    for (const { hash, vout } of tx.inputs) payers.get(`${showHash(hash)}:${vout}`)?.add(txid);
  }
  const inOrder = (txids: ReadonlySet<string>): readonly HistoryEntry[] =>
    [...txids]
      .map((txid) => ({ txid, ...(places.get(txid) ?? { height: 0, index: 0 }) }))
      .toSorted(byPlace)
      .map(({ txid, height }) => ({ txid, height }));
  return new Map(
    [...found].map(([hash, txids]) => {
      const entries = inOrder(txids);
      return [hash, { entries, status: historyStatus(entries) }];
    }),
  );
}

function byPlace(a: Place & { readonly txid: string }, b: typeof a): number {
  const rank = ({ height }: Place): number => (height === 0 ? Number.MAX_SAFE_INTEGER : height);
  return rank(a) - rank(b) || a.index - b.index || (a.txid < b.txid ? -1 : 1);
}
