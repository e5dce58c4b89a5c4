import { fileKind } from '../../domain/exposure/imports/file-kind.ts';
import { formatChoice } from '../../domain/exposure/imports/format-choice.ts';
import { lookAtColumns } from '../../domain/exposure/imports/look-at-columns.ts';
import { ownWalletName } from '../../domain/exposure/imports/own-wallets.ts';
import { readStatement } from '../../domain/exposure/imports/read-statement.ts';
import { currentHoldings } from '../../domain/profile/current-holdings.ts';
import { fail, succeed } from '../../domain/result.ts';
import type { ImportOrder, ReadExport } from '../../services/import-worker/import-order.ts';
import { readExport } from '../../services/import-worker/read-export.ts';
import { changeProfile } from '../change-profile.ts';
import { isCodedSecretFile } from '../find-secrets.ts';
import type { HandlersFor, Outcome } from '../handler.ts';
import type { Services } from '../services.ts';
import type { Watch } from '../../services/watch.ts';
import { commitImport, earlierImport } from './commit-import.ts';
import { mappingsFor } from './mappings-for.ts';
import { previewImport } from './preview-import.ts';

type ImportMethod =
  'import.preview' | 'import.columns' | 'import.commit' | 'import.undo' | 'import.list';

/** Up to so many bytes, less than a tenth of a second of work, are read in this thread. */
const MAX_HERE = 512 * 1024;

/** A workbook is packed: a hundred kilobytes of it can be a hundred megabytes of work. */
function isReadHere(bytes: Uint8Array): boolean {
  return bytes.length <= MAX_HERE && fileKind(bytes, '') !== 'zip';
}

export const importHandlers: HandlersFor<ImportMethod> = {
  'import.preview': async ({ fileName, bytesBase64, mapping, format }, services, watch) => {
    const bytes = Buffer.from(bytesBase64, 'base64');
    // What stands in the clear is found by the reader, and in another thread what codes hold, too.
    if (isReadHere(bytes) && (await isCodedSecretFile(bytes))) {
      return fail({ code: 'secret_detected', fields: ['bytesBase64'] });
    }
    const mappings = mappingsFor(mapping, services);
    if (!mappings.ok) return mappings;
    const order = {
      fileName,
      now: services.now().toISOString(),
      mappings: mappings.value,
      format: format ?? null,
    };
    const read = isReadHere(bytes)
      ? readStatement(bytes, fileName, order.now, formatChoice(order))
      : await readInThread(bytes, order, services, watch);
    if (read === null) return fail({ code: 'cancelled' });
    return previewImport(read, { fileName, mapping: mapping ?? null }, services);
  },
  'import.columns': async ({ fileName, bytesBase64 }, services, watch) => {
    const bytes = Buffer.from(bytesBase64, 'base64');
    if (!isReadHere(bytes)) return lookInThread(bytes, fileName, services, watch);
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

async function readInThread(
  bytes: Uint8Array,
  order: ImportOrder,
  services: Services,
  watch: Watch,
): Promise<ReadExport['statement'] | null> {
  const read = await readExport(bytes, order, services.importWorkerUrl, watch);
  return read?.statement ?? null;
}

/** The columns of a large file; the thread also searches all of it for secrets. */
async function lookInThread(
  bytes: Uint8Array,
  fileName: string,
  services: Services,
  watch: Watch,
): Promise<Outcome<'import.columns'>> {
  const order = { fileName, now: services.now().toISOString(), mappings: [], format: null };
  const read = await readExport(bytes, order, services.importWorkerUrl, watch);
  if (read === null) return fail({ code: 'cancelled' });
  const { statement } = read;
  if (!statement.ok && statement.error.code !== 'unknown_format') {
    return fail({ fields: ['bytesBase64'], ...statement.error });
  }
  const look = read.look ?? lookAtColumns(bytes);
  return look.ok ? look : fail({ fields: ['bytesBase64'], ...look.error });
}
