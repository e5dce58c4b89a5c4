import generalLinks from '../../../assets/data/links.json' with { type: 'json' };
import venueLinks from '../../../assets/data/venue-links.json' with { type: 'json' };
import { fail, succeed } from '../../domain/result.ts';
import type { HandlersFor, Outcome } from '../handler.ts';
import type { Services } from '../services.ts';

/** Every page that can be opened, by id: of the app, and about venues. */
const links = [...generalLinks, ...venueLinks];

type AppMethod =
  'app.info' | 'settings.get' | 'settings.set' | 'link.open' | 'secret.check' | 'work.cancel';

export const appHandlers: HandlersFor<AppMethod> = {
  'app.info': (_input, { info }) => succeed(info),
  'settings.get': (_input, { settings }) => succeed(settings.get()),
  'settings.set': (change, { settings }) => {
    const saved = settings.set(change);
    return saved.ok ? saved : fail({ code: saved.error });
  },
  'link.open': ({ id }, services) => openLinkById(id, services),
  // Dispatch has refused it before when there was anything to find.
  'secret.check': () => succeed({}),
  'work.cancel': (_input, { running }) => {
    for (const call of running) call.abort();
    return succeed({});
  },
};

/** Opens a page of the link list in the user's browser. Nothing else can be opened: the list is the allow-list. */
export async function openLinkById(id: string, services: Services): Promise<Outcome<'link.open'>> {
  const link = links.find((one) => one.id === id);
  if (link === undefined) return fail({ code: 'unknown_link', fields: ['id'] });
  await services.openLink(link.url);
  return succeed({});
}
