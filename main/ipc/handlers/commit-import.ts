import type { Statement } from '../../domain/exposure/imports/statement.ts';
import { newVenue } from '../../domain/exposure/new-venue.ts';
import type { Venue } from '../../domain/exposure/venue.ts';
import type { CommittedImport, Profile } from '../../domain/profile/profile.ts';
import { venueCatalog } from '../../services/venue-catalog.ts';
import type { PendingImport } from '../services.ts';

/** Ids and the moment for what committing may have to create. */
export type CommitIds = {
  readonly importId: string;
  readonly venueId: string;
  readonly at: string;
};

/** The import that took in this very ledger before, however the file was saved; null when there is none. */
export function earlierImport(profile: Profile, statement: Statement): CommittedImport | null {
  const same = profile.imports.find(
    (one) => one.format === statement.format && one.recordsDigest === statement.recordsDigest,
  );
  return same ?? null;
}

/** Takes a statement in, under the venue that it comes from; the venue is added when the user does not have it yet. */
export function commitImport(profile: Profile, pending: PendingImport, ids: CommitIds): Profile {
  const { statement, fileName } = pending;
  const entryId = catalogIdOf(statement.venue);
  const existing = profile.venues.find(({ catalogId }) => catalogId === entryId);
  const venue = existing ?? venueOf(entryId, ids);
  const { findings: _, rowsSkipped, ...kept } = statement;
  const committed: CommittedImport = {
    ...kept,
    id: ids.importId,
    venueId: venue.id,
    fileName,
    committedAt: ids.at,
    rowsSkipped: rowsSkipped.length,
  };
  return {
    ...profile,
    venues: existing === undefined ? [...profile.venues, venue] : profile.venues,
    imports: [...profile.imports, committed],
  };
}

/** Accounts that exports keep apart, and that are one venue all the same. */
const PART_OF: Readonly<Record<string, string>> = { coinbase_pro: 'coinbase' };

/** The catalogue entry of the venue that an export names. */
export function catalogIdOf(exportVenue: string): string {
  return Object.hasOwn(PART_OF, exportVenue) ? (PART_OF[exportVenue] ?? exportVenue) : exportVenue;
}

function venueOf(catalogId: string, { venueId, at }: CommitIds): Venue {
  const entry = venueCatalog.find(({ id }) => id === catalogId);
  if (entry === undefined)
    throw new Error('An import format names a venue that is not in the catalogue');
  return newVenue({ id: venueId, name: entry.name, createdAt: at, entry, facts: {} });
}
