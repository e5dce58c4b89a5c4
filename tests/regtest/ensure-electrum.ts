import { ensureProgram, findProgram, type Ensured } from '../support/ensure-program.ts';

const ELECTRUM = { name: 'electrum', variable: 'HOLDFAST_ELECTRUM' } as const;

/** Path of Electrum: the one named by HOLDFAST_ELECTRUM, else the first on PATH; null when there is none. */
export function findElectrum(): string | null {
  return findProgram(ELECTRUM);
}

/** Finds Electrum, or installs Debian's where this process may. */
export function ensureElectrum(): Ensured {
  return ensureProgram(ELECTRUM);
}
