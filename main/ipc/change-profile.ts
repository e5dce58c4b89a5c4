import type { Profile } from '../domain/profile/profile.ts';
import { takeSnapshot } from '../domain/profile/take-snapshot.ts';
import { succeed, type Result } from '../domain/result.ts';
import type { VaultFault } from '../services/vault/vault.ts';
import type { Services } from './services.ts';

/** Saves a change of the profile together with the day's snapshot, so that history follows every change. */
export function changeProfile<E>(
  services: Services,
  change: (profile: Profile) => Result<Profile, E>,
): Promise<Result<Profile, E | VaultFault>> {
  const at = services.now().toISOString();
  const { currency } = services.settings.get();
  return services.vault.update((profile) => {
    const next = change(profile);
    return next.ok && next.value !== profile
      ? succeed(takeSnapshot(next.value, currency, at))
      : next;
  });
}

/** Adds today's snapshot when the app opens, so that the line over time has a point for each day of use. */
export async function recordToday(services: Services): Promise<void> {
  const { currency } = services.settings.get();
  const at = services.now().toISOString();
  await services.vault.update((profile) => succeed(takeSnapshot(profile, currency, at)));
}
