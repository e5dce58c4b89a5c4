import { bytesToHex } from '@noble/hashes/utils.js';
import { publicKeysWithBitcoinjs } from './derive/derive-with-bitcoinjs.ts';
import { publicKeysWithScure } from './derive/derive-with-scure.ts';
import type { Chain } from './inspection.ts';
import type { Wallet } from './wallet.ts';

/**
 * The public key of each of the wallet's keys at one place, in the order of the wallet. Throws when the two
 * implementations do not agree on one.
 */
export function publicKeysAt(wallet: Wallet, chain: Chain, index: number): readonly Uint8Array[] {
  return wallet.keys.map((key) => {
    const first = publicKeysWithBitcoinjs(key, chain, wallet.network)(index);
    const second = publicKeysWithScure(key, chain)(index);
    if (first === undefined || bytesToHex(first) !== bytesToHex(second)) {
      throw new Error('Two implementations disagree about a public key.');
    }
    return first;
  });
}
