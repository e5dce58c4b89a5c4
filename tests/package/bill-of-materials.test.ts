import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { APP_FOLDER } from '../../scripts/app-shell.ts';
import { idOf, shippedPackages } from '../../scripts/packages/shipped-packages.ts';

/** What CycloneDX 1.5 asks for, as far as it is used here: no field that it does not know. */
const licence = v.union([
  v.strictObject({ license: v.strictObject({ id: v.string() }) }),
  v.strictObject({ expression: v.string() }),
]);
const component = v.strictObject({
  type: v.picklist(['library', 'framework', 'data']),
  'bom-ref': v.string(),
  name: v.string(),
  version: v.optional(v.string()),
  purl: v.optional(v.pipe(v.string(), v.regex(/^pkg:npm\/(%40[\w-]+\/)?[\w.-]+@[\d.]+$/))),
  scope: v.optional(v.literal('required')),
  hashes: v.optional(
    v.tuple([
      v.strictObject({
        alg: v.literal('SHA-512'),
        content: v.pipe(v.string(), v.regex(/^[0-9a-f]{128}$/)),
      }),
    ]),
  ),
  licenses: v.tuple([licence]),
});
const bill = v.strictObject({
  $schema: v.literal('http://cyclonedx.org/schema/bom-1.5.schema.json'),
  bomFormat: v.literal('CycloneDX'),
  specVersion: v.literal('1.5'),
  version: v.literal(1),
  metadata: v.strictObject({
    component: v.strictObject({
      type: v.literal('application'),
      'bom-ref': v.string(),
      name: v.literal('holdfast'),
      version: v.string(),
      licenses: v.tuple([licence]),
    }),
  }),
  components: v.array(component),
  dependencies: v.array(v.strictObject({ ref: v.string(), dependsOn: v.array(v.string()) })),
});

const written = spawnSync(process.execPath, ['scripts/run.mjs', 'sbom'], {
  cwd: APP_FOLDER,
  encoding: 'utf8',
}).stdout;
const made = v.parse(bill, JSON.parse(written));

describe('the bill of materials', () => {
  it('names every package of the bundles, Electron and the fonts, and nothing else', () => {
    const { version } = v.parse(
      v.object({ version: v.string() }),
      JSON.parse(readFileSync(resolve(APP_FOLDER, 'node_modules/electron/package.json'), 'utf8')),
    );
    const shipped = shippedPackages(resolve(APP_FOLDER, 'out')).map(idOf);
    expect(made.components.map((one) => one['bom-ref'])).toEqual([
      ...shipped,
      `electron@${version}`,
      'IBM Plex Sans',
      'IBM Plex Mono',
    ]);
  });

  it('has version and hash of everything that npm brings', () => {
    const bare = made.components.filter(
      ({ type, purl, hashes }) => type !== 'data' && !(purl && hashes),
    );
    expect(bare).toEqual([]);
  });

  it('says what asks for what, and leads from Holdfast to nearly all of it', () => {
    const asked = new Map(made.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
    const reached = new Set<string>();
    const follow = (ref: string): void => {
      if (reached.has(ref)) return;
      reached.add(ref);
      asked.get(ref)?.forEach(follow);
    };
    follow(made.metadata.component['bom-ref']);
    const apart = made.components.map((one) => one['bom-ref']).filter((ref) => !reached.has(ref));
    // Their few lines are in the bundles, and nothing asks for them.
    expect(apart.map((ref) => ref.split('@')[0])).toEqual(['rolldown', 'vite']);
  });

  it('has no time and no number of its own, so that the same sources give the same list', () => {
    expect(written).not.toMatch(/timestamp|serialNumber/);
  });
});
