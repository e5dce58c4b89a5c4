import type { ReservesCalls } from '../../../preload/reserves-calls.ts';
import { SCHEMES } from '../../domain/reserves/schemes.ts';
import { fail, succeed } from '../../domain/result.ts';
import { venueCatalog } from '../../services/venue-catalog.ts';
import { changeProfile } from '../change-profile.ts';
import type { HandlersFor } from '../handler.ts';
import { reserveListHandlers } from './reserve-list-handlers.ts';
import { verifyProof } from './verify-proof.ts';
import { viewLeafProofs } from './view-leaf-proofs.ts';

/** Whether venues counted the user's balances. */
export const reservesHandlers: HandlersFor<keyof ReservesCalls> = {
  ...reserveListHandlers,
  'reserves.schemes': () =>
    succeed({
      schemes: SCHEMES.map((scheme) => ({
        ...scheme,
        venues: scheme.venues.map((id) => ({
          id,
          name: venueCatalog.find((one) => one.id === id)?.name ?? id,
        })),
      })),
    }),
  'reserves.verify': verifyProof,
  'reserves.keep': async ({ proofId, venueId }, services) => {
    const pending = services.pendingLeaves.get(proofId);
    if (pending === undefined) return fail({ code: 'not_found', fields: ['proofId'] });
    const changed = await changeProfile(services, (profile) => {
      const isKnown = venueId === null || profile.venues.some(({ id }) => id === venueId);
      if (!isKnown) return fail({ code: 'not_found', fields: ['venueId'] } as const);
      return succeed({ ...profile, leafProofs: [...profile.leafProofs, { ...pending, venueId }] });
    });
    if (!changed.ok) return changed;
    services.pendingLeaves.delete(proofId);
    return succeed({ proofs: viewLeafProofs(changed.value, services) });
  },
  'reserves.list': (_input, services) => {
    const profile = services.vault.read();
    if (!profile.ok) return profile;
    return succeed({ proofs: viewLeafProofs(profile.value, services) });
  },
  'reserves.remove': async ({ id }, services) => {
    const changed = await changeProfile(services, (profile) => {
      const leafProofs = profile.leafProofs.filter((one) => one.id !== id);
      if (leafProofs.length === profile.leafProofs.length) {
        return fail({ code: 'not_found', fields: ['id'] } as const);
      }
      return succeed({ ...profile, leafProofs });
    });
    if (!changed.ok) return changed;
    return succeed({ proofs: viewLeafProofs(changed.value, services) });
  },
};
