/** A place that a PSBT says a key comes from. */
export type PlaceHint = { readonly fingerprint: string; readonly steps: readonly number[] };

/** Where a script stands in a wallet. */
export type WalletPlace = { readonly chain: 'receive' | 'change'; readonly index: number };

/** What the inspection of a PSBT asks of a wallet. A hint is never believed: the script has to come out of it. */
export type WalletView = {
  /** Where the wallet makes this script (hex): at the places hinted at, else among its first addresses. */
  readonly owns: (scriptPubKey: string, hints: readonly PlaceHint[]) => WalletPlace | null;
  /** Whether a hint names a place of this very wallet: its key, and the steps to one of its chains. */
  readonly isPlaceOf: (hint: PlaceHint) => boolean;
  /** Fingerprints of its keys, eight lower-case hex digits. */
  readonly fingerprints: readonly string[];
  /** Addresses of each chain that are looked through when no hint helps. */
  readonly gapLimit: number;
};
