import { generateMnemonic } from 'bip39';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { containsSecret } from '../../main/domain/secrets/contains-secret.ts';
import { holdsSecret } from '../../main/domain/secrets/holds-secret.ts';

type Case = { readonly id: string; readonly input: unknown; readonly tags?: readonly string[] };

const VECTORS = resolve(import.meta.dirname, '../vectors');

/** The secret text of every case of the vectors that is tagged as a private key, by its id. */
export function taggedCanaries(): ReadonlyMap<string, string> {
  const cases = globSync('*/*.json', { cwd: VECTORS }).flatMap((name) => {
    const file = JSON.parse(readFileSync(resolve(VECTORS, name), 'utf8')) as { cases?: Case[] };
    return file.cases ?? [];
  });
  const tagged = cases.filter(({ tags }) => tags?.includes('private-key') === true);
  return new Map(tagged.map(({ id, input }) => [id, secretTextOf(id, input)]));
}

/** Phrases that were never anywhere before, of 12 to 24 words. */
export function madeCanaries(count: number): ReadonlyMap<string, string> {
  return new Map(
    Array.from({ length: count }, (_, at) => [
      `phrase ${at + 1}`,
      generateMnemonic([128, 160, 192, 224, 256][at % 5]),
    ]),
  );
}

function secretTextOf(id: string, input: unknown): string {
  const texts = textsOf(input, '');
  const secret =
    texts.find((text) => containsSecret(text) !== null) ?? texts.find((text) => holdsSecret(text));
  if (secret === undefined) throw new Error(`${id} holds no secret`);
  return secret;
}

function textsOf(value: unknown, name: string): readonly string[] {
  if (typeof value === 'string') {
    return [/base64/i.test(name) ? Buffer.from(value, 'base64').toString('utf8') : value];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => textsOf(below, key));
}
