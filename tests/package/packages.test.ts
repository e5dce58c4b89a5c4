import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { APP_FOLDER } from '../../scripts/app-shell.ts';
import { LEFT_OUT } from '../../scripts/packages/left-out.ts';
import { isTaken, licencesFile } from '../../scripts/packages/licences.ts';
import { BUNDLERS, withoutSizes, withPackageTable } from '../../scripts/packages/package-table.ts';
import { idOf, shippedPackages } from '../../scripts/packages/shipped-packages.ts';

const out = resolve(APP_FOLDER, 'out');
const packages = shippedPackages(out);
const libraries = packages.filter(({ name }) => !BUNDLERS.has(name));

describe('the packages in the bundles', () => {
  it('are sixty at most', () => {
    const names = new Set(libraries.map(({ name }) => name));
    expect(names.has('bitcoinjs-lib') && names.has('react-dom')).toBe(true);
    expect(names.size).toBeLessThanOrEqual(60);
  });

  it('are those that docs/dependencies.md lists', async () => {
    const page = readFileSync(resolve(APP_FOLDER, 'docs/dependencies.md'), 'utf8');
    const made = await withPackageTable(page, packages);
    expect(withoutSizes(page), 'run `node scripts/make-package-table.ts`').toBe(withoutSizes(made));
  });

  it('each come through a dependency of Holdfast, in the version that the lockfile fixes', () => {
    const lock: { packages: Record<string, { version: string; dev?: boolean }> } = JSON.parse(
      readFileSync(resolve(APP_FOLDER, 'package-lock.json'), 'utf8'),
    );
    const locked = Object.entries(lock.packages)
      .filter(([, { dev }]) => dev !== true)
      .map(([path, { version }]) => `${path.split('node_modules/').at(-1) ?? ''}@${version}`);
    expect(libraries.map(idOf).filter((id) => !locked.includes(id))).toEqual([]);
  });

  it('are under licences that ask for no more than to be shown', () => {
    expect(packages.filter(({ licence }) => !isTaken(licence)).map(idOf)).toEqual([]);
    expect(['(MIT OR Apache-2.0)', 'ISC', 'GPL-3.0', 'MPL-2.0', 'none'].map(isTaken)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('have their licences in one file, each named, each text once', () => {
    const text = licencesFile(packages);
    expect(packages.filter((one) => !text.includes(`${idOf(one)} (${one.licence})`))).toEqual([]);
    expect(text).toContain('Copyright (c) Devon Govett');
    const [, ...parts] = text.split(/^-{100}$/m);
    expect(new Set(parts).size).toBe(parts.length);
  });
});

describe('what is left out of the bundles', () => {
  const code = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .map((path) => readFileSync(join(out, path), 'utf8'))
    .join('\n');

  it.each(LEFT_OUT)('$module of $by: what stands in its place fails when used', (one) => {
    const names = new Set(packages.map(({ name }) => name));
    expect(names.has(one.by)).toBe(true);
    if (one.instead !== undefined) return;
    expect(code).toContain(`${one.module} is left out of Holdfast`);
  });

  it('is everything that makes code out of text while the program runs', () => {
    expect(code.match(/\bnew Function\b|\beval\(/g)).toBeNull();
  });
});
