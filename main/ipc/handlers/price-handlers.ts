import type { PriceCalls } from '../../../preload/price-calls.ts';
import { CURRENCIES } from '../../domain/prices/currencies.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import { changeProfile } from '../change-profile.ts';
import type { HandlersFor } from '../handler.ts';
import { writePriceFile } from '../write-price-file.ts';
import { allowFeed, removePrice, setPrice } from './change-prices.ts';
import { commitPrices, previewPrices } from './import-prices.ts';
import { refreshPrices } from './refresh-prices.ts';
import { listPrices, viewPrices } from './view-prices.ts';

/** What coins cost. */
export const priceHandlers: HandlersFor<keyof PriceCalls> = {
  'price.list': (_input, { vault, now }) => {
    return pick(vault.read(), (profile) => listPrices(profile, now().toISOString()));
  },
  'price.set': async (input, services) => {
    const at = services.now().toISOString();
    const changed = await changeProfile(services, (profile) => setPrice(profile, input, at));
    return pick(changed, (profile) => listPrices(profile, at));
  },
  'price.remove': async (named, services) => {
    const at = services.now().toISOString();
    const changed = await changeProfile(services, (profile) => removePrice(profile, named));
    return pick(changed, (profile) => listPrices(profile, at));
  },
  'price.view': (_input, services) =>
    pick(services.vault.read(), (profile) => viewPrices(profile, services)),
  'price.currencies': () => succeed({ currencies: CURRENCIES }),
  'price.consent': async (input, services) => {
    const at = services.now().toISOString();
    const changed = await changeProfile(services, (profile) => allowFeed(profile, input, at));
    // Ends what is being asked of a feed that may not be asked any more.
    if (changed.ok) services.network.enforce();
    return pick(changed, (profile) => viewPrices(profile, services));
  },
  'price.refresh': (_input, services, watch) => refreshPrices(services, watch),
  'price.import': (input, services) => previewPrices(input, services),
  'price.commit': ({ importId }, services) => commitPrices(importId, services),
  'price.undo': async ({ importId }, services) => {
    const changed = await changeProfile(services, (profile) => {
      const id = importId ?? profile.priceFiles.at(-1)?.id;
      const priceFiles = profile.priceFiles.filter((one) => one.id !== id);
      return priceFiles.length === profile.priceFiles.length
        ? fail({ code: 'not_found', fields: ['importId'] } as const)
        : succeed({ ...profile, priceFiles });
    });
    return pick(changed, (profile) => viewPrices(profile, services));
  },
  'price.export': (_input, { vault }) => pick(vault.read(), writePriceFile),
};

function pick<T, E>(profile: Result<Profile, E>, of: (profile: Profile) => T): Result<T, E> {
  return profile.ok ? succeed(of(profile.value)) : profile;
}
