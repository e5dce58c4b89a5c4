import type { HoldingChange, ImportPreview } from '../../../preload/shapes.ts';
import { mappedFormat, missingColumn } from '../../domain/exposure/imports/column-mapping.ts';
import { lookAtColumns } from '../../domain/exposure/imports/look-at-columns.ts';
import { readStatement } from '../../domain/exposure/imports/read-statement.ts';
import { ownWalletName } from '../../domain/exposure/imports/own-wallets.ts';
import { sumBalances } from '../../domain/exposure/imports/merge-statements.ts';
import type { Holding } from '../../domain/exposure/venue.ts';
import { currentHoldings, holdingKey } from '../../domain/profile/current-holdings.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import { fail, succeed } from '../../domain/result.ts';
import { venueCatalog } from '../../services/venue-catalog.ts';
import { changeProfile } from '../change-profile.ts';
import { isCodedSecretFile } from '../find-secrets.ts';
import type { HandlersFor } from '../handler.ts';
import { importFindingSentence } from '../sentences.ts';
import type { PendingImport, Services } from '../services.ts';
import { catalogIdOf, commitImport, earlierImport } from './commit-import.ts';

type ImportMethod =
  'import.preview' | 'import.columns' | 'import.commit' | 'import.undo' | 'import.list';

/** Previews that are kept at a time; the oldest gives way. */
const MAX_PENDING = 8;

export const importHandlers: HandlersFor<ImportMethod> = {
  'import.preview': async ({ fileName, bytesBase64, mapping }, services) => {
    const bytes = Buffer.from(bytesBase64, 'base64');
    // What stands in the clear is found by the reader.
    if (await isCodedSecretFile(bytes)) {
      return fail({ code: 'secret_detected', fields: ['bytesBase64'] });
    }
    const profile = services.vault.read();
    if (!profile.ok) return profile;
    const column = mapping === undefined ? null : missingColumn(mapping);
    if (column !== null) {
      return fail({ code: 'missing_column', params: { column }, fields: ['mapping'] });
    }
    const known = mapping === undefined ? profile.value.importMappings : [mapping];
    const now = services.now().toISOString();
    const statement = readStatement(bytes, fileName, now, known.map(mappedFormat));
    if (!statement.ok) return fail({ fields: ['bytesBase64'], ...statement.error });
    const pending = { statement: statement.value, fileName, mapping: mapping ?? null };
    return succeed(previewOf(pending, remember(pending, services), profile.value, services));
  },
  'import.columns': async ({ fileName, bytesBase64 }, services) => {
    const bytes = Buffer.from(bytesBase64, 'base64');
    if (await isCodedSecretFile(bytes)) {
      return fail({ code: 'secret_detected', fields: ['bytesBase64'] });
    }
    // Only of a sound file without secrets, and not of one that is known.
    const statement = readStatement(bytes, fileName, services.now().toISOString());
    if (!statement.ok && statement.error.code !== 'unknown_format') {
      return fail({ fields: ['bytesBase64'], ...statement.error });
    }
    const look = lookAtColumns(bytes);
    return look.ok ? look : fail({ fields: ['bytesBase64'], ...look.error });
  },
  'import.commit': async ({ importId }, services) => {
    const pending = services.pendingImports.get(importId);
    if (pending === undefined) return fail({ code: 'not_found', fields: ['importId'] });
    if (ownWalletName(pending.statement.venue) !== null) {
      return fail({ code: 'own_keys', fields: ['importId'] });
    }
    const ids = { importId, venueId: services.newId(), at: services.now().toISOString() };
    const earlier = services.vault.read();
    if (!earlier.ok) return earlier;
    const known = earlierImport(earlier.value, pending.statement);
    if (known !== null) {
      return succeed({ changed: false, import: known, holdings: currentHoldings(earlier.value) });
    }
    const changed = await changeProfile<never>(services, (profile) =>
      succeed(commitImport(profile, pending, ids)),
    );
    if (!changed.ok) return changed;
    const committed = changed.value.imports.find(({ id }) => id === importId);
    if (committed === undefined) throw new Error('An import that was just saved is missing');
    services.pendingImports.delete(importId);
    return succeed({ changed: true, import: committed, holdings: currentHoldings(changed.value) });
  },
  'import.undo': async ({ importId }, services) => {
    const changed = await changeProfile(services, (profile) => {
      const id = importId ?? profile.imports.at(-1)?.id;
      const imports = profile.imports.filter((one) => one.id !== id);
      if (imports.length === profile.imports.length) {
        return fail({ code: 'not_found', fields: ['importId'] } as const);
      }
      return succeed({ ...profile, imports });
    });
    if (!changed.ok) return changed;
    return succeed({ imports: changed.value.imports, holdings: currentHoldings(changed.value) });
  },
  'import.list': (_input, { vault }) => {
    const profile = vault.read();
    return profile.ok ? succeed({ imports: profile.value.imports }) : profile;
  },
};

function remember(pending: PendingImport, { pendingImports, newId }: Services): string {
  const id = newId();
  pendingImports.set(id, pending);
  const oldest = pendingImports.keys().next().value;
  if (pendingImports.size > MAX_PENDING && oldest !== undefined) pendingImports.delete(oldest);
  return id;
}

function previewOf(
  pending: PendingImport,
  importId: string,
  profile: Profile,
  services: Services,
): ImportPreview {
  const { statement } = pending;
  const locale = services.locale();
  const ids = { importId, venueId: 'new', at: services.now().toISOString() };
  const known = earlierImport(profile, statement);
  const isOwnKeys = ownWalletName(statement.venue) !== null;
  const after = known === null && !isOwnKeys ? commitImport(profile, pending, ids) : profile;
  return {
    importId,
    format: statement.format,
    venue: statement.venue,
    venueName: venueNameOf(statement.venue),
    isOwnKeys,
    scope: statement.scope,
    rowsRead: statement.rowsRead,
    rowsSkipped: statement.rowsSkipped,
    balances: sumBalances(statement.lines),
    firstAt: statement.firstAt,
    lastAt: statement.lastAt,
    deposits: statement.deposits,
    withdrawals: statement.withdrawals,
    findings: statement.findings.map(({ code, severity, params }) => ({
      code,
      severity,
      message: importFindingSentence(
        { code, severity, ...(params === undefined ? {} : { params }) },
        locale,
      ),
    })),
    changes: changesBetween(currentHoldings(profile), currentHoldings(after)),
    alreadyImportedAt: known?.committedAt ?? null,
  };
}

function venueNameOf(venue: string): string {
  const id = catalogIdOf(venue);
  return ownWalletName(venue) ?? venueCatalog.find((one) => one.id === id)?.name ?? id;
}

function changesBetween(
  before: readonly Holding[],
  after: readonly Holding[],
): readonly HoldingChange[] {
  const amounts = (holdings: readonly Holding[]) =>
    new Map(holdings.map((one) => [holdingKey(one), one]));
  const [old, new_] = [amounts(before), amounts(after)];
  return [...new Map([...old, ...new_])].flatMap(([key, { asset, arrangement }]) => {
    const from = old.get(key)?.amount ?? '0';
    const to = new_.get(key)?.amount ?? '0';
    return from === to ? [] : [{ asset, arrangement, before: from, after: to }];
  });
}
