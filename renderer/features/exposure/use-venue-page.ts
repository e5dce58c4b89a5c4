import { joinQueries, useQuery, type Query } from '../../use-query.ts';
import type { ExposureScore, Venue, VenueKnowledge } from './exposure-data.ts';

/** Everything that the page of one venue shows. */
export type VenuePageData = {
  readonly venue: Venue;
  readonly knowledge: VenueKnowledge;
  /** Its place in the score; null while it holds nothing that counts. */
  readonly place: ExposureScore['perVenue'][number] | null;
};

/** Reads what is known about one venue. */
export function useVenuePage(venueId: string): Query<VenuePageData | null> {
  const knowledge = useQuery('venue.facts', { venueId });
  const venues = useQuery('venue.list', {});
  const score = useQuery('exposure.score', {});
  if (knowledge.kind === 'failed' && knowledge.error.code === 'not_found') {
    return { kind: 'done', value: null };
  }
  const all = joinQueries({ knowledge, venues, score });
  if (all.kind !== 'done') return all;
  const { value } = all;
  const venue = value.venues.venues.find(({ id }) => id === venueId);
  if (venue === undefined) return { kind: 'done', value: null };
  const places = value.score.score === null ? [] : value.score.perVenue;
  const place = places.find(({ holderId }) => holderId === venueId) ?? null;
  return { kind: 'done', value: { venue, knowledge: value.knowledge, place } };
}
