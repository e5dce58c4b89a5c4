import { canonicalAddress } from '../address/compare-addresses.ts';
import type { WalletLabel } from './wallet-label.ts';

/** The names of addresses, by address as wallets write it. */
export function addressLabels(labels: readonly WalletLabel[]): ReadonlyMap<string, string> {
  return new Map(
    labels.flatMap(({ type, ref, label }) =>
      type === 'addr' && label !== null ? [[canonicalAddress(ref), label] as const] : [],
    ),
  );
}
