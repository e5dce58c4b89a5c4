import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Ensured } from '../support/ensure-program.ts';

const HOME = resolve(import.meta.dirname, '../../node_modules/.cache/holdfast/bitcoind');
const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';
const SOURCES = ['/etc/apt/sources.list.d/debian.sources', '/etc/apt/sources.list'];
/** The first suite with a bitcoind that knows BIP-389, and the one that its libraries are of. */
const SUITES = ['trixie', 'trixie-backports'];
const PACKAGES = ['bitcoin-knots', 'libc6/trixie'];
/** The dynamic loader of each architecture, inside the packages. */
const LOADERS: Readonly<Record<string, string>> = {
  amd64: 'usr/lib64/ld-linux-x86-64.so.2',
  arm64: 'usr/lib/ld-linux-aarch64.so.1',
};
/** Longest wait for apt, which fetches some 26 MB. */
const LIMIT_MS = 240_000;

/** Path of bitcoind: the one named by HOLDFAST_BITCOIND, else the one fetched before; null when there is none. */
export function findBitcoind(env: NodeJS.ProcessEnv = process.env): string | null {
  const path = env['HOLDFAST_BITCOIND'] || join(HOME, 'bitcoind');
  return existsSync(path) ? path : null;
}

/**
 * Finds bitcoind, or fetches Debian's with all its libraries into node_modules/.cache, from the mirror that this machine
 * already uses. apt checks every signature; no package of the system is touched, and no rights are needed.
 */
export function ensureBitcoind(): Ensured {
  const found = findBitcoind();
  if (found !== null) return { path: found };
  if (process.env['HOLDFAST_BITCOIND']) {
    return { missing: 'HOLDFAST_BITCOIND names no file.' };
  }
  const architecture = run('dpkg', ['--print-architecture']).output.trim();
  const loader = LOADERS[architecture];
  const mirror = findMirror();
  if (loader === undefined || mirror === null || !existsSync(KEYRING)) {
    return { missing: 'It is fetched on Debian only; elsewhere set HOLDFAST_BITCOIND.' };
  }
  mkdirSync(dirname(HOME), { recursive: true });
  const draft = mkdtempSync(`${HOME}-`);
  try {
    const failure = fetchPackages(draft, mirror, architecture) ?? unpack(draft, loader);
    if (failure !== null) return { missing: failure };
    rmSync(HOME, { recursive: true, force: true });
    renameSync(draft, HOME);
  } catch (error) {
    // Another run may have been quicker.
    if (findBitcoind() === null) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return { path: join(HOME, 'bitcoind') };
}

/** The archive of Debian that apt uses here, in either form of its list. */
function findMirror(): string | null {
  const text = SOURCES.filter(existsSync)
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const match = /^(?:URIs:|deb(?: \[[^\]]*\])?)\s+(\S+\/debian)\/?(?:\s|$)/m.exec(text);
  return match?.[1] ?? null;
}

function fetchPackages(draft: string, mirror: string, architecture: string): string | null {
  const apt = join(draft, 'apt');
  for (const folder of ['lists/partial', 'archives/partial']) {
    mkdirSync(join(apt, folder), { recursive: true });
  }
  writeFileSync(join(apt, 'status'), '');
  const lines = SUITES.map(
    (suite) =>
      `deb [arch=${architecture} target=Packages signed-by=${KEYRING}] ${mirror} ${suite} main\n`,
  );
  writeFileSync(join(apt, 'sources.list'), lines.join(''));
  const options = [
    `Dir::Etc::sourcelist=${apt}/sources.list`,
    'Dir::Etc::sourceparts=/dev/null',
    `Dir::State::lists=${apt}/lists`,
    `Dir::State::status=${apt}/status`,
    `Dir::Cache::archives=${apt}/archives`,
    'Dir::Cache::pkgcache=',
    'Dir::Cache::srcpkgcache=',
    'Acquire::Retries=1',
    'APT::Install-Recommends=false',
    'APT::Get::AllowUnauthenticated=false',
    'APT::Sandbox::User=root',
  ].flatMap((option) => ['-o', option]);
  const download = ['-qq', '-y', '--download-only', '-t', 'trixie-backports', 'install'];
  for (const args of [
    ['-qq', 'update'],
    [...download, ...PACKAGES],
  ]) {
    const { code, output } = run('apt-get', [...options, ...args]);
    if (code !== 0) return `apt-get ${args.includes('update') ? 'update' : 'install'}: ${output}`;
  }
  return null;
}

/** Unpacks what was fetched, and writes a command that runs it with its own libraries. */
function unpack(draft: string, loader: string): string | null {
  const archives = join(draft, 'apt/archives');
  for (const name of readdirSync(archives).filter((name) => name.endsWith('.deb'))) {
    const { code, output } = run('dpkg-deb', ['-x', join(archives, name), join(draft, 'root')]);
    if (code !== 0) return `dpkg-deb: ${output}`;
  }
  rmSync(join(draft, 'apt'), { recursive: true });
  const libraries = readdirSync(join(draft, 'root/usr/lib')).find((name) =>
    name.endsWith('-linux-gnu'),
  );
  const command = [
    '#!/bin/sh',
    'root=$(dirname "$(readlink -f "$0")")/root',
    `exec "$root/${loader}" --library-path "$root/usr/lib/${libraries}" "$root/usr/bin/bitcoind" "$@"`,
  ];
  writeFileSync(join(draft, 'bitcoind'), `${command.join('\n')}\n`);
  chmodSync(join(draft, 'bitcoind'), 0o755);
  const { code, output } = run(join(draft, 'bitcoind'), ['--version']);
  return code === 0 ? null : `bitcoind --version: ${output}`;
}

function run(
  command: string,
  args: readonly string[],
): { readonly code: number | null; readonly output: string } {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    timeout: LIMIT_MS,
  });
  return { code: status, output: error?.message ?? `${stdout}${stderr}` };
}
