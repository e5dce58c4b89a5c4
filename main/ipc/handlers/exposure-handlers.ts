import { positionsOf } from '../../domain/profile/positions.ts';
import { scoreProfile } from '../../domain/profile/score-profile.ts';
import { succeed } from '../../domain/result.ts';
import { venueCatalog } from '../../services/venue-catalog.ts';
import type { HandlersFor } from '../handler.ts';

export const exposureHandlers: HandlersFor<'exposure.score' | 'exposure.history'> = {
  'exposure.score': ({ at }, { vault, settings, now }) => {
    const profile = vault.read();
    if (!profile.ok) return profile;
    const viewpoint = {
      at: at ?? now().toISOString(),
      currency: settings.get().currency,
      catalog: venueCatalog,
    };
    return succeed(scoreProfile(profile.value, positionsOf(profile.value), viewpoint));
  },
  'exposure.history': ({ from = '', to = '9' }, { vault }) => {
    const profile = vault.read();
    if (!profile.ok) return profile;
    return succeed({
      snapshots: profile.value.snapshots.filter(({ at }) => at >= from && at <= to),
    });
  },
};
