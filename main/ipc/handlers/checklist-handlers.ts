import { CATALOG } from '../../domain/checklist/catalog.ts';
import type { Fault } from '../../domain/fault.ts';
import { assessProfile } from '../../domain/profile/assess-profile.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import { venueCatalog } from '../../services/venue-catalog.ts';
import { changeProfile } from '../change-profile.ts';
import type { HandlersFor } from '../handler.ts';
import type { Services } from '../services.ts';

type ChecklistMethod = 'checklist.list' | 'checklist.declare' | 'checklist.clear';

export const checklistHandlers: HandlersFor<ChecklistMethod> = {
  'checklist.list': (_input, services) => listed(services.vault.read(), services),
  'checklist.declare': async ({ itemId, note }, services) => {
    const at = services.now().toISOString();
    const changed = await changeProfile(services, (profile) => declare(profile, itemId, note, at));
    return listed(changed, services);
  },
  'checklist.clear': async ({ itemId }, services) => {
    const changed = await changeProfile(services, (profile) => {
      const declarations = profile.declarations.filter((one) => one.itemId !== itemId);
      if (declarations.length === profile.declarations.length) {
        return fail({ code: 'not_found', fields: ['itemId'] } as const);
      }
      return succeed({ ...profile, declarations });
    });
    return listed(changed, services);
  },
};

type DeclareFault = Fault<'not_found' | 'automatic_item' | 'note_missing'>;

/** A tick needs words: what was done, so that it can be judged later. Automatic items cannot be declared. */
function declare(
  profile: Profile,
  itemId: string,
  note: string,
  at: string,
): Result<Profile, DeclareFault> {
  const item = CATALOG.find(({ id }) => id === itemId);
  if (item === undefined) return fail({ code: 'not_found', fields: ['itemId'] });
  if (item.check === 'automatic') return fail({ code: 'automatic_item', fields: ['itemId'] });
  if (note.length < 3) return fail({ code: 'note_missing', fields: ['note'] });
  const others = profile.declarations.filter((one) => one.itemId !== itemId);
  return succeed({ ...profile, declarations: [...others, { itemId, note, at }] });
}

function listed<E>(profile: Result<Profile, E>, { settings, now }: Services) {
  if (!profile.ok) return profile;
  const viewpoint = {
    at: now().toISOString(),
    currency: settings.get().currency,
    catalog: venueCatalog,
  };
  return succeed(assessProfile(profile.value, viewpoint).checklist);
}
