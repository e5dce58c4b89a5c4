import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../vectors/profiles/', import.meta.url);

/** Passphrase of the sealed files among the stored ones. */
export const STORED_PASSPHRASE = 'correct horse battery staple';

/** A stored file of an earlier day, as bytes. */
export function storedFile(name: string): Buffer {
  return readFileSync(new URL(name, FOLDER));
}

/** What a version of the schema stored, as parsed JSON. */
export function storedProfile(schema: number): unknown {
  return JSON.parse(storedFile(`schema-${schema}.json`).toString('utf8'));
}

/** Versions of the schema that a file is stored of. */
export function storedSchemas(): readonly number[] {
  return readdirSync(FOLDER)
    .flatMap((name) => /^schema-(\d+)\.json$/.exec(name)?.slice(1) ?? [])
    .map(Number)
    .toSorted((a, b) => a - b);
}
