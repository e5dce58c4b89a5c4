import type { Chain } from '../wallet/inspection.ts';

/** Where an address stands in a wallet. */
export type Place = { readonly chain: Chain; readonly index: number };

/** A coin of a wallet, with the whole transaction that made it: only that proves the amount to a signer. */
export type Coin = Place & {
  readonly txid: string;
  readonly vout: number;
  readonly valueSats: number;
  readonly address: string;
  readonly script: Uint8Array;
  /** The transaction that made it, without witnesses. */
  readonly previousTx: Uint8Array;
};
