import { hexToBytes } from '@noble/hashes/utils.js';
import { readBlockHeader } from '../../domain/chain/block-header.ts';
import { readHex } from '../../domain/chain/hex-bytes.ts';
import type { HistoryEntry } from '../../domain/chain/history-status.ts';
import { scriptHash } from '../../domain/chain/script-hash.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import type { FoundOnChain, UsedAddress } from '../../domain/wallet-chain/wallet-chain.ts';
import type { Chain } from '../../domain/wallet/inspection.ts';
import type { ChainBackend } from './chain-backend.ts';
import type { ChainFault } from './chain-fault.ts';
import type { HeaderKeeper } from './headers/header-keeper.ts';
import { chainsOf } from './sync/chains-of.ts';
import { knownBefore } from './sync/known-before.ts';
import type { SyncOrder } from './sync/sync-order.ts';

/**
 * A server that is further ahead than this knows of blocks that the first one does not show; one that is further behind
 * cannot know whether what is new is true.
 */
const MOST_APART = 2;

/**
 * Asks another operator's server about the same addresses and the next ones after them, and whether it has the same blocks.
 * Only what is in blocks that both know is compared: payments that wait reach servers at different moments.
 */
export async function compareServers(
  order: SyncOrder,
  found: FoundOnChain,
  second: ChainBackend,
): Promise<Result<boolean, ChainFault>> {
  const { signal } = order.watch;
  order.watch.progress('comparing', 0, 1);
  const tip = await second.tip(signal);
  if (!tip.ok) return tip;
  const aheadBlocks = tip.value.heightBlocks - found.tip.heightBlocks;
  if (aheadBlocks < -MOST_APART) return fail({ code: 'less_work' });
  const until = Math.min(tip.value.heightBlocks, found.tip.heightBlocks);
  const chain = await hasSameBlock(order.headers, second, until, signal);
  if (!chain.ok) return chain;
  const scripts = await scriptsToCompare(order, found);
  if (!scripts.ok) return scripts;
  const statuses = new Map(
    found.addresses.map((one) => [scriptHash(hexToBytes(one.scriptHex)), one.status]),
  );
  const histories = await second.history(scripts.value, signal, statuses);
  if (!histories.ok) return histories;
  const own = ownHistories(found);
  const isSame = scripts.value.every((script, at) => {
    const theirs = histories.value[at];
    if (theirs === undefined || theirs === 'unchanged') return true;
    return linesUntil(theirs.entries, until) === linesUntil(own(scriptHash(script)), until);
  });
  return succeed(chain.value && isSame && aheadBlocks <= MOST_APART);
}

async function hasSameBlock(
  headers: HeaderKeeper,
  second: ChainBackend,
  heightBlocks: number,
  signal: AbortSignal,
): Promise<Result<boolean, ChainFault>> {
  const theirs = await second.headers(heightBlocks, 1, signal);
  if (!theirs.ok) return theirs;
  const bytes = readHex(theirs.value[0]);
  const hash = bytes === null ? null : readBlockHeader(bytes)?.hash;
  return succeed(headers.known(heightBlocks)?.hash === hash);
}

/** Every used address, and as many after the last one as are looked at when a wallet is restored. */
async function scriptsToCompare(
  { deriveScripts, gapLimit, wallet, watch }: SyncOrder,
  { addresses }: FoundOnChain,
): Promise<Result<readonly Uint8Array[], ChainFault>> {
  const scripts: Uint8Array[] = addresses.map(({ scriptHex }) => hexToBytes(scriptHex));
  for (const chain of chainsOf(wallet)) {
    const next = await deriveScripts(chain, usedOn(chain, addresses), gapLimit, watch.signal);
    if (!next.ok) return next;
    scripts.push(...next.value);
  }
  return succeed(scripts);
}

function usedOn(chain: Chain, addresses: readonly UsedAddress[]): number {
  return addresses.reduce(
    (most, one) => (one.chain === chain ? Math.max(most, one.index + 1) : most),
    0,
  );
}

/** What was found, by script. What was refused is missing here, so that a second server that has it disagrees. */
function ownHistories(found: FoundOnChain): (hash: string) => readonly HistoryEntry[] {
  const entries = found.entries.map((one) => ({ ...one, firstSeenAt: '', goneAt: null }));
  return knownBefore({ addresses: found.addresses, entries }).history;
}

/** In one order for all servers: within a block they agree, but not on how it is told. */
function linesUntil(entries: readonly HistoryEntry[], until: number): string {
  return entries
    .filter(({ height }) => height > 0 && height <= until)
    .map(({ txid, height }) => `${height}:${txid}`)
    .toSorted()
    .join();
}
