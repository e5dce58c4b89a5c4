import type { Profile } from '../../domain/profile/profile.ts';
import { takeSnapshot } from '../../domain/profile/take-snapshot.ts';
import { succeed, type Result } from '../../domain/result.ts';
import type { SettingsService } from '../settings.ts';
import { advisories } from '../seed-makers.ts';
import { venueCatalog } from '../venue-catalog.ts';
import type { Vault, VaultFault } from './vault.ts';

type House = {
  readonly vault: Pick<Vault, 'update'>;
  /** For the currency in which the day's snapshot is taken. */
  readonly settings: Pick<SettingsService, 'get'>;
};

/** Saves a change of the profile together with the day's snapshot, so that history follows every change. `at` is now. */
export function updateProfile<E>(
  { vault, settings }: House,
  at: string,
  change: (profile: Profile) => Result<Profile, E>,
): Promise<Result<Profile, E | VaultFault>> {
  const { currency } = settings.get();
  return vault.update((profile) => {
    const next = change(profile);
    return next.ok && next.value !== profile
      ? succeed(takeSnapshot(next.value, { at, currency, catalog: venueCatalog, advisories }))
      : next;
  });
}
