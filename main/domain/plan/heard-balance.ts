import type { SavedBalance, SavedWallet } from '../profile/saved-wallet.ts';
import { entryOf, type Arrived, type Plan } from './plan.ts';

/**
 * The balance of a wallet with what came in by the user's word since it was last read or typed in. The chain's own word, or a
 * balance that is typed in later, takes its place, so nothing counts twice.
 */
export function heardBalance(
  { id, balance }: Pick<SavedWallet, 'id' | 'balance'>,
  plans: readonly Plan[],
): SavedBalance | null {
  const heard = plans
    .flatMap((plan) =>
      plan.log.flatMap((entry) => {
        const { step, at, evidence } = entry;
        const counts = isHeardAt(evidence, id) && entryOf(plan, step) === entry;
        return counts ? [{ at, sats: evidence.sats }] : [];
      }),
    )
    .filter(({ at }) => balance === null || balance.at < at);
  const last = heard
    .map(({ at }) => at)
    .toSorted()
    .at(-1);
  if (last === undefined) return balance;
  const sum = heard.reduce((total, { sats }) => total + sats, balance?.confirmedSats ?? 0);
  return { confirmedSats: sum, at: last, source: 'typed' };
}

function isHeardAt(
  evidence: Plan['log'][number]['evidence'],
  walletId: string,
): evidence is Arrived {
  return (
    evidence.kind === 'arrived' && evidence.source === 'typed' && evidence.walletId === walletId
  );
}
