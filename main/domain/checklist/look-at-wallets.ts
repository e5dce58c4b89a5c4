import type { Rung } from '../ladder/evidence.ts';
import type { ChecklistFacts } from './checklist-facts.ts';
import { DONE, open, type Look } from './look.ts';

/** What Holdfast sees of the user's own wallets. */
export const WALLET_LOOKS = {
  own_wallet_saved: ({ wallets }: ChecklistFacts): Look =>
    wallets.length > 0 ? DONE : open('no_wallet'),
};

/** A rung that every wallet has to have proven; the first proof to end ends it. */
export function lookAtRung(rung: Rung) {
  return ({ wallets }: ChecklistFacts): Look => {
    if (wallets.length === 0) return open('no_wallet');
    const standings = wallets.flatMap(({ rungs }) => rungs.filter((one) => one.rung === rung));
    const isLacking = standings.some(({ status }) => status !== 'proven' && status !== 'expired');
    if (isLacking || standings.length < wallets.length) return open('rung_missing');
    const [until = null] = standings.flatMap((one) => one.until ?? []).toSorted();
    const isExpired = standings.some(({ status }) => status === 'expired');
    return isExpired && until !== null ? { status: 'expired', until } : { status: 'done', until };
  };
}
