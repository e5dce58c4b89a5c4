import { bytesToHex } from '@noble/hashes/utils.js';
import { readBlockHeader } from '../../domain/chain/block-header.ts';
import { readHex } from '../../domain/chain/hex-bytes.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import type { FoundOnChain, RefusedEntry } from '../../domain/wallet-chain/wallet-chain.ts';
import type { ChainCode, ChainFault } from './chain-fault.ts';
import { checkedHeaders, type Checked } from './sync/checked-headers.ts';
import { openCollector, type Collected } from './sync/collect-transactions.ts';
import { deniesProof } from './sync/denies-proof.ts';
import { discoverScripts, type Looked } from './sync/discover-scripts.ts';
import { ASK_AGAIN, knownBefore } from './sync/known-before.ts';
import { paysTooMuch } from './sync/pays-too-much.ts';
import type { SyncOrder, UsedScript } from './sync/sync-order.ts';

type Found = Result<FoundOnChain, ChainFault>;

/** How often it begins anew because a block came in between. */
const TURNS = 3;
const EXPLAINED_BY_A_BLOCK: readonly ChainCode[] = [
  'contradiction',
  'height_beyond_tip',
  'proof_denied',
];

/**
 * Asks a server for everything that concerns a wallet, and proves it: headers first, then the addresses of both chains until
 * enough unused ones follow, then transactions with their proofs. Only hashes of scripts and ids leave. What contradicts
 * itself ends it with a fault, and nothing is kept here either way.
 */
export async function syncWallet(given: SyncOrder): Promise<Found> {
  const stop = new AbortController();
  const signal = AbortSignal.any([given.watch.signal, stop.signal]);
  const order = { ...given, watch: { ...given.watch, signal } };
  try {
    return await untilSettled(order);
  } finally {
    // Ends what was still under way when something else went wrong.
    stop.abort();
  }
}

async function untilSettled(order: SyncOrder): Promise<Found> {
  let checked = await checkHeaders(order, null);
  if (!checked.ok) return checked;
  for (let turn = 1; ; turn += 1) {
    const { tip, replacedFrom } = checked.value;
    const found = await findUnder(order, checked.value);
    const isStrange = isSuspicious(found);
    if (turn === TURNS || !(isStrange || (await hasMoved(order, found, tip.hash)))) return found;
    const again = await checkHeaders(order, replacedFrom);
    // What was found stands under headers that were checked, whatever is told of the newest block since.
    if (!again.ok) return isStrange || order.watch.signal.aborted ? again : found;
    // A block that came in between explains it, and nothing else does.
    if (again.value.tip.hash === tip.hash) return found;
    checked = again;
  }
}

/** What a lie looks like, and a new block in the midst of a sync as well. */
function isSuspicious(found: Found): boolean {
  if (found.ok) return found.value.refused.length > 0;
  return EXPLAINED_BY_A_BLOCK.includes(found.error.code);
}

/** Another newest block than at the beginning: what was asked in between may be of either chain. */
async function hasMoved(
  { backend, watch }: SyncOrder,
  found: Found,
  tipHash: string,
): Promise<boolean> {
  if (!found.ok) return false;
  const tip = await backend.tip(watch.signal);
  const bytes = tip.ok ? readHex(tip.value.headerHex) : null;
  return bytes !== null && readBlockHeader(bytes)?.hash !== tipHash;
}

async function checkHeaders(
  { backend, headers, before, watch }: SyncOrder,
  heardBefore: number | null,
): Promise<Result<Checked, ChainFault>> {
  watch.progress('headers', 0, 100);
  const synced = await headers.sync(backend, {
    signal: watch.signal,
    progress: (share) => watch.progress('headers', Math.round(share * 100), 100),
  });
  return synced.ok ? succeed(checkedHeaders(synced.value, headers, before, heardBefore)) : synced;
}

async function findUnder(order: SyncOrder, checked: Checked): Promise<Found> {
  const known = knownBefore(order.before);
  const collector = openCollector(order, known, checked);
  const looked = await discoverScripts(order, known, collector.take);
  if (!looked.ok) return looked;
  const collected = collector.collected();
  if (deniesProof(order, checked, collected.listed)) return fail({ code: 'proof_denied' });
  if (paysTooMuch(collected.listed)) return fail({ code: 'contradiction' });
  return succeed(putTogether(order, checked, looked.value, collected));
}

function putTogether(
  { server }: SyncOrder,
  { tip, replacedFrom }: Checked,
  looked: Looked,
  { scripts, listed, placements }: Collected,
): FoundOnChain {
  const refused: readonly RefusedEntry[] = [...placements].flatMap(([txid, placement]) =>
    placement.kind === 'refused'
      ? { txid, heightBlocks: listed.get(txid)?.heightBlocks ?? 0, reason: placement.reason }
      : [],
  );
  const isRefused = new Set(refused.map(({ txid }) => txid));
  const entries = [...listed.values()].flatMap(({ transaction: { txid, bytes } }) => {
    const placement = placements.get(txid);
    const block = placement?.kind === 'in_block' ? placement.block : null;
    return isRefused.has(txid) ? [] : { txid, hex: bytesToHex(bytes), block };
  });
  const addresses = scripts.map((one) => ({
    chain: one.chain,
    index: one.index,
    scriptHex: bytesToHex(one.script),
    status: concernsAny(one, isRefused) ? ASK_AGAIN : one.status,
  }));
  return { server, tip, replacedFrom, looked, addresses, entries, refused, comparison: null };
}

function concernsAny({ entries }: UsedScript, txids: ReadonlySet<string>): boolean {
  return entries.some(({ txid }) => txids.has(txid));
}
