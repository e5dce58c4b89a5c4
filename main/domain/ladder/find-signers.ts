import { bytesToHex } from '@noble/hashes/utils.js';
import { publicKeysAt } from '../wallet/public-keys-at.ts';
import type { Wallet } from '../wallet/wallet.ts';
import type { WalletPlace } from '../psbt/wallet-view.ts';

/**
 * Which of the wallet's keys are behind public keys that signed, counted from 0. `outputKey` is that of a Taproot output:
 * whoever has the first key of its descriptor can sign for it (BIP-341).
 */
export function findSigners(
  wallet: Wallet,
  { chain, index }: WalletPlace,
  signed: readonly Uint8Array[],
  outputKey: Uint8Array | null,
): readonly number[] {
  const names = new Set(signed.map(nameOf));
  const byOutputKey =
    outputKey !== null && names.has(nameOf(outputKey)) ? firstKeyOf(wallet) : null;
  return publicKeysAt(wallet, chain, index).flatMap((key, at) =>
    names.has(nameOf(key)) || at === byOutputKey ? [at] : [],
  );
}

/** A key without its y, as Taproot has it. */
function nameOf(key: Uint8Array): string {
  return bytesToHex(key.length === 32 ? key : key.subarray(1, 33));
}

function firstKeyOf({ expression: { name, args } }: Wallet): number | null {
  const [first] = args;
  return name === 'tr' && first?.kind === 'key' ? first.key : null;
}
