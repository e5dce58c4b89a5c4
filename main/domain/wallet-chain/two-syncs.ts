import type { ReadEntries } from './read-entries.ts';
import type { ChainEvent, WalletChain } from './wallet-chain.ts';
import type { LedgerBalance, LedgerTransaction } from './wallet-ledger.ts';

/** Something that happened between two syncs. */
export type Noted = Pick<ChainEvent, 'kind' | 'txid' | 'valueSats'>;

/** What was known of a wallet before a sync and after it. */
export type TwoSyncs = {
  readonly before: Pick<WalletChain, 'refused' | 'comparison'>;
  readonly after: Pick<WalletChain, 'refused' | 'comparison'>;
  readonly balanceBefore: LedgerBalance;
  readonly balanceAfter: LedgerBalance;
  /** The transactions before, by id. */
  readonly earlier: ReadonlyMap<string, LedgerTransaction>;
  /** The transactions after, oldest first. */
  readonly later: readonly LedgerTransaction[];
  /** The same as their bytes say. */
  readonly read: ReadEntries;
};

/** Whether a transaction counts now and was not there before, or had come to nothing. */
export function isNew({ earlier }: TwoSyncs, { txid, isCounted }: LedgerTransaction): boolean {
  const old = earlier.get(txid);
  const wasThere = old !== undefined && (old.isCounted || old.state === 'conflicting');
  return isCounted && !wasThere;
}
