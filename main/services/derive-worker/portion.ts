import type { AddressRequest, deriveAddresses } from '../../domain/wallet/derive-addresses.ts';

/** What a thread is given: its part, and a number that all of them share, which turns from 0 to 1 when they should stop. */
export type ThreadOrder = AddressRequest & { readonly isStopped: Int32Array };

/** What a thread reports: the outcome for the next `size` indices of its part. */
export type Portion = {
  readonly size: number;
  readonly derived: ReturnType<typeof deriveAddresses>;
};
