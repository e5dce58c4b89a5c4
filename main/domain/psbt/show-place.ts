import type { ReportedInput } from './psbt-report.ts';
import type { WalletPlace } from './wallet-view.ts';

/** A place in the wallet, or that there is none, as inputs and outputs show it. */
export function showPlace(
  place: WalletPlace | null,
): Pick<ReportedInput, 'isMine' | 'chain' | 'addressIndex'> {
  return place === null
    ? { isMine: false, chain: null, addressIndex: null }
    : { isMine: true, chain: place.chain, addressIndex: place.index };
}
