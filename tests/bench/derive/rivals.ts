import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IS_ROOT } from '../../../scripts/app-shell.ts';
import { startEngine, type Engine } from './engine.ts';
import { CHAINS } from './set-ups.ts';

const PYTHON = '/usr/bin/python3';
const ELECTRUM = join(import.meta.dirname, 'derive_with_electrum.py');
const LOOP = join(import.meta.dirname, 'derive-loop.c');

/** How to start Debian's Electrum; null where it neither is nor can be installed. */
export function findElectrum(mode: 'wallet' | 'chain'): (() => Engine) | null {
  const isThere = (): boolean => succeeds(PYTHON, ['-c', 'import electrum.bip32']);
  if (!isThere() && !(install(['python3-electrum']) && isThere())) return null;
  return () => startEngine(PYTHON, [ELECTRUM, mode, ...CHAINS.map(({ xpub }) => xpub)]);
}

/** How to start the loop in C over the system's libsecp256k1; null where it cannot be compiled. */
export function compileLoop(): (() => Engine) | null {
  const program = join(mkdtempSync(join(tmpdir(), 'holdfast-bench-')), 'derive-loop');
  const flags = ['-O2', '-Wno-deprecated-declarations', '-o', program, LOOP];
  const compile = (): boolean => succeeds('cc', [...flags, '-lsecp256k1', '-lcrypto']);
  const packages = ['gcc', 'libc6-dev', 'libsecp256k1-dev', 'libssl-dev'];
  if (!compile() && !(install(packages) && compile())) return null;
  const keys = CHAINS.flatMap(({ publicKey, chainCode }) => [publicKey, chainCode]);
  return () => startEngine(program, keys);
}

/** Installs Debian's packages where that is possible without asking. */
function install(packages: readonly string[]): boolean {
  if (!IS_ROOT || !existsSync('/usr/bin/apt-get')) return false;
  process.stderr.write(`Installing ${packages.join(' ')}\n`);
  return (
    succeeds('apt-get', ['update']) &&
    succeeds('apt-get', ['install', '-y', '--no-install-recommends', ...packages])
  );
}

function succeeds(command: string, args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'ignore', env }).status === 0;
}
