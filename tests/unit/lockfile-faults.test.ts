import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockfileFaults } from '../../scripts/packages/lockfile-faults.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const integrity = `sha512-${'A'.repeat(86)}==`;
const manifest = { dependencies: { big: '1.2.3' }, devDependencies: { tool: '2.0.0' } };
const sound = {
  lockfileVersion: 3,
  packages: {
    '': manifest,
    'node_modules/big': { version: '1.2.3', integrity },
    'node_modules/tool': { version: '2.0.0', integrity, dev: true },
    'node_modules/tool/node_modules/part': { version: '0.1.0-beta.1', integrity, dev: true },
  },
};

/** The sound lockfile with one package changed. */
function withBig(change: object): object {
  const big = { ...sound.packages['node_modules/big'], ...change };
  return { ...sound, packages: { ...sound.packages, 'node_modules/big': big } };
}

describe('the faults of a lockfile', () => {
  it('are none for our own, nor for a small sound one', () => {
    const read = (name: string): unknown => JSON.parse(readFileSync(resolve(ROOT, name), 'utf8'));
    expect(lockfileFaults(read('package-lock.json'), read('package.json'))).toEqual([]);
    expect(lockfileFaults(sound, manifest)).toEqual([]);
  });

  it.each([
    ['no hash', { integrity: undefined }, 'node_modules/big: no SHA-512'],
    ['a weak hash', { integrity: 'sha1-AAAA' }, 'node_modules/big: no SHA-512'],
    [
      'another registry',
      { resolved: 'https://registry.npmjs.org.example/big.tgz' },
      'node_modules/big: comes from https://registry.npmjs.org.example/big.tgz',
    ],
    [
      'a repository',
      { resolved: 'git+ssh://git@github.com/big/big.git' },
      'node_modules/big: comes from git+ssh://git@github.com/big/big.git',
    ],
    ['a folder', { link: true }, 'node_modules/big: a link to a folder'],
    ['an install script', { hasInstallScript: true }, 'node_modules/big: wants to run a script'],
    ['another version', { version: '1.2.4' }, 'big: 1.2.3 is asked for, 1.2.4 is locked'],
  ])('name a package with %s', (_what, change, fault) => {
    expect(lockfileFaults(withBig(change), manifest)).toEqual([fault]);
  });

  it('name a package that only one of the two files knows', () => {
    expect(lockfileFaults(sound, { ...manifest, dependencies: {} })).toEqual([
      'dependencies: package.json and the lockfile disagree about big',
    ]);
  });

  it('name a range of versions', () => {
    const ranged = { dependencies: { big: '^1.2.3' }, devDependencies: { tool: '2.0.0' } };
    const lock = { ...sound, packages: { ...sound.packages, '': ranged } };
    expect(lockfileFaults(lock, ranged)).toEqual(['big: ^1.2.3 is not one version']);
  });

  it('name an older form of the file, which fixes less', () => {
    expect(lockfileFaults({ ...sound, lockfileVersion: 1 }, manifest)).toEqual([
      'lockfileVersion is 1, not 3',
    ]);
  });
});
