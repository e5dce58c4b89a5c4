import { addSats } from './add-sats.ts';
import type { Standing, Standings } from './judge-standings.ts';
import { orderTransactions } from './order-transactions.ts';
import type { ReadEntries, ReadEntry } from './read-entries.ts';
import { timeOfEntry } from './time-of-entry.ts';
import { valueOf } from './value-of.ts';
import type { RefusedEntry, WalletChain } from './wallet-chain.ts';
import type { LedgerTransaction, TransactionProof } from './wallet-ledger.ts';

/** The transactions of a wallet and what each did, newest first. */
export function listTransactions(
  { tip, refused, syncedAt }: WalletChain,
  read: ReadEntries,
  standings: Standings,
): readonly LedgerTransaction[] {
  const isCounted = (txid: string): boolean => standings.get(txid)?.isCounted === true;
  const transactions = [...read.values()].flatMap((one): readonly LedgerTransaction[] => {
    const standing = standings.get(one.entry.txid);
    if (standing === undefined) return [];
    const valueSats = valueOf(one, read, standing.isCounted ? isCounted : () => true);
    const feeSats = feeOf(one, read);
    return [{ ...placed(one, standing, tip.heightBlocks), ...standing, valueSats, feeSats }];
  });
  const unread = refused.filter(({ txid }) => !read.has(txid));
  return orderTransactions(
    [...transactions, ...unread.map((one) => refusedUnread(one, syncedAt))],
    read,
  );
}

/** One that was refused before its bytes were known. */
function refusedUnread({ txid, reason }: RefusedEntry, at: string): LedgerTransaction {
  return {
    txid,
    state: 'unconfirmed',
    isCounted: false,
    heightBlocks: null,
    at,
    valueSats: 0,
    feeSats: null,
    confirmations: 0,
    proof: 'refused',
    refusedFor: reason,
  };
}

function placed(
  { entry }: ReadEntry,
  { state, refusedFor }: Standing,
  tipHeight: number,
): Pick<LedgerTransaction, 'txid' | 'heightBlocks' | 'at' | 'confirmations' | 'proof'> {
  const block = state === 'confirmed' ? entry.block : null;
  const confirmations = block === null ? 0 : Math.max(0, tipHeight - block.heightBlocks + 1);
  return {
    txid: entry.txid,
    heightBlocks: block?.heightBlocks ?? null,
    at: timeOfEntry({ ...entry, block }),
    confirmations,
    proof: proofOf(block?.isProven === true, refusedFor),
  };
}

function proofOf(isProven: boolean, refusedFor: string | null): TransactionProof {
  if (isProven) return 'verified';
  return refusedFor === null ? 'unverified' : 'refused';
}

function feeOf({ spends, isCoinbase, paysSats }: ReadEntry, read: ReadEntries): number | null {
  if (isCoinbase) return null;
  const spent = spends.flatMap(({ txid, vout }) => read.get(txid)?.paysSats[vout] ?? []);
  if (spent.length < spends.length) return null;
  const feeSats = addSats(spent) - addSats(paysSats);
  return feeSats < 0 ? null : feeSats;
}
