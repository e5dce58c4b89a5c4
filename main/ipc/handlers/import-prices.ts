import type { PriceFileInput } from '../../../preload/price-shapes.ts';
import { newInFile } from '../../domain/prices/new-in-file.ts';
import type { PriceFileReading } from '../../domain/prices/price-file-reading.ts';
import { readPriceFile } from '../../domain/prices/read-price-file.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import { fail, succeed } from '../../domain/result.ts';
import { readPrices, type ReadPrices } from '../../services/import-worker/read-prices.ts';
import { changeProfile } from '../change-profile.ts';
import { isSecretFile } from '../find-secrets.ts';
import type { Outcome } from '../handler.ts';
import type { Services } from '../services.ts';
import { countPrices, viewPair } from './view-prices.ts';

/** Up to so many bytes, about a tenth of a second of work, are read in this thread. */
const MAX_HERE = 256 * 1024;
/** Previews that are kept at a time; the oldest gives way. */
const MAX_PENDING = 4;
/** Rows left out that are named one by one. */
const MAX_REFUSED = 100;

/** Reads a file of prices and tells what is in it. Nothing is kept. */
export async function previewPrices(
  { fileName, bytesBase64 }: PriceFileInput,
  services: Services,
): Promise<Outcome<'price.import'>> {
  const bytes = Buffer.from(bytesBase64, 'base64');
  const latest = services.now().getTime();
  const read =
    bytes.length > MAX_HERE
      ? await readPrices({ bytes, latest }, services.importWorkerUrl)
      : await readHere(bytes, latest);
  const profile = services.vault.read();
  if (!profile.ok) return profile;
  if (!read.ok) return fail({ ...read.error, fields: ['bytesBase64'] });
  const { rowsRead, series, refused } = read.value;
  const added = countPrices(newInFile(series, profile.value.priceFiles));
  return succeed({
    importId: remember({ fileName, series }, services),
    fileName,
    rowsRead,
    added,
    known: countPrices(series) - added,
    refused: refused.slice(0, MAX_REFUSED),
    refusedCount: refused.length,
    pairs: series.map(viewPair),
  });
}

async function readHere(bytes: Uint8Array, latest: number): Promise<ReadPrices> {
  return (await isSecretFile(bytes))
    ? fail({ code: 'secret_detected' })
    : readPriceFile(bytes, latest);
}

function remember(
  pending: { readonly fileName: string } & Pick<PriceFileReading, 'series'>,
  { pendingPrices, newId }: Services,
): string {
  const id = newId();
  pendingPrices.set(id, pending);
  const oldest = pendingPrices.keys().next().value;
  if (pendingPrices.size > MAX_PENDING && oldest !== undefined) pendingPrices.delete(oldest);
  return id;
}

/** Takes a file in that was previewed: what is new in it. */
export async function commitPrices(
  importId: string,
  services: Services,
): Promise<Outcome<'price.commit'>> {
  const pending = services.pendingPrices.get(importId);
  if (pending === undefined) return fail({ code: 'not_found', fields: ['importId'] });
  const { fileName } = pending;
  const committedAt = services.now().toISOString();
  let added = 0;
  const changed = await changeProfile<never>(services, (profile: Profile) => {
    const series = newInFile(pending.series, profile.priceFiles);
    added = countPrices(series);
    if (added === 0) return succeed(profile);
    const file = { id: importId, fileName, committedAt, series };
    return succeed({ ...profile, priceFiles: [...profile.priceFiles, file] });
  });
  if (!changed.ok) return changed;
  services.pendingPrices.delete(importId);
  return succeed({ changed: added > 0, added });
}
