import type { deriveAddresses } from '../../domain/wallet/derive-addresses.ts';

/** What a thread reports: the outcome for the next `size` indices of its part. */
export type Portion = {
  readonly size: number;
  readonly derived: ReturnType<typeof deriveAddresses>;
};
