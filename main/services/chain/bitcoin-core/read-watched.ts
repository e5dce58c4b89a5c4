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
import type { WatchOrder } from './watch-order.ts';

/** Everything that the node's wallet knows about some of the watched scripts. */
export type WatchedChain = {
  readonly histories: ReadonlyMap<string, ScriptHistory>;
  readonly transactions: ReadonlyMap<string, ChainTransaction>;
};

/** Reads what the node's wallet knows, and sorts it by script from the bytes of the transactions themselves. */
export async function readWatched(
  rpc: CoreRpc,
  name: WatchOrder['name'],
  scripts: readonly Uint8Array[],
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
