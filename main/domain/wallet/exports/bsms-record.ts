import { deriveChain } from '../derive-addresses.ts';
import type { Wallet } from '../wallet.ts';

/** A set-up record of four lines (BIP-129, round 2). Its last line lets the reader see that the keys are the same. */
export function bsmsRecord(wallet: Wallet, descriptor: string, restrictions: string): string {
  const [first] = deriveChain(wallet, 'receive', { start: 0, count: 1 });
  const address = first?.address ?? null;
  if (address === null) throw new Error('A wallet has no first address.');
  return `BSMS 1.0\n${descriptor}\n${restrictions}\n${address}\n`;
}
