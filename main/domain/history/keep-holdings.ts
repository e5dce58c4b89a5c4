import type { Profile } from '../profile/profile.ts';
import { positionsOf } from '../profile/positions.ts';
import { writeHeld } from './held-text.ts';

/** The profile with what is held now kept for this day; the same profile when it is what was kept last. */
export function keepHoldings(profile: Profile, at: string): Profile {
  const { dailyHoldings } = profile;
  const held = writeHeld(positionsOf(profile));
  const last = dailyHoldings.at(-1);
  if (held === (last?.held ?? writeHeld([]))) return profile;
  const day = at.slice(0, 10);
  const earlier = dailyHoldings.filter((one) => one.day < day);
  return { ...profile, dailyHoldings: [...earlier, { day, held }] };
}
