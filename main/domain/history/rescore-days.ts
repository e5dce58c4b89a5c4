import type { Profile, Snapshot } from '../profile/profile.ts';
import { scoreProfile, type Viewpoint } from '../profile/score-profile.ts';
import { readHeld } from './held-text.ts';

/** A day scored once more, beside what it was scored then. Null where there was nothing to score. */
export type RescoredDay = {
  readonly day: string;
  readonly before: Pick<Snapshot, 'score' | 'method' | 'methodRevision'>;
  readonly score: number | null;
};

/** Days that are scored at once, at most: a long history is told by some of its days. */
const MOST = 60;

/**
 * Days whose holdings were kept, scored by the method of now with the prices and the age of evidence of then; of many, some
 * evenly chosen, the newest always. What is known of venues is what is known today, which is why these stand beside the
 * old scores and never in their place.
 */
export function rescoreDays(
  profile: Profile,
  snapshots: readonly Snapshot[],
  view: Omit<Viewpoint, 'at' | 'pricesUntil'>,
): readonly RescoredDay[] {
  const kept = profile.dailyHoldings;
  const since = kept[0]?.day;
  const known = since === undefined ? [] : snapshots.filter(({ day }) => day >= since);
  const step = Math.max(1, Math.ceil(known.length / MOST));
  return known
    .filter((_, index) => (known.length - 1 - index) % step === 0)
    .map(({ day, at, score, method, methodRevision }) => {
      const held = kept.findLast((one) => one.day <= day)?.held ?? '';
      const again = scoreProfile(profile, readHeld(held), {
        ...view,
        at,
        // A price that was told later on the day is still that of the day.
        pricesUntil: `${day}T23:59:59.999Z`,
      });
      return { day, before: { score, method, methodRevision }, score: again.score };
    });
}
