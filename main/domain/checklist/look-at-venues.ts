import { addMonths } from './add-months.ts';
import type { ChecklistFacts, SeenAtVenue } from './checklist-facts.ts';
import { DONE, holdsUntil, open, type Look, type OpenReason } from './look.ts';

/** Where the custodial share counts as low. Our choice: a quarter is what left FTX in a single day. */
const LOW_CUSTODIAL_SHARE = 0.25;
/** How long a withdrawal that worked, or an entry that was found in a proof of reserves, stands for the venue. */
export const SEEN_MONTHS = 3;
/** How old the newest record of a venue may be for its history to count as saved. */
const RECORD_MONTHS = 6;

/** What Holdfast sees of what others hold. */
export const VENUE_LOOKS = {
  custodial_share_low: (facts: ChecklistFacts): Look =>
    scored(facts, facts.custodialShare, (share) =>
      share <= LOW_CUSTODIAL_SHARE ? DONE : open('share_too_high'),
    ),
  no_group_over_half: (facts: ChecklistFacts): Look =>
    scored(facts, facts.largestGroupShare, (share) =>
      share <= 0.5 ? DONE : open('group_over_half'),
    ),
  no_earn_or_lending: (facts: ChecklistFacts): Look =>
    held(facts, facts.holdsEarning ? 'earn_or_lending' : null),
  no_platform_token: (facts: ChecklistFacts): Look =>
    held(facts, facts.holdsPlatformToken ? 'platform_token_held' : null),
  withdrawal_tested: (facts: ChecklistFacts, at: string): Look =>
    everywhere(facts.withdrawals, SEEN_MONTHS, 'withdrawal_missing', at),
  history_saved: (facts: ChecklistFacts, at: string): Look =>
    everywhere(facts.venueRecords, RECORD_MONTHS, 'record_missing', at),
  exchange_key_reads_only: ({ exchangeKeys }: ChecklistFacts): Look =>
    exchangeKeys.length > 0 && exchangeKeys.every(({ readOnly }) => readOnly === 'seen')
      ? DONE
      : open('key_rights_said'),
  own_leaf_verified: (facts: ChecklistFacts, at: string): Look =>
    everywhere(facts.leafVerifiedVenues, SEEN_MONTHS, 'leaf_missing', at),
};

function scored(facts: ChecklistFacts, share: number | null, judge: (share: number) => Look): Look {
  if (!facts.hasHoldings) return open('no_holdings');
  return share === null ? open('no_score') : judge(share);
}

function held(facts: ChecklistFacts, finding: OpenReason | null): Look {
  if (!facts.hasHoldings) return open('no_holdings');
  return finding === null ? DONE : open(finding);
}

/** Something that has to have been seen at every venue with coins; the one seen longest ago ends it first. */
function everywhere(
  seen: readonly SeenAtVenue[],
  months: number,
  missing: OpenReason,
  at: string,
): Look {
  const times = seen.flatMap((one) => one.at ?? []).toSorted();
  const [oldest] = times;
  if (oldest === undefined || times.length < seen.length) return open(missing);
  return holdsUntil(addMonths(oldest, months), at);
}
