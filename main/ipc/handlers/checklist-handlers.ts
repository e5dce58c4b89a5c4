import type { ChecklistCalls } from '../../../preload/checklist-calls.ts';
import { CATALOG } from '../../domain/checklist/catalog.ts';
import {
  declareItem,
  excludeItem,
  includeItem,
  takeBackItem,
} from '../../domain/checklist/change-said.ts';
import { itemHistory } from '../../domain/checklist/item-history.ts';
import { assessProfile } from '../../domain/profile/assess-profile.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import { viewpointOf } from '../../services/viewpoint-of.ts';
import { changeProfile } from '../change-profile.ts';
import type { HandlersFor } from '../handler.ts';
import type { Services } from '../services.ts';

/** The checklist, and what the user says about its items. */
export const checklistHandlers: HandlersFor<keyof ChecklistCalls> = {
  'checklist.list': (_input, services) => listed(services.vault.read(), services),
  'checklist.declare': (shown, services) => {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    return changed(services, (profile, at) => declareItem(profile, shown, { at, timeZone }));
  },
  'checklist.clear': ({ itemId }, services) =>
    changed(services, (profile, at) => takeBackItem(profile, itemId, at)),
  'checklist.exclude': (input, services) =>
    changed(services, (profile, at) => excludeItem(profile, input, at)),
  'checklist.include': ({ itemId }, services) =>
    changed(services, (profile, at) => includeItem(profile, itemId, at)),
  'checklist.setSituation': (situation, services) =>
    changed<never>(services, (profile) => succeed({ ...profile, situation })),
  'checklist.history': ({ itemId }, { vault }) => {
    const profile = vault.read();
    if (!profile.ok) return profile;
    const item = CATALOG.find(({ id }) => id === itemId);
    return item === undefined
      ? fail({ code: 'not_found', fields: ['itemId'] })
      : succeed({ entries: itemHistory(item, profile.value) });
  },
};

/** Changes the profile at this moment; answers the checklist as it stands then. */
async function changed<E>(
  services: Services,
  change: (profile: Profile, at: string) => Result<Profile, E>,
) {
  const at = services.now().toISOString();
  return listed(await changeProfile(services, (profile) => change(profile, at)), services);
}

function listed<E>(profile: Result<Profile, E>, services: Services) {
  if (!profile.ok) return profile;
  const viewpoint = viewpointOf(services, services.now().toISOString());
  return succeed(assessProfile(profile.value, viewpoint).checklist);
}
