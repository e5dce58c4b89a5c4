import { METHOD_REVISION } from '../exposure/score-weights.ts';
import { keepHoldings } from '../history/keep-holdings.ts';
import { assessProfile } from './assess-profile.ts';
import type { Profile, Snapshot } from './profile.ts';
import type { Viewpoint } from './score-profile.ts';

/** The profile with today's snapshot in it, and with what is held today kept beside it. */
export function takeSnapshot(profile: Profile, viewpoint: Viewpoint): Profile {
  return keepHoldings(addSnapshot(profile, viewpoint), viewpoint.at);
}

/**
 * The profile with today's snapshot in it: one a UTC day, the newest of the day. Without anything to show yet, and
 * when nothing has changed since the last snapshot of the day, the same profile comes back.
 */
function addSnapshot(profile: Profile, viewpoint: Viewpoint): Profile {
  const { at } = viewpoint;
  const { exposure, checklist } = assessProfile(profile, viewpoint);
  const isEmpty =
    exposure.score === null && checklist.readiness === 0 && profile.snapshots.length === 0;
  if (isEmpty) return profile;
  const snapshot: Snapshot = {
    day: at.slice(0, 10),
    at,
    method: '2026.1',
    methodRevision: METHOD_REVISION,
    score: exposure.score,
    custodialShare: exposure.score === null ? null : exposure.custodialShare,
    readiness: checklist.readiness,
  };
  const last = profile.snapshots.at(-1);
  if (last !== undefined && isSame(last, snapshot)) return profile;
  const earlier = profile.snapshots.filter(({ day }) => day !== snapshot.day);
  return {
    ...profile,
    snapshots: [...earlier, snapshot].toSorted((a, b) => a.day.localeCompare(b.day)),
  };
}

function isSame(a: Snapshot, b: Snapshot): boolean {
  return (
    a.day === b.day &&
    a.methodRevision === b.methodRevision &&
    a.score === b.score &&
    a.custodialShare === b.custodialShare &&
    a.readiness === b.readiness
  );
}
