import type { LessonCalls } from '../../../preload/lesson-calls.ts';
import type { LessonsView, TaughtItem } from '../../../preload/lesson-shapes.ts';
import type { ChecklistItemId } from '../../domain/checklist/catalog.ts';
import type { Checklist } from '../../domain/checklist/checklist.ts';
import { valuePositions, type PriceTable } from '../../domain/exposure/value-positions.ts';
import { reachOf } from '../../domain/incidents/reach.ts';
import type { ReachState } from '../../domain/incidents/reach-verdict.ts';
import { assessProfile } from '../../domain/profile/assess-profile.ts';
import { positionsOf } from '../../domain/profile/positions.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import { tokenIssuers } from '../../domain/profile/token-issuers.ts';
import { walletsInUse } from '../../domain/profile/wallets-in-use.ts';
import { succeed } from '../../domain/result.ts';
import { incidents, lessonEvents, lessonSources } from '../../services/lesson-catalog.ts';
import { advisories } from '../../services/seed-makers.ts';
import { venueCatalog } from '../../services/venue-catalog.ts';
import { viewpointOf } from '../../services/viewpoint-of.ts';
import type { HandlersFor } from '../handler.ts';

/** What November 2022 and other incidents taught, and what each would have been to this user. */
export const lessonHandlers: HandlersFor<keyof LessonCalls> = {
  'lessons.list': (_input, services) => {
    const profile = services.vault.read();
    if (!profile.ok) return profile;
    const viewpoint = viewpointOf(services, services.now().toISOString());
    const { checklist } = assessProfile(profile.value, viewpoint);
    return succeed(viewOf(profile.value, checklist, viewpoint));
  },
};

function viewOf(
  profile: Profile,
  checklist: Checklist,
  { currency, at }: Pick<PriceTable, 'currency' | 'at'>,
): LessonsView {
  const prices = { currency, at, prices: profile.prices };
  const state = stateOf(profile, prices);
  return {
    events: lessonEvents.map((event) => ({ ...event, items: taught(event.items, checklist) })),
    incidents: incidents.map((incident) => {
      const { reaches: _condition, ...facts } = incident;
      return {
        ...facts,
        items: taught(incident.items, checklist),
        reach: reachOf(incident, state),
      };
    }),
    sources: lessonSources,
    currency,
    pricesFrom: valuePositions(state.positions, prices).pricesFrom,
  };
}

function stateOf(profile: Profile, prices: PriceTable): ReachState {
  return {
    positions: positionsOf(profile),
    wallets: walletsInUse(profile).filter(({ network }) => network === 'mainnet'),
    issuers: tokenIssuers(profile, venueCatalog),
    advisories,
    prices,
  };
}

function taught(
  ids: readonly ChecklistItemId[],
  { items }: Pick<Checklist, 'items'>,
): readonly TaughtItem[] {
  return ids.flatMap((id) => {
    const status = items.find((item) => item.id === id)?.status;
    return status === undefined ? [] : [{ id, status }];
  });
}
