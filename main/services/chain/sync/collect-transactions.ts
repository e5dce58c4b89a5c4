import type { ChainTransaction } from '../../../domain/chain/chain-transaction.ts';
import type { HistoryEntry } from '../../../domain/chain/history-status.ts';
import { fail, succeed, type Result } from '../../../domain/result.ts';
import type { ChainFault } from '../chain-fault.ts';
import { keepsProof, type Checked } from './checked-headers.ts';
import { isBeyondBounds } from './is-beyond-bounds.ts';
import type { KnownBefore } from './known-before.ts';
import { askProofs, placeInBlock, type Placement } from './prove-transactions.ts';
import type { ListedTransaction, SyncOrder, UsedScript } from './sync-order.ts';
import { openTouchJudge } from './touches-script.ts';

/** Everything that was found and checked so far. */
export type Collected = {
  readonly scripts: readonly UsedScript[];
  readonly listed: ReadonlyMap<string, ListedTransaction>;
  /** Of those that are said to be in a block. */
  readonly placements: ReadonlyMap<string, Placement>;
};

export type Collector = {
  /** Fetches and proves what a portion of scripts brought. One portion at a time. */
  readonly take: (found: readonly UsedScript[]) => Promise<Result<null, ChainFault>>;
  readonly collected: () => Collected;
};

/** Gathers transactions with their proofs. Nothing that contradicts itself gets in. */
export function openCollector(order: SyncOrder, known: KnownBefore, checked: Checked): Collector {
  const scripts: UsedScript[] = [];
  const listed = new Map<string, ListedTransaction>();
  const placements = new Map<string, Placement>();
  const touch = openTouchJudge();
  const take = async (found: readonly UsedScript[]): Promise<Result<null, ChainFault>> => {
    if (isBeyondBounds({ scripts, listed }, found)) return fail({ code: 'too_large' });
    const news = newLines(found, listed, checked.tip.heightBlocks);
    if (!news.ok) return news;
    const open = news.value.filter((line) => line.height > 0 && kept(line) === null);
    const proving = askProofs(order, open);
    const transactions = await fetchMissing(order, known, news.value);
    // Without waiting for the proofs of what does not exist; the end of the sync stops them.
    if (!transactions.ok) return transactions;
    const proofs = await proving;
    if (!proofs.ok) return proofs;
    for (const line of news.value) {
      const transaction = transactions.value.get(line.txid);
      if (transaction === undefined) return fail({ code: 'transaction_unknown' });
      const one = { transaction, heightBlocks: line.height };
      listed.set(line.txid, one);
      const inBlock = (): Placement => kept(line) ?? placeInBlock(order, one, proofs.value);
      if (line.height > 0) placements.set(line.txid, inBlock());
    }
    scripts.push(...found);
    const isHonest = found.every((one) => touch(one.script, transactionsOf(one)));
    return isHonest ? succeed(null) : fail({ code: 'contradiction' });
  };
  const kept = ({ txid, height }: HistoryEntry): Placement | null => {
    const block = known.blocks.get(txid);
    const isKept = block?.heightBlocks === height && keepsProof(block, order.headers, checked);
    return isKept ? { kind: 'in_block', block } : null;
  };
  const transactionsOf = ({ entries }: UsedScript): readonly ChainTransaction[] =>
    entries.flatMap(({ txid }) => listed.get(txid)?.transaction ?? []);
  return { take, collected: () => ({ scripts, listed, placements }) };
}

/** What is not listed yet. The same transaction cannot be at two heights, nor above the newest block. */
function newLines(
  found: readonly UsedScript[],
  listed: ReadonlyMap<string, ListedTransaction>,
  tip: number,
): Result<readonly HistoryEntry[], ChainFault> {
  const lines = new Map<string, number>();
  for (const { txid, height: said } of found.flatMap(({ entries }) => entries)) {
    // Below 0 it is in no block, as with 0.
    const height = Math.max(0, said);
    if (height > tip) return fail({ code: 'height_beyond_tip' });
    const other = lines.get(txid) ?? listed.get(txid)?.heightBlocks ?? height;
    if (other !== height) return fail({ code: 'contradiction' });
    lines.set(txid, height);
  }
  return succeed(
    [...lines].flatMap(([txid, height]) => (listed.has(txid) ? [] : { txid, height })),
  );
}

async function fetchMissing(
  { backend, watch }: SyncOrder,
  { transactions: known }: KnownBefore,
  lines: readonly HistoryEntry[],
): Promise<Result<ReadonlyMap<string, ChainTransaction>, ChainFault>> {
  const missing = lines.filter(({ txid }) => !known.has(txid));
  if (missing.length === 0) return succeed(known);
  watch.progress('transactions', 0, missing.length);
  const fetched = await backend.transactions(missing, watch.signal);
  if (!fetched.ok) return fetched;
  watch.progress('transactions', missing.length, missing.length);
  return succeed(new Map([...known, ...fetched.value]));
}
