import type { Profile } from '../domain/profile/profile.ts';
import { takeSnapshot } from '../domain/profile/take-snapshot.ts';
import { succeed, type Result } from '../domain/result.ts';
import { viewpointOf } from '../services/viewpoint-of.ts';
import { updateProfile } from '../services/vault/update-profile.ts';
import type { VaultFault } from '../services/vault/vault.ts';
import type { Services } from './services.ts';

/** Saves a change of the profile together with the snapshot of this day. */
export function changeProfile<E>(
  services: Services,
  change: (profile: Profile) => Result<Profile, E>,
): Promise<Result<Profile, E | VaultFault>> {
  return updateProfile(services, services.now().toISOString(), change);
}

/** Adds today's snapshot when the app opens, so that the line over time has a point for each day of use. */
export async function recordToday(services: Services): Promise<void> {
  const at = services.now().toISOString();
  await services.vault.update((profile) =>
    succeed(takeSnapshot(profile, viewpointOf(services, at))),
  );
}
