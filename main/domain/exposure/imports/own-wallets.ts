/** Programs for coins under the user's own keys, by the venue that their formats name. */
const OWN_WALLETS: ReadonlyMap<string, string> = new Map([
  ['ledger_live', 'Ledger Live'],
  ['trezor_suite', 'Trezor Suite'],
]);

/**
 * The name of the program when an export is of the user's own wallets; null for a venue. Such coins are never taken in
 * as a holding: at a venue they would count as held by others, and beside a watch-only wallet they would count twice.
 */
export function ownWalletName(exportVenue: string): string | null {
  return OWN_WALLETS.get(exportVenue) ?? null;
}
