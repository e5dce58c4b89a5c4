import type { Output } from '../../../preload/contract.ts';

/** Everything that the screen shows, as the main process gave it. */
export type ExposureData = {
  readonly score: Output<'exposure.score'>;
  readonly venues: Output<'venue.list'>['venues'];
  readonly holdings: Output<'holding.list'>['holdings'];
  readonly imports: Output<'import.list'>['imports'];
  readonly settings: Output<'settings.get'>;
};

export type Venue = ExposureData['venues'][number];
export type Holding = ExposureData['holdings'][number];
export type CommittedImport = ExposureData['imports'][number];
/** What is known about one venue. */
export type VenueKnowledge = Output<'venue.facts'>;
export type VenueFact = VenueKnowledge['facts'][number];
export type CatalogVenue = Output<'venue.catalog'>['venues'][number];
/** The score when there is one. */
export type ExposureScore = Extract<ExposureData['score'], { score: number }>;
