import type { Output } from '../../../preload/contract.ts';

export type Wallet = Output<'wallet.list'>['wallets'][number];

type DerivedAddress = Output<'wallet.addresses'>['addresses'][number];

/** An address that can be shown; outputs without one are no part of a saved wallet. */
export type ShownAddress = DerivedAddress & { readonly address: string };

export function shownAddresses(derived: readonly DerivedAddress[]): readonly ShownAddress[] {
  return derived.flatMap((one) => (one.address === null ? [] : [{ ...one, address: one.address }]));
}
