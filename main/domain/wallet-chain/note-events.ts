import { ledgerFrom, ledgerOf } from './ledger-of.ts';
import { noteDoubts } from './note-doubts.ts';
import { noteEnds } from './note-ends.ts';
import { noteOddities } from './note-oddities.ts';
import { noteProgress } from './note-progress.ts';
import { readEntries } from './read-entries.ts';
import type { Noted, TwoSyncs } from './two-syncs.ts';
import type { WalletChain } from './wallet-chain.ts';

/** What is told of one by one after one sync; the history has it all. */
const MOST_OF_A_KIND = 30;

/**
 * What happened to a wallet between two syncs. The first sync of all is not news: it says at most one thing, that something
 * about it is amiss. `at` is ISO 8601 UTC.
 */
export function noteEvents(
  before: WalletChain | null,
  after: WalletChain,
  { at, isFirstOfRun }: { readonly at: string; readonly isFirstOfRun: boolean },
): readonly Noted[] {
  if (before === null) return noteDoubts(null, after).slice(0, 1);
  const syncs = compareSyncs(before, after, at);
  return [
    ...noteProgress(syncs).slice(-MOST_OF_A_KIND),
    ...noteEnds(syncs).slice(-MOST_OF_A_KIND),
    ...noteOddities(syncs).slice(-MOST_OF_A_KIND),
    ...(isFirstOfRun ? noteDifference(syncs) : []),
    ...noteDoubts(before, after).slice(-MOST_OF_A_KIND),
  ];
}

function compareSyncs(before: WalletChain, after: WalletChain, at: string): TwoSyncs {
  const ledgerBefore = ledgerOf(before, at);
  const read = readEntries(after);
  const ledgerAfter = ledgerFrom(after, read, at);
  return {
    before,
    after,
    balanceBefore: ledgerBefore.balance,
    balanceAfter: ledgerAfter.balance,
    earlier: new Map(ledgerBefore.transactions.map((one) => [one.txid, one])),
    later: ledgerAfter.transactions.toReversed(),
    read,
  };
}

/** Nobody was looking while the app was closed. */
function noteDifference({ balanceBefore, balanceAfter }: TwoSyncs): readonly Noted[] {
  const whole = ({ confirmedSats, pendingSats }: TwoSyncs['balanceAfter']): number =>
    confirmedSats + pendingSats;
  const valueSats = whole(balanceAfter) - whole(balanceBefore);
  return valueSats === 0 ? [] : [{ kind: 'changed_while_closed', txid: null, valueSats }];
}
