import type { CatalogVenue, Venue } from './exposure-data.ts';

/** What stands in the form. Empty texts stand for what is not known. */
export type VenueDraft = Readonly<Record<'name' | 'riskGroup' | 'ownToken', string>> & {
  readonly custody: Venue['custody'];
  /** Entry of the catalogue that was picked; empty for a venue under a name of one's own. */
  readonly catalogId: string;
};

export const EMPTY_DRAFT: VenueDraft = {
  catalogId: '',
  name: '',
  custody: 'exchange_spot',
  riskGroup: '',
  ownToken: '',
};

/** The form as a catalogue entry fills it. */
export function draftOfEntry({ id, name, custody, riskGroup, ownToken }: CatalogVenue): VenueDraft {
  return { catalogId: id, name, custody, riskGroup, ownToken: ownToken?.value ?? '' };
}

/** The form as a saved venue fills it. */
export function draftOfVenue({ name, custody, riskGroup, ownToken }: Venue): VenueDraft {
  return { catalogId: '', name, custody, riskGroup, ownToken: ownToken ?? '' };
}
