import { getConfig, validateConfiguration } from 'app-builder-lib/out/util/config/config.js';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

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
    expect(config.linux?.target).toEqual(['AppImage', 'deb']);
    expect(config.win?.target).toBe('nsis');
    expect(config.mac?.target).toBe('dmg');
    expect(config.mac?.hardenedRuntime).toBe(true);
    for (const file of [config.icon, 'LICENSE', 'assets/fonts/OFL.txt'])
      expect(existsSync(resolve(ROOT, String(file))), String(file)).toBe(true);
  });

  it('packs what is built and nothing else: no tests, maps, sources, stand-in or packages', () => {
    // The builder turns the list into one set of patterns.
    const [set] = Array.isArray(config.files) ? config.files : [];
    const filter = typeof set === 'object' ? set.filter : [];
    const taken = Array.isArray(filter) ? filter : [];
    expect(taken.filter((one) => !one.startsWith('!')).toSorted()).toEqual([
      'LICENSE',
      'out/main/**',
      'out/preload/**',
      'out/renderer/**',
      'package.json',
    ]);
    expect(taken).toEqual(expect.arrayContaining(['!**/*.map', '!node_modules/**']));
  });
});
