import type { CatalogVenue } from './venue-catalog.ts';
import type { Venue } from './venue.ts';

/** What the user said about a venue; the rest comes from the catalogue, or is unknown. */
export type VenueFacts = Partial<Pick<Venue, 'custody' | 'riskGroup' | 'ownToken' | 'note'>>;

type NewVenue = {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
  readonly entry: CatalogVenue | null;
  readonly facts: VenueFacts;
};

/** A venue from a catalogue entry, or from nothing but its name: then an exchange in a group of its own. */
export function newVenue({ id, name, createdAt, entry, facts }: NewVenue): Venue {
  const known = {
    custody: entry?.custody ?? 'exchange_spot',
    riskGroup: entry?.riskGroup ?? name,
    ownToken: entry?.ownToken?.value ?? null,
    note: '',
    overrides: [],
  } as const;
  return { id, name, createdAt, catalogId: entry?.id ?? null, ...known, ...facts };
}
