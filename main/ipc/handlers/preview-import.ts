import type { HoldingChange, ImportPreview } from '../../../preload/shapes.ts';
import { sumBalances } from '../../domain/exposure/imports/merge-statements.ts';
import { ownWalletName } from '../../domain/exposure/imports/own-wallets.ts';
import type { readStatement } from '../../domain/exposure/imports/read-statement.ts';
import type { Holding } from '../../domain/exposure/venue.ts';
import { currentHoldings, holdingKey } from '../../domain/profile/current-holdings.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import { fail, succeed } from '../../domain/result.ts';
import { venueCatalog } from '../../services/venue-catalog.ts';
import type { Outcome } from '../handler.ts';
import { importFindingSentence } from '../sentences.ts';
import type { PendingImport, Services } from '../services.ts';
import { catalogIdOf, commitImport, earlierImport } from './commit-import.ts';

/** Previews that are kept at a time; the oldest gives way. */
const MAX_PENDING = 8;

/** Keeps what was read of an export until it is taken in, and tells what that would change. */
export function previewImport(
  read: ReturnType<typeof readStatement>,
  from: Omit<PendingImport, 'statement'>,
  services: Services,
): Outcome<'import.preview'> {
  if (!read.ok) return fail({ fields: ['bytesBase64'], ...read.error });
  const profile = services.vault.read();
  if (!profile.ok) return profile;
  const pending = { ...from, statement: read.value };
  return succeed(previewOf(pending, remember(pending, services), profile.value, services));
}

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
