import { MAPPED_FORMAT, type ColumnMapping } from '../../domain/exposure/imports/column-mapping.ts';
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
  const { statement, fileName, mapping } = pending;
  const existing = existingVenue(profile, statement);
  const venue = existing ?? venueOf(statement, ids);
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
    importMappings:
      mapping === null
        ? profile.importMappings
        : [...profile.importMappings.filter((one) => !hasHeader(one, mapping)), mapping],
  };
}

function hasHeader(one: ColumnMapping, { header }: ColumnMapping): boolean {
  return one.header.join('\0') === header.join('\0');
}

/** Of an export that the user described, the venue goes by its name. */
function existingVenue(profile: Profile, { format, venue }: Statement): Venue | undefined {
  const entryId = catalogIdOf(venue);
  return profile.venues.find(({ catalogId, name }) =>
    format === MAPPED_FORMAT ? name.toLowerCase() === venue.toLowerCase() : catalogId === entryId,
  );
}

/** Accounts that exports keep apart, and that are one venue all the same. */
const PART_OF: Readonly<Record<string, string>> = { coinbase_pro: 'coinbase' };

/** The catalogue entry of the venue that an export names. */
export function catalogIdOf(exportVenue: string): string {
  return Object.hasOwn(PART_OF, exportVenue) ? (PART_OF[exportVenue] ?? exportVenue) : exportVenue;
}

function venueOf({ format, venue }: Statement, { venueId, at }: CommitIds): Venue {
  const isMapped = format === MAPPED_FORMAT;
  const entryId = catalogIdOf(venue);
  const entry = venueCatalog.find(({ id, name }) =>
    isMapped ? name.toLowerCase() === venue.toLowerCase() : id === entryId,
  );
  if (entry === undefined && !isMapped)
    throw new Error('An import format names a venue that is not in the catalogue');
  const known = { id: venueId, name: entry?.name ?? venue, createdAt: at };
  return newVenue({ ...known, entry: entry ?? null, facts: {} });
}
