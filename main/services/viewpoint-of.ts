import type { Viewpoint } from '../domain/profile/score-profile.ts';
import { advisories } from './seed-makers.ts';
import type { SettingsService } from './settings.ts';
import type { Vault } from './vault/vault.ts';
import { venueCatalog } from './venue-catalog.ts';

/** What a profile is looked at with beside the profile itself. */
export type Surroundings = {
  /** For whether a passphrase seals it. */
  readonly vault: Pick<Vault, 'key'>;
  /** For the currency of values. */
  readonly settings: Pick<SettingsService, 'get'>;
};

/** How a profile is looked at at a moment (ISO 8601 UTC): one way, so that the checklist and its line over time agree. */
export function viewpointOf({ vault, settings }: Surroundings, at: string): Viewpoint {
  return {
    at,
    currency: settings.get().currency,
    catalog: venueCatalog,
    advisories,
    // Nothing keeps the day of a backup yet; until then the user's own word stands for it.
    safekeeping: { vaultProtected: vault.key() !== null },
  };
}
