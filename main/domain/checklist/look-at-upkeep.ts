import { addMonths } from './add-months.ts';
import type { ChecklistFacts } from './checklist-facts.ts';
import { DONE, holdsUntil, open, type Look } from './look.ts';

/** How old a price may be: in November 2022 bitcoin lost almost a fifth. Our choice. */
const PRICE_DAYS = 7;
/** How long a backup counts as recent. */
export const BACKUP_MONTHS = 6;
const DAY_MS = 24 * 60 * 60 * 1000;

/** What Holdfast sees of how things are kept up. */
export const UPKEEP_LOOKS = {
  goal_set: ({ hasGoal }: ChecklistFacts): Look => (hasGoal ? DONE : open('no_goal')),
  prices_fresh: (facts: ChecklistFacts, at: string): Look => {
    if (!facts.hasHoldings) return open('no_holdings');
    if (!facts.hasAllPrices) return open('prices_missing');
    if (facts.pricesFrom === null) return DONE;
    const until = Date.parse(facts.pricesFrom) + PRICE_DAYS * DAY_MS;
    return holdsUntil(new Date(until).toISOString(), at);
  },
  own_server: ({ asksOwnServer }: ChecklistFacts): Look =>
    asksOwnServer === true ? DONE : open('server_of_others'),
  app_backup_recent: ({ backupAt }: ChecklistFacts, at: string): Look =>
    backupAt === null ? open('no_backup') : holdsUntil(addMonths(backupAt, BACKUP_MONTHS), at),
  vault_sealed: ({ vaultProtected }: ChecklistFacts): Look =>
    vaultProtected === true ? DONE : open('vault_open'),
};
