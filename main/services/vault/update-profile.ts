import type { Profile } from '../../domain/profile/profile.ts';
import { takeSnapshot } from '../../domain/profile/take-snapshot.ts';
import { succeed, type Result } from '../../domain/result.ts';
import { viewpointOf, type Surroundings } from '../viewpoint-of.ts';
import type { Vault, VaultFault } from './vault.ts';

type House = Surroundings & { readonly vault: Pick<Vault, 'update' | 'key'> };

/** Saves a change of the profile together with the day's snapshot, so that history follows every change. `at` is now. */
export function updateProfile<E>(
  house: House,
  at: string,
  change: (profile: Profile) => Result<Profile, E>,
): Promise<Result<Profile, E | VaultFault>> {
  return house.vault.update((profile) => {
    const next = change(profile);
    return next.ok && next.value !== profile
      ? succeed(takeSnapshot(next.value, viewpointOf(house, at)))
      : next;
  });
}
