import type { ExposureScore, NoScore } from '../main/domain/exposure/exposure-score.ts';
import type { ImportCode } from '../main/domain/exposure/imports/statement.ts';
import type { CatalogVenue } from '../main/domain/exposure/venue-catalog.ts';
import type { Holding, Venue } from '../main/domain/exposure/venue.ts';
import type { CommittedImport, Snapshot } from '../main/domain/profile/profile.ts';
import type { Call, Empty } from './call.ts';
import type {
  ColumnsLook,
  HoldingInput,
  HoldingKey,
  ImportOutcome,
  ImportPreview,
  PreviewInput,
  VenueInput,
  VenueUpdate,
} from './shapes.ts';

/** Venues, holdings, imports, and the score made of them. */
export type ExposureCalls = {
  'venue.catalog': Call<Empty, { venues: readonly CatalogVenue[] }>;
  'venue.list': Call<Empty, { venues: readonly Venue[] }>;
  'venue.add': Call<VenueInput, { venue: Venue }, 'name_taken' | 'not_found'>;
  'venue.update': Call<
    VenueUpdate,
    { venue: Venue },
    'name_taken' | 'not_found' | 'invalid_value' | 'note_missing'
  >;
  'venue.remove': Call<
    { venueId: string; withHoldings?: boolean },
    { venues: readonly Venue[] },
    'not_found' | 'has_holdings'
  >;
  'holding.list': Call<Empty, { holdings: readonly Holding[] }>;
  'holding.set': Call<
    HoldingInput,
    { holdings: readonly Holding[] },
    'not_found' | 'invalid_amount' | 'invalid_asset'
  >;
  'holding.remove': Call<HoldingKey, { holdings: readonly Holding[] }, 'not_found'>;

  'import.preview': Call<PreviewInput, ImportPreview, ImportCode>;
  /** The header of an unknown export, for the user to say what its columns mean. */
  'import.columns': Call<Omit<PreviewInput, 'mapping' | 'format'>, ColumnsLook, ImportCode>;
  'import.commit': Call<{ importId: string }, ImportOutcome, 'not_found' | 'own_keys'>;
  'import.undo': Call<
    { importId?: string },
    { imports: readonly CommittedImport[]; holdings: readonly Holding[] },
    'not_found'
  >;
  'import.list': Call<Empty, { imports: readonly CommittedImport[] }>;

  'exposure.score': Call<{ at?: string }, ExposureScore | NoScore>;
  'exposure.history': Call<{ from?: string; to?: string }, { snapshots: readonly Snapshot[] }>;
};
