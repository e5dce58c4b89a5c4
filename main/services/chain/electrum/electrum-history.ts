import { historyStatus, type HistoryEntry } from '../../../domain/chain/history-status.ts';
import { scriptHash } from '../../../domain/chain/script-hash.ts';
import { fail, succeed, type Result } from '../../../domain/result.ts';
import type { Histories, ScriptHistory } from '../chain-backend.ts';
import type { ChainFault } from '../chain-fault.ts';
import { shuffle } from '../shuffle.ts';
import { askAll, askOne, asTip, type ElectrumLink } from './electrum-link.ts';
import * as replies from './electrum-replies.ts';

/** A transaction can arrive between two questions; a server that contradicts itself does so every time. */
const TRIES = 3;

type Found = Map<string, ScriptHistory | 'unchanged'>;

/** Subscribes to every script in random order, and asks for the history of those that have one that is not known. */
export async function askHistories(
  link: ElectrumLink,
  scripts: readonly Uint8Array[],
  known: ReadonlyMap<string, string | null>,
  signal: AbortSignal,
): Promise<Result<Histories, ChainFault>> {
  const hashes = scripts.map(scriptHash);
  const found: Found = new Map();
  let open: readonly string[] = shuffle([...new Set(hashes)]);
  for (let turn = 0; turn < TRIES && open.length > 0; turn += 1) {
    const asked = await askOnce(link, open, known, signal);
    if (!asked.ok) return asked;
    for (const [hash, history] of asked.value) found.set(hash, history);
    open = open.filter((hash) => !found.has(hash));
  }
  if (open.length > 0) return end(link, 'contradiction');
  const beyond = await judgeHeights(link, found, signal);
  if (beyond !== null) return fail(beyond);
  return succeed(hashes.map((hash) => found.get(hash) ?? 'unchanged'));
}

/** What is missing in the result contradicted itself. */
async function askOnce(
  link: ElectrumLink,
  hashes: readonly string[],
  known: ReadonlyMap<string, string | null>,
  signal: AbortSignal,
): Promise<Result<Found, ChainFault>> {
  const { session, subscribed } = link;
  for (const hash of hashes) subscribed.add(hash);
  const calls = hashes.map((hash) => ['blockchain.scripthash.subscribe', hash] as const);
  const statuses = await askAll(session, calls, replies.status, signal);
  if (!statuses.ok) return statuses;
  const found: Found = new Map();
  const changed = new Map<string, string>();
  for (const [place, hash] of hashes.entries()) {
    const status = statuses.value[place];
    if (status === undefined) return fail({ code: 'server_error' });
    if (known.get(hash) === status.value) found.set(hash, 'unchanged');
    else if (status.value === null) found.set(hash, { entries: [], status: null });
    else changed.set(hash, status.value);
  }
  return askChanged(link, changed, found, signal);
}

async function askChanged(
  link: ElectrumLink,
  changed: ReadonlyMap<string, string>,
  found: Found,
  signal: AbortSignal,
): Promise<Result<Found, ChainFault>> {
  const calls = [...changed.keys()].map(
    (hash) => ['blockchain.scripthash.get_history', hash] as const,
  );
  const histories = await askAll(link.session, calls, replies.history, signal);
  if (!histories.ok) return histories;
  for (const [place, [hash, status]] of [...changed].entries()) {
    const history = histories.value[place];
    if (history === undefined) return fail({ code: 'server_error' });
    const entries = history.value.map(({ tx_hash: txid, height }) => ({ txid, height }));
    if (new Set(entries.map(({ txid }) => txid)).size < entries.length) {
      return end(link, 'bad_reply');
    }
    if (hasStatus(entries, status)) found.set(hash, { entries, status });
  }
  return succeed(found);
}

/** The order of what is unconfirmed was not laid down before protocol 1.6. */
function hasStatus(entries: readonly HistoryEntry[], status: string): boolean {
  if (historyStatus(entries) === status) return true;
  const confirmed = entries.filter(({ height }) => height > 0);
  const waiting = entries
    .filter(({ height }) => height <= 0)
    .toSorted((a, b) => b.height - a.height || (a.txid < b.txid ? -1 : 1));
  return historyStatus([...confirmed, ...waiting]) === status;
}

/** A block above the tip: either the tip moved on, or the history is made up. */
async function judgeHeights(
  link: ElectrumLink,
  found: Found,
  signal: AbortSignal,
): Promise<ChainFault | null> {
  const heights = [...found.values()].flatMap((history) =>
    history === 'unchanged' ? [] : history.entries.map(({ height }) => height),
  );
  const highest = heights.reduce((most, height) => Math.max(most, height), 0);
  if (highest <= link.tip().heightBlocks) return null;
  const tip = await askOne(link.session, ['blockchain.headers.subscribe'], replies.tip, signal);
  if (!tip.ok) return tip.error;
  link.setTip(asTip(tip.value));
  return highest <= tip.value.height ? null : end(link, 'height_beyond_tip').error;
}

function end(link: ElectrumLink, code: ChainFault['code']) {
  const fault: ChainFault = { code };
  link.session.end(fault);
  return fail(fault);
}
