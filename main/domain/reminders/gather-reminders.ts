import { addMonths } from '../checklist/add-months.ts';
import type { ChecklistItemId } from '../checklist/catalog.ts';
import type { ChecklistLine } from '../checklist/checklist.ts';
import { SEEN_MONTHS } from '../checklist/look-at-venues.ts';
import type { ExposureScore, NoScore } from '../exposure/exposure-score.ts';
import { projectGoal } from '../history/project-goal.ts';
import { dueOf } from '../plan/due-of.ts';
import { standingOf } from '../plan/standing-of.ts';
import { PRICE_POLICY } from '../prices/price-policy.ts';
import { assessProfile } from '../profile/assess-profile.ts';
import { currentHoldings } from '../profile/current-holdings.ts';
import type { Profile } from '../profile/profile.ts';
import type { Viewpoint } from '../profile/score-profile.ts';
import { walletFacts } from '../profile/wallet-facts.ts';
import { walletsInUse } from '../profile/wallets-in-use.ts';
import { ownLeaves } from '../reserves/own-leaves.ts';
import { backupReminders } from './backup-reminders.ts';
import { judgeDue } from './judge-due.ts';
import type { DatedSubject, Reminder } from './reminder.ts';

const DAY_MS = 86_400_000;

/** Items that Holdfast sees by something that has a reminder of its own, which says which wallet or venue it is. */
const TOLD_APART: readonly ChecklistItemId[] = [
  'addresses_compared',
  'backup_restored',
  'keys_answer',
  'deposit_proven',
  'spend_proven',
  'own_leaf_verified',
  'prices_fresh',
  'app_backup_recent',
];

/** Everything that expired or is due within a month, the earliest first. `timeZone` (IANA) is the user's. */
export function gatherReminders(
  profile: Profile,
  viewpoint: Viewpoint,
  timeZone: string,
): readonly Reminder[] {
  const { at } = viewpoint;
  const { exposure, checklist } = assessProfile(profile, viewpoint);
  const dated = [
    ...itemsWithTerm(checklist.items),
    ...rungsWithTerm(profile, at),
    ...plansThatWait(profile, viewpoint),
    ...goalsAhead(profile, at),
    ...pricesGoneStale(exposure),
    ...leavesWithTerm(profile),
    ...backupReminders(profile, at),
  ];
  return judgeDue(dated, { at, timeZone });
}

function itemsWithTerm(items: readonly ChecklistLine[]): readonly DatedSubject[] {
  return items.flatMap((item): readonly DatedSubject[] => {
    if (item.status !== 'done' && item.status !== 'expired') return [];
    const { id, evidence, until } = item;
    if (until === null) return [];
    if (evidence.kind === 'automatic' && TOLD_APART.includes(id)) return [];
    return [{ subject: { kind: 'item', itemId: id }, at: until }];
  });
}

/** Wallets of test networks hold nothing that could be lost. */
function rungsWithTerm(profile: Profile, at: string): readonly DatedSubject[] {
  return walletsInUse(profile)
    .filter(({ network }) => network === 'mainnet')
    .flatMap((wallet) =>
      walletFacts(wallet, null, at).rungs.flatMap(({ rung, status, until }) => {
        if (until === null || status === 'revoked') return [];
        const { id: walletId, name: walletName } = wallet;
        return [{ subject: { kind: 'rung', walletId, walletName, rung } as const, at: until }];
      }),
    );
}

function plansThatWait(profile: Profile, { at, catalog }: Viewpoint): readonly DatedSubject[] {
  const standings = profile.plans.map((plan) => standingOf(plan, profile, catalog, at));
  return dueOf(standings, at).map(({ planId, venueName, id: stepId, at: day }) => ({
    subject: { kind: 'plan', planId, venueName, stepId },
    at: day,
  }));
}

/** A goal ends with its day. One that is reached asks for nothing. */
function goalsAhead({ goals, snapshots }: Profile, at: string): readonly DatedSubject[] {
  return goals
    .filter((goal) => projectGoal(goal, snapshots, at).verdict !== 'reached')
    .map(({ measure, target, by }) => ({
      subject: { kind: 'goal', measure, target },
      at: new Date(Date.parse(`${by}T00:00:00.000Z`) + DAY_MS).toISOString(),
    }));
}

/** Prices are told of once they are stale: their term is a week, so they would stand here all the time. */
function pricesGoneStale(exposure: ExposureScore | NoScore): readonly DatedSubject[] {
  if (exposure.score === null) return [];
  const { stalePrices: assets, pricesFrom } = exposure;
  if (assets.length === 0 || pricesFrom === null) return [];
  const end = Date.parse(pricesFrom) + PRICE_POLICY.stale.days * DAY_MS;
  return [{ subject: { kind: 'prices', assets }, at: new Date(end).toISOString() }];
}

/** Of venues where something still lies. */
function leavesWithTerm(profile: Profile): readonly DatedSubject[] {
  const holding = new Set(currentHoldings(profile).map(({ venueId }) => venueId));
  return ownLeaves(profile.leafProofs).flatMap(({ venueId, day }): readonly DatedSubject[] => {
    const venue = profile.venues.find(({ id }) => id === venueId);
    if (venue === undefined || !holding.has(venueId)) return [];
    const until = addMonths(`${day}T00:00:00.000Z`, SEEN_MONTHS);
    return [{ subject: { kind: 'leaf', venueId, venueName: venue.name }, at: until }];
  });
}
