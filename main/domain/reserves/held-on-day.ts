import { readHeld } from '../history/held-text.ts';
import type { Profile } from '../profile/profile.ts';
import { positionsOf } from '../profile/positions.ts';

type Held = { readonly asset: string; readonly amount: string };

/**
 * What lay at a venue on a UTC day, as Holdfast knew it: the snapshot of that day or the one before it; without a day,
 * what lies there now. Null where nothing was known yet.
 */
export function heldOnDay(
  profile: Profile,
  venueId: string,
  day: string | null,
): { readonly day: string | null; readonly held: readonly Held[] } | null {
  if (day === null) return { day: null, held: ofVenue(positionsOf(profile), venueId) };
  const kept = profile.dailyHoldings.findLast((one) => one.day <= day);
  return kept === undefined ? null : { day: kept.day, held: ofVenue(readHeld(kept.held), venueId) };
}

function ofVenue(positions: ReturnType<typeof readHeld>, venueId: string): readonly Held[] {
  return positions
    .filter(({ holder }) => holder.kind === 'venue' && holder.id === venueId)
    .map(({ asset, amount }) => ({ asset, amount }));
}
