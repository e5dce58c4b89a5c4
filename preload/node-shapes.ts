import type { Chain } from '../main/domain/wallet/inspection.ts';

/** What one's own node is at: `share` from 0 to 1. */
export type NodeWork = {
  readonly walletId: string;
  readonly work: 'watch' | 'scan';
  readonly share: number;
};

/** An unspent output of the wallet, as one's own node found it. */
export type ScannedCoin = {
  readonly txid: string;
  readonly vout: number;
  readonly chain: Chain;
  readonly index: number;
  readonly address: string | null;
  readonly height: number;
  readonly valueSats: number;
  /** `transaction`: read from the transaction itself. `node`: the node's word, as it no longer has the transaction. */
  readonly amountFrom: 'transaction' | 'node';
};

/** The coins that were there at one block. How they came, and what was spent before, is not known. */
export type ScannedCoins = {
  readonly coins: readonly ScannedCoin[];
  readonly totalSats: number;
  readonly heightBlocks: number;
  /** Coins whose amount is the node's word. */
  readonly toldCoins: number;
};
