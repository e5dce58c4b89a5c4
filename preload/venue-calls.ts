import type { VenueKnowledge } from '../main/domain/profile/venue-knowledge.ts';
import type { Call } from './call.ts';

/** What is known about one venue. */
export type VenueCalls = {
  'venue.facts': Call<{ venueId: string }, VenueKnowledge, 'not_found'>;
};
