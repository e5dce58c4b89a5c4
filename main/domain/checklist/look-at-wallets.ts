import type { Rung } from '../ladder/evidence.ts';
import { addMonths } from './add-months.ts';
import type { ChecklistFacts } from './checklist-facts.ts';
import { DONE, holdsUntil, open, type Look } from './look.ts';

/** How long a message that an exchange was shown stands for knowing the way. */
const MESSAGE_MONTHS = 12;

/** What Holdfast sees of the user's own wallets. */
export const WALLET_LOOKS = {
  own_wallet_saved: ({ wallets }: ChecklistFacts): Look =>
    wallets.length > 0 ? DONE : open('no_wallet'),
  addresses_compared: rungOf(2),
  backup_restored: rungOf(3),
  keys_answer: rungOf(4),
  deposit_proven: rungOf(5),
  spend_proven: rungOf(6),
  seed_origin_known: ({ wallets }: ChecklistFacts): Look => {
    if (wallets.length === 0) return open('no_wallet');
    return wallets.every((one) => one.keysOfUnknownOrigin === 0) ? DONE : open('origin_missing');
  },
  no_seed_advisory: ({ wallets }: ChecklistFacts): Look => {
    if (wallets.length === 0) return open('no_wallet');
    const isKnown = wallets.every(
      (one) => one.keysOfUnknownOrigin === 0 && one.advisories !== null,
    );
    if (!isKnown) return open('origin_missing');
    return wallets.every(({ advisories }) => advisories?.length === 0)
      ? DONE
      : open('advisory_matches');
  },
  two_makers: ({ wallets }: ChecklistFacts): Look => {
    const several = wallets.filter(({ keys }) => keys > 1);
    if (several.length === 0) return open('no_wallet');
    return several.every(({ makers }) => makers.length > 1) ? DONE : open('one_maker');
  },
  address_proof_ready: ({ wallets }: ChecklistFacts, at: string): Look => {
    const newest = wallets
      .flatMap((one) => one.exchangeMessageAt ?? [])
      .toSorted()
      .at(-1);
    return newest === undefined
      ? open('message_missing')
      : holdsUntil(addMonths(newest, MESSAGE_MONTHS), at);
  },
};

/** A rung that every wallet has to have proven; the first proof to end ends it. */
function rungOf(rung: Rung) {
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
