/** What a goal is about: the share that others hold (per cent), or the exposure score. */
export type GoalMeasure = 'custodial_share' | 'score';

/** Something the user wants to be under by a day. One for each measure. */
export type Goal = {
  readonly measure: GoalMeasure;
  /** In per cent or points, 0–100. */
  readonly target: number;
  /** UTC day, `2027-06-01`. */
  readonly by: string;
  /** ISO 8601 UTC. */
  readonly createdAt: string;
};

/**
 * `reached`: under it now. `on_track`: at the pace of late it will be. `off_track`: it will not. `too_early`: too few days
 * are known to say. `missed`: the day is past and it is not under it.
 */
export type GoalVerdict = 'reached' | 'on_track' | 'off_track' | 'too_early' | 'missed';

/** How a goal stands. Numbers are in per cent or points. */
export type GoalProgress = {
  readonly goal: Goal;
  readonly verdict: GoalVerdict;
  /** Newest value; null when there is none. */
  readonly now: number | null;
  /** What it would be on the day of the goal at the pace of late; null when that cannot be told. */
  readonly expected: number | null;
};
