import { assessProfile } from '../../domain/profile/assess-profile.ts';
import { succeed } from '../../domain/result.ts';
import type { HandlersFor } from '../handler.ts';

export const exposureHandlers: HandlersFor<'exposure.score' | 'exposure.history'> = {
  'exposure.score': ({ at }, { vault, settings, now }) => {
    const profile = vault.read();
    if (!profile.ok) return profile;
    const moment = at ?? now().toISOString();
    return succeed(assessProfile(profile.value, settings.get().currency, moment).exposure);
  },
  'exposure.history': ({ from = '', to = '9' }, { vault }) => {
    const profile = vault.read();
    if (!profile.ok) return profile;
    return succeed({
      snapshots: profile.value.snapshots.filter(({ at }) => at >= from && at <= to),
    });
  },
};
