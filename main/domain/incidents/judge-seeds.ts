import type { SavedWallet } from '../profile/saved-wallet.ts';

/** What an incident is to one key: it fits, nothing known rules it out, it depends on dice rolled, or it does not fit. */
export type KeyFit = 'fits' | 'unknown' | 'rolls' | 'not';

/**
 * What it is to a wallet: enough keys fit, some do but too few, or none does; else what has to be known first, where
 * `rules` are how many keys may spend.
 */
export type WalletFit = 'reached' | 'weakened' | 'unknown' | 'rolls' | 'rules' | 'not';

/** A watch-only wallet as incidents see it: its keys, and where the seed behind each came from. */
export type WalletKeys = Pick<
  SavedWallet,
  'id' | 'name' | 'kind' | 'threshold' | 'keys' | 'provenance'
>;

/**
 * Whether weak seeds would give a wallet's coins away: as many as have to sign. Where that is not one number, one key
 * may be enough and only all of them certainly are.
 */
export function judgeSeeds(wallet: WalletKeys, fits: readonly KeyFit[]): WalletFit {
  const { fewest, most } = needed(wallet);
  const weak = count(fits, 'fits');
  if (weak >= most) return 'reached';
  const unknown = count(fits, 'unknown');
  const rolls = count(fits, 'rolls');
  if (weak + unknown + rolls >= fewest) {
    if (unknown > 0) return 'unknown';
    return rolls > 0 ? 'rolls' : 'rules';
  }
  return weak > 0 ? 'weakened' : 'not';
}

function needed({ kind, threshold, keys }: WalletKeys): {
  readonly fewest: number;
  readonly most: number;
} {
  if (kind === 'single_sig') return { fewest: 1, most: 1 };
  return threshold === null
    ? { fewest: 1, most: Math.max(1, keys.length) }
    : { fewest: threshold, most: threshold };
}

function count(fits: readonly KeyFit[], fit: KeyFit): number {
  return fits.filter((one) => one === fit).length;
}
