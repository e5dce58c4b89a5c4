import type { Ensured } from '../support/ensure-program.ts';
import { ensureBitcoind } from './ensure-bitcoind.ts';
import { ensureElectrum } from './ensure-electrum.ts';

/** Runs once before the suite: whatever cannot be had is said aloud, and its tests are skipped. */
export function setup(): void {
  announce('bitcoind', ensureBitcoind());
  announce('Electrum', ensureElectrum());
}

function announce(name: string, ensured: Ensured): void {
  if ('path' in ensured) return;
  process.stderr.write(`${name} is missing, so its tests are SKIPPED. ${ensured.missing.trim()}\n`);
}
