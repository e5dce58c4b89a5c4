import type { ChainEntry, FoundOnChain } from './wallet-chain.ts';

/** How long one that no server lists any more is remembered, so that it can be shown what became of it. */
const REMEMBERED_MS = 90 * 24 * 60 * 60 * 1000;
/** As many of those at most: whoever replaces a payment a thousand times fills no disk with it. */
const MOST_GONE = 300;

type FoundEntry = FoundOnChain['entries'][number];

/**
 * The transactions of a wallet after a sync, by id. What was seen before keeps its first time, and what is not listed any
 * more stays for a while, without a block.
 */
export function mergeEntries(
  before: readonly ChainEntry[],
  { entries, refused, replacedFrom }: FoundOnChain,
  at: string,
): readonly ChainEntry[] {
  const known = new Map(before.map((entry) => [entry.txid, entry]));
  const listed = new Map<string, ChainEntry>();
  for (const entry of entries) {
    const earlier = listed.get(entry.txid);
    if (earlier !== undefined && trustIn(earlier) >= trustIn(entry)) continue;
    const old = known.get(entry.txid);
    const block = keepProof(entry, old, replacedFrom);
    const firstSeenAt = old?.firstSeenAt ?? at;
    listed.set(entry.txid, { ...entry, block, firstSeenAt, goneAt: null });
  }
  const doubted = new Set(refused.map(({ txid }) => txid));
  const unlisted = before
    .filter(({ txid }) => !listed.has(txid))
    .map((entry): ChainEntry => {
      const goneAt = doubted.has(entry.txid) ? null : (entry.goneAt ?? at);
      return { ...entry, block: null, goneAt };
    });
  const { gone = [], open = [] } = Object.groupBy(unlisted, ({ goneAt }) =>
    goneAt === null ? 'open' : 'gone',
  );
  return [...listed.values(), ...open, ...rememberNewest(gone, at)].toSorted((a, b) =>
    a.txid < b.txid ? -1 : 1,
  );
}

/** A proof that was given holds for as long as its block stands. */
function keepProof(
  { block }: FoundEntry,
  old: ChainEntry | undefined,
  replacedFrom: number | null,
): ChainEntry['block'] {
  const before = old?.block ?? null;
  if (before === null || block === null || block.isProven || !before.isProven) return block;
  const isReplaced = replacedFrom !== null && before.heightBlocks >= replacedFrom;
  return isReplaced || before.heightBlocks !== block.heightBlocks ? block : before;
}

function trustIn({ block }: Pick<ChainEntry, 'block'>): number {
  if (block === null) return 0;
  return block.isProven ? 2 : 1;
}

function rememberNewest(gone: readonly ChainEntry[], at: string): readonly ChainEntry[] {
  const since = new Date(Date.parse(at) - REMEMBERED_MS).toISOString();
  return gone
    .filter(({ goneAt }) => goneAt !== null && goneAt >= since)
    .toSorted((a, b) => compare(b.goneAt, a.goneAt) || compare(a.txid, b.txid))
    .slice(0, MOST_GONE);
}

function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  return (a ?? '') < (b ?? '') ? -1 : 1;
}
