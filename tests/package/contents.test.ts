import { extractAll, listPackage } from '@electron/asar';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { APP_FOLDER, STAND_IN } from '../../scripts/app-shell.ts';
import { ensureChromium } from '../../scripts/ensure-chromium.ts';
import { launchApp } from '../e2e/support/running-app.ts';
import { newFolder } from '../support/new-folder.ts';
import { FUSE_MARK, packDry } from './pack-dry.ts';

const folder = newFolder();
const app = join(folder, 'app');
let packed = '';
/** Files of the archive, such as `/out/main/index.js`. */
let files: readonly string[] = [];

beforeAll(async () => {
  packed = await packDry(folder);
  const archive = join(packed, 'resources/app.asar');
  extractAll(archive, app);
  files = listPackage(archive, { isPack: false }).filter((path) => /\.\w+$|LICENSE$/.test(path));
});

describe('the folder that installers are made of', () => {
  it('holds program, archive and licences, and nothing else of ours', () => {
    expect(filesIn(packed)).toEqual([
      'LICENSE.electron.txt',
      'LICENSES.chromium.html',
      'holdfast',
      'licences/IBM-Plex-OFL.txt',
      'licences/third-party-licences.txt',
      'resources/app.asar',
      'version',
    ]);
    const licences = readFileSync(join(packed, 'licences/third-party-licences.txt'), 'utf8');
    expect(licences).toContain('bitcoinjs-lib@7');
    expect(licences.split('Permission is hereby granted').length).toBeGreaterThan(20);
  });

  it('holds an executable whose fuses are flipped', () => {
    const [, wire = ''] = readFileSync(join(packed, 'holdfast'), 'latin1').split(FUSE_MARK);
    // Version and count; then, in their order, off, on, off, off, on, on, off, off, on.
    expect(wire.slice(0, 11)).toBe('\x01\x09010011001');
  });
});

describe('the archive', () => {
  it('holds what was built, and no tests, maps, sources, packages, documents or the headless form', () => {
    const built = filesIn(join(APP_FOLDER, 'out'))
      .filter((path) => !/\.map$|^main\/headless|packages\.json$|licences\.txt$/.test(path))
      .map((path) => `/out/${path}`);
    expect(built.length).toBeGreaterThan(200);
    expect(files.toSorted()).toEqual([...built, '/LICENSE', '/package.json'].toSorted());
    expect(
      files.filter((path) => /\.(map|tsx?|md)$|node_modules|tests|headless/.test(path)),
    ).toEqual([]);
  });

  it('holds every file that another one in it asks for', () => {
    const asked = files.filter((path) => /\.c?js$/.test(path)).flatMap(filesAskedForBy);
    expect(asked.length).toBeGreaterThan(500);
    expect(asked.filter((path) => !files.includes(path))).toEqual([]);
  });

  it('holds every thread that main/services/worker-url.ts can start', () => {
    const source = readFileSync(join(APP_FOLDER, 'main/services/worker-url.ts'), 'utf8');
    const names = [...source.matchAll(/^ {2}'([\w-]+)': '\.\/services/gm)].map(([, name]) => name);
    expect(names).toContain('kdf-worker');
    expect(names.filter((name) => !files.includes(`/out/main/${name}.js`))).toEqual([]);
  });

  it('says of the program what Electron needs to know, and nothing of how it is made', () => {
    const manifest: object = JSON.parse(readFileSync(join(app, 'package.json'), 'utf8'));
    expect(Object.keys(manifest)).toEqual([
      'name',
      'productName',
      'version',
      'description',
      'license',
      'author',
      'homepage',
      'private',
      'type',
      'main',
      'engines',
      'dependencies',
      'optionalDependencies',
    ]);
    expect(manifest).toMatchObject({ name: 'holdfast', main: 'out/main/index.js' });
  });

  it('starts, with nothing of the project around it', async () => {
    ensureChromium();
    const run = await launchApp({
      shell: STAND_IN,
      appFolder: app,
      profile: join(folder, 'profile'),
      locale: 'en-US',
      colorScheme: 'light',
    });
    expect(await run.page.getByRole('heading').first().textContent()).toContain('Holdfast');
    expect(await run.close()).toBe(0);
  });
});

/** Paths of all files below a folder, in order. */
function filesIn(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .toSorted();
}

/** What a bundled file names by a relative path, comments apart. */
function filesAskedForBy(path: string): readonly string[] {
  const code = readFileSync(join(app, path), 'utf8').replaceAll(/^\s*(\*|\/\/).*$/gm, '');
  return [...code.matchAll(/["'`](\.\.?\/[\w./-]+\.(?:c?js|css))["'`]/g)].map(([, asked = '']) =>
    posix.join(dirname(path), asked),
  );
}
