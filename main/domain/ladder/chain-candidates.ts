import type { ReadEntries, ReadEntry } from '../wallet-chain/read-entries.ts';
import { ownSpent } from '../wallet-chain/value-of.ts';
import { addMonths } from '../checklist/add-months.ts';
import type { Evidence, ProofKind } from './evidence.ts';
import type { Ladder } from './evaluate-ladder.ts';
import { RUNG_RULES } from './rung-rules.ts';

/** Rungs that a transaction in a block proves: coins arrived, coins left. */
export type ChainRung = 5 | 6;

/** How long before its end a proof is made anew by itself. */
const DAYS_BEFORE = 30;
const DAY_MS = 24 * 60 * 60 * 1000;
const KINDS: Readonly<Record<ChainRung, ProofKind>> = { 5: 'deposit_proven', 6: 'spend_proven' };

/** Whether a rung is to be proven by itself: not proven, or not for long any more. What the user took back stays so. */
export function isRungDue(ladder: Ladder, rung: ChainRung, at: string): boolean {
  const standing = ladder.rungs.find((one) => one.rung === rung);
  if (standing === undefined || standing.status === 'revoked') return false;
  const soon = new Date(Date.parse(at) + DAYS_BEFORE * DAY_MS).toISOString();
  return standing.status !== 'proven' || (standing.until !== null && standing.until <= soon);
}

/**
 * Transactions that can prove a rung by themselves, newest first: proven in a block, mined within the time that such a proof
 * holds, and never used for it before. An older one shows what once was, and is for the user to bring.
 */
export function chainCandidates(
  rung: ChainRung,
  read: ReadEntries,
  evidence: readonly Evidence[],
  at: string,
): readonly string[] {
  const months = RUNG_RULES.find((rule) => rule.rung === rung)?.monthsValid ?? 0;
  const earliest = Date.parse(addMonths(at, -months)) / 1000;
  const used = new Set(
    evidence.flatMap((one) => (one.kind === KINDS[rung] && 'txid' in one ? [one.txid] : [])),
  );
  return [...read.values()]
    .filter(({ entry: { txid, block, goneAt } }) => {
      const isRecent = (block?.time ?? 0) >= earliest;
      return block?.isProven === true && isRecent && goneAt === null && !used.has(txid);
    })
    .filter((one) => (rung === 5 ? receives(one) : spendsOwn(one, read)))
    .toSorted((a, b) => (b.entry.block?.heightBlocks ?? 0) - (a.entry.block?.heightBlocks ?? 0))
    .map(({ entry }) => entry.txid);
}

/** Which rungs a kept transaction can prove, whenever it was mined; none where no block has it. */
export function chainRungsOf(read: ReadEntries, txid: string): readonly ChainRung[] {
  const one = read.get(txid);
  if (one === undefined || one.entry.block === null || one.entry.goneAt !== null) return [];
  return [...(receives(one) ? [5 as const] : []), ...(spendsOwn(one, read) ? [6 as const] : [])];
}

function receives({ own }: ReadEntry): boolean {
  return own.some(({ address }) => address.chain === 'receive');
}

function spendsOwn({ spends }: ReadEntry, read: ReadEntries): boolean {
  return spends.some((spent) => ownSpent(spent, read) !== undefined);
}
