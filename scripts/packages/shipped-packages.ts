import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { APP_FOLDER } from '../app-shell.ts';
import { readJson } from '../read-json.ts';
import { NOTED_FILE } from './note-packages.ts';

/** A package whose code is in the bundles. */
export type ShippedPackage = {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string;
  /** In all bundles together, before minifying. */
  readonly bytes: number;
  /** Whether Holdfast asks for it itself. */
  readonly isDirect: boolean;
  /** Shipped packages that ask for this one. */
  readonly askedForBy: readonly string[];
  /** The files in which it states its licence; empty where it brings none. */
  readonly texts: readonly string[];
  readonly author: string;
  /** Hash of what the registry sends, as the lockfile has it: `sha512-` and base64. */
  readonly integrity: string;
};

const manifest = v.object({
  name: v.string(),
  version: v.string(),
  license: v.optional(v.string()),
  author: v.optional(v.union([v.string(), v.object({ name: v.string() })])),
  dependencies: v.optional(v.record(v.string(), v.string()), {}),
});
const lockfile = v.object({
  packages: v.record(v.string(), v.object({ integrity: v.optional(v.string()) })),
});
const notedPackages = v.record(v.string(), v.number());

/** Licences that stand in a file alone, read there on 30 Nov 2026. */
const STATED_IN_FILE: Readonly<Record<string, string>> = { 'png-js': 'MIT' };
const BUNDLES = ['main', 'preload', 'renderer'];
const LICENCE_FILE = /^(licen[cs]e|copying|notice)/i;

type Found = {
  readonly folder: string;
  readonly bytes: number;
  readonly manifest: v.InferOutput<typeof manifest>;
  readonly integrity: string;
};

/** The packages in the bundles of `outFolder` (as `npm run build` left them), by name and version, each once. */
export function shippedPackages(outFolder: string): readonly ShippedPackage[] {
  const locked = v.parse(lockfile, readJson('package-lock.json')).packages;
  const found = notedFolders(outFolder).map(([folder, bytes]): Found => {
    const path = join(APP_FOLDER, folder, 'package.json');
    const integrity = locked[folder]?.integrity ?? '';
    return { folder, bytes, manifest: v.parse(manifest, readJson(path)), integrity };
  });
  const own = v.parse(manifest, readJson('package.json')).dependencies;
  const groups = Map.groupBy(found, ({ manifest: one }) => idOf(one));
  return [...groups.values()]
    .map((copies) => describe(copies, found, own))
    .toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
}

/** Such as `bip39@3.1.2`. */
export function idOf({ name, version }: Pick<ShippedPackage, 'name' | 'version'>): string {
  return `${name}@${version}`;
}

function notedFolders(outFolder: string): readonly (readonly [string, number])[] {
  const sums = new Map<string, number>();
  for (const bundle of BUNDLES) {
    const noted = v.parse(notedPackages, readJson(join(outFolder, bundle, NOTED_FILE)));
    for (const [folder, bytes] of Object.entries(noted)) {
      sums.set(folder, (sums.get(folder) ?? 0) + bytes);
    }
  }
  return [...sums];
}

/** Copies of one version in several folders are one package. */
function describe(
  copies: readonly Found[],
  all: readonly Found[],
  own: Readonly<Record<string, string>>,
): ShippedPackage {
  const [first] = copies;
  if (first === undefined) throw new Error('A package without a copy');
  const { name, version, license, author } = first.manifest;
  const folders = new Set(copies.map(({ folder }) => folder));
  const asking = all.filter(
    (one) => name in one.manifest.dependencies && folders.has(resolveFrom(one.folder, name, all)),
  );
  return {
    name,
    version,
    licence: license ?? STATED_IN_FILE[name] ?? 'none',
    bytes: copies.reduce((sum, { bytes }) => sum + bytes, 0),
    isDirect: own[name] === version,
    askedForBy: [...new Set(asking.map((one) => one.manifest.name))].toSorted(),
    texts: readdirSync(join(APP_FOLDER, first.folder))
      .filter((file) => LICENCE_FILE.test(file))
      .toSorted()
      .map((file) => readFileSync(join(APP_FOLDER, first.folder, file), 'utf8')),
    author: typeof author === 'string' ? author : (author?.name ?? ''),
    integrity: first.integrity,
  };
}

/** Where Node would find a package from within another: beside it first, then further up. */
function resolveFrom(folder: string, name: string, all: readonly Found[]): string {
  const beside = `${folder}/node_modules/${name}`;
  if (all.some((one) => one.folder === beside)) return beside;
  const up = folder.lastIndexOf('/node_modules/');
  return up === -1 ? `node_modules/${name}` : resolveFrom(folder.slice(0, up), name, all);
}
