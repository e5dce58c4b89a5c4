import { getConfig, validateConfiguration } from 'app-builder-lib/out/util/config/config.js';
import { convertIcon } from 'app-builder-lib/out/util/iconConverter.js';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFolder } from '../support/new-folder.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const FILE = 'electron-builder.yml';
/** The fuses that the builder knows, from its own schema. */
const schema: {
  readonly definitions: {
    readonly FuseOptionsV1: { readonly properties: Readonly<Record<string, unknown>> };
  };
} = JSON.parse(readFileSync(resolve(ROOT, 'node_modules/app-builder-lib/scheme.json'), 'utf8'));

const quiet = { isEnabled: false, add: (): void => undefined } as unknown as Parameters<
  typeof validateConfiguration
>[1];
const config = await getConfig(ROOT, FILE, null);

describe('the configuration of packages', () => {
  it('is one that the builder takes, and the builder refuses a misspelt one', async () => {
    await validateConfiguration(config, quiet);
    const misspelt = Object.assign({}, config, { asarr: true });
    await expect(validateConfiguration(misspelt, quiet)).rejects.toThrow('asarr');
  });

  it('sets every fuse that the builder knows, each to its safe position', () => {
    const known = Object.keys(schema.definitions.FuseOptionsV1.properties);
    const { electronFuses } = config;
    expect(Object.keys(electronFuses ?? {}).toSorted()).toEqual(
      // Only for builds on Apple silicon that nobody signs.
      known.filter((name) => name !== 'resetAdHocDarwinSignature').toSorted(),
    );
    expect(electronFuses).toMatchObject({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  it('names systems, product and licence, and files that are there', () => {
    expect(config.productName).toBe('Holdfast');
    const { mac, win, linux } = config;
    if (!mac || !win || !linux) throw new Error('A system is missing');
    expect(linux.target).toEqual(['AppImage', 'deb']);
    expect(win.target).toBe('nsis');
    expect(mac.target).toBe('dmg');
    expect(mac.hardenedRuntime).toBe(true);
    const files = [mac.icon, win.icon, linux.icon, mac.entitlements, mac.entitlementsInherit];
    expect(files.filter((file) => !existsSync(resolve(ROOT, String(file))))).toEqual([]);
  });

  it('tells Debian who looks after it and where its page is', () => {
    const { homepage }: { homepage: string } = JSON.parse(
      readFileSync(resolve(ROOT, 'package.json'), 'utf8'),
    );
    expect(new URL(homepage).protocol).toBe('https:');
    expect(config.linux?.maintainer).toMatch(/^[\w ]+ <[\w.]+@[\w.]+>$/);
  });

  it('asks macOS for no more than compiling code, and the camera for the program alone', () => {
    expect(entitlementsIn('assets/entitlements.mac.plist')).toEqual([
      'com.apple.security.cs.allow-jit',
      'com.apple.security.device.camera',
    ]);
    expect(entitlementsIn('assets/entitlements.mac.inherit.plist')).toEqual([
      'com.apple.security.cs.allow-jit',
    ]);
  });
});

describe('icons', () => {
  const folder = resolve(ROOT, 'assets/icons');

  it.each(['icns', 'ico', 'set'] as const)(
    'are there as %s, so that nothing is converted',
    async (format) => {
      const source = { icns: 'app.icns', ico: 'app.ico', set: 'linux' }[format];
      const outDir = newFolder();
      const options = { sources: [source], fallbackSources: [], roots: [folder], format, outDir };
      const { icons, isFallback } = await convertIcon(options);
      expect(isFallback).toBe(false);
      expect(icons.every(({ file }) => file.startsWith(folder))).toBe(true);
      expect(icons.length).toBe(format === 'set' ? 8 : 1);
    },
  );

  it.each([
    ['app.icns', [32, 64, 128, 256, 256, 512, 512, 1024]],
    ['app.ico', [16, 24, 32, 48, 64, 128, 256]],
  ])('hold whole pictures of every size: %s', (file, sizes) => {
    expect(pngSizes(readFileSync(resolve(folder, file)))).toEqual(sizes);
  });
});

/** Widths of the PNG files within a file, each of which has to be a square. */
function pngSizes(file: Buffer): readonly number[] {
  const sizes: number[] = [];
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  for (let at = file.indexOf(signature); at !== -1; at = file.indexOf(signature, at + 1)) {
    // The first chunk holds width and height; IEND is the last.
    const [width, height] = [file.readUInt32BE(at + 16), file.readUInt32BE(at + 20)];
    const isWhole = file.indexOf('IEND', at) !== -1;
    if (width === height && isWhole) sizes.push(width);
  }
  return sizes;
}

function entitlementsIn(file: string): readonly string[] {
  const text = readFileSync(resolve(ROOT, file), 'utf8');
  return [...text.matchAll(/<key>([^<]+)<\/key>\s*<true\/>/g)].map(([, key = '']) => key);
}
